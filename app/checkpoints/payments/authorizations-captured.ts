import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { capital, foundEvidence, namesOf, portion } from "../shares";
import { agree, someOfYours } from "../words";

export default checkpoint({
  asks: "Are authorized payments captured before they are five days old?",
  skill: "capture-authorised-payments-in-time",
  mode: "auto",
  needs: ["recentOrders"],

  // Orders older than 60 days cannot be read, and their authorizations have ended long ago.
  answer({ recentOrders: { capturable, uncaptured } }) {
    const seen = foundEvidence("orders.capturable", uncaptured, "orders");
    if (capturable === 0)
      return doesNotApply("No order of the last 60 days has an authorized payment to capture.", seen);
    const one = "order with an authorized payment to capture";
    const many = "orders with an authorized payment to capture";
    if (uncaptured.count === 0)
      return yes(
        `${capital(portion({ good: 0, of: capturable }, one, many))} is older than five days.`,
        seen,
      );
    const older = `${agree(uncaptured.count, "is", "are")} older than five days`;
    return no(
      `${someOfYours(uncaptured.count, capturable, one, many)} ${older}: capture ${namesOf(uncaptured.first)} first.`,
      seen,
    );
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "None of 2 orders" },
    {
      given: {
        recentOrders: { uncaptured: { count: 1, first: [{ id: "gid://shopify/Order/3", title: "#1003" }] } },
      },
      is: "no",
      says: "1 of 2 orders with an authorized payment to capture is older than five days: capture “#1003” first.",
    },
    { given: { recentOrders: { capturable: 0 } }, is: "does-not-apply" },
  ],
});
