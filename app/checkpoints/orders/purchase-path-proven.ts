import { ask, checkpoint, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Has a test or real order been paid in your store in the last 60 days?",
  skill: "prove-the-purchase-path-with-a-test-order",
  mode: "proves-yes",
  needs: [],
  mayUse: ["recentOrders"],

  answer({ recentOrders }) {
    if (!recentOrders.known) {
      const { because } = recentOrders;
      const unseen = { field: "orders.displayFinancialStatus", value: null };
      return because.kind === "scope"
        ? ask("The app may not read your orders, so it cannot see whether one was paid.", unseen)
        : { is: "unknown", because, evidence: [] };
    }
    const { tests, paid, ways } = recentOrders.value;
    const { till } = ways;
    const seen = [
      foundEvidence("orders.displayFinancialStatus", paid, "orders"),
      foundEvidence("orders.test", tests, "orders"),
    ];
    if (paid.count > 0)
      return yes(
        `Order ${namesOf(paid.first.slice(0, 1))} was paid through your checkout in the last 60 days.`,
        ...seen,
      );
    if (tests.count > 0)
      return yes(
        `You placed the test order ${namesOf(tests.first.slice(0, 1))} in the last 60 days.`,
        ...seen,
      );
    return ask(
      till > 0
        ? `Your ${count(till, "sale")} at the till ${agree(till, "proves", "prove")} no checkout, and the app found no online order that was paid.`
        : "The app found no order paid through your checkout and no test order in the last 60 days.",
      ...seen,
    );
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "Order “#1002” was paid" },
    {
      given: { recentOrders: { paid: { count: 0, first: [] } } },
      is: "yes",
      says: "the test order “#1001”",
    },
    {
      given: { recentOrders: { paid: { count: 0, first: [] }, tests: { count: 0, first: [] } } },
      is: "ask",
    },
    {
      given: {
        recentOrders: { paid: { count: 0, first: [] }, tests: { count: 0, first: [] }, ways: { till: 200 } },
      },
      is: "ask",
      says: "Your 200 sales at the till prove no checkout",
    },
    { given: { recentOrders: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
