import { ask, checkpoint, no } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { withoutProof } from "../unread";
import { agree, count } from "../words";

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
    const { sent, toReview } = recentOrders.value.checks.risky;
    const seen = [
      foundEvidence(`${field} of CANCEL`, sent, "orders"),
      foundEvidence(`${field} of INVESTIGATE`, toReview, "orders"),
    ];
    if (sent.count > 0)
      return no(
        `${count(sent.count, "order")} ${agree(sent.count, "was", "were")} shipped although Shopify advised to cancel ${agree(sent.count, "it", "them")}: ${namesOf(sent.first)}.`,
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
      given: {
        recentOrders: {
          checks: { risky: { sent: { count: 1, first: [{ id: "gid://shopify/Order/9", title: "#1009" }] } } },
        },
      },
      is: "no",
      says: "1 order was shipped although Shopify advised to cancel it: “#1009”.",
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
