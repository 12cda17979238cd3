import { ask, checkpoint, no } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { withoutProof } from "../unread";
import { agree, count } from "../words";

/** One order, or one in five, may have been checked and found good. */
const mostOrders = 1;
const mostPart = 0.2;
const field = "orders.risk.recommendation";

export default checkpoint({
  asks: "Does someone check high-risk orders before they are shipped?",
  skill: "stop-risky-orders-before-they-ship",
  mode: "proves-no",
  needs: [],
  mayUse: ["recentOrders"],

  answer({ recentOrders }) {
    if (!recentOrders.known) {
      const unseen = "The app may not read your orders.";
      return withoutProof(recentOrders.because, unseen, field);
    }
    const { sent, toCancel, toReview } = recentOrders.value.checks.risky;
    const seen = [
      foundEvidence(`${field} of CANCEL`, sent, "orders"),
      foundEvidence(`${field} of INVESTIGATE`, toReview, "orders"),
    ];
    const usual = sent.count > mostOrders && sent.count / toCancel > mostPart;
    if (usual)
      return no(
        `${sent.count} of the ${count(toCancel, "order")} that Shopify advised to cancel were shipped, such as ${namesOf(sent.first)}.`,
        ...seen,
      );
    // A single one may well have been checked and found good.
    if (sent.count > 0)
      return ask(
        `${toCancel === 1 ? "The one order" : `${sent.count} of the ${toCancel} orders`} that Shopify advised to cancel ${agree(sent.count, "was", "were")} shipped: ${namesOf(sent.first)}.`,
        ...seen,
      );
    const review =
      toReview.count > 0
        ? ` It advised to look into ${count(toReview.count, "order")}, such as ${namesOf(toReview.first.slice(0, 1))}.`
        : "";
    return ask(`No order that Shopify advised to cancel was shipped in the last 60 days.${review}`, ...seen);
  },

  examples: [
    {
      given: { recentOrders: { checks: { risky: sentAgainst(3, 4) } } },
      is: "no",
      says: "3 of the 4 orders that Shopify advised to cancel were",
    },
    { given: { recentOrders: { checks: { risky: sentAgainst(1, 1) } } }, is: "ask", says: "The one order" },
    {
      given: { recentOrders: { checks: { risky: sentAgainst(2, 40) } } },
      is: "ask",
      says: "2 of the 40 orders",
    },
    { given: { recentOrders: {} }, is: "ask", says: "No order that Shopify advised to cancel" },
    {
      given: {
        recentOrders: {
          checks: {
            risky: { toReview: { count: 2, first: [{ id: "gid://shopify/Order/8", title: "#1008" }] } },
          },
        },
      },
      is: "ask",
      says: "look into 2 orders, such as “#1008”",
    },
    { given: { recentOrders: { unread: "The reading failed." } }, is: "unknown" },
  ],
});

function sentAgainst(sent: number, toCancel: number) {
  return { toCancel, sent: { count: sent, first: [{ id: "gid://shopify/Order/9", title: "#1009" }] } };
}
