import { ask, checkpoint, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";

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
    const { tests, paid } = recentOrders.value;
    const seen = [
      foundEvidence("orders.displayFinancialStatus", paid, "orders"),
      foundEvidence("orders.test", tests, "orders"),
    ];
    if (paid.count > 0)
      return yes(`Order ${namesOf(paid.first.slice(0, 1))} was paid in the last 60 days.`, ...seen);
    if (tests.count > 0)
      return yes(
        `You placed the test order ${namesOf(tests.first.slice(0, 1))} in the last 60 days.`,
        ...seen,
      );
    return ask("The app found no paid order and no test order in the last 60 days.", ...seen);
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
    { given: { recentOrders: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
