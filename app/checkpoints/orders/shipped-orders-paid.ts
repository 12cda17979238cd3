import credit from "../../../content/tables/agreed-credit-words.json";
import table from "../../../content/tables/cash-on-delivery-words.json";
import { cannotTell, checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { namesOf, shareEvidence } from "../shares";
import { outdated } from "../tables";
import { agree, count } from "../words";

/** One order, or one in a hundred, may be a favor to a good customer. */
const mostOrders = 1;
const mostPart = 0.01;
/** With fewer orders one of them decides. */
const leastOrders = 10;

// Payment terms would take a permission of their own; an order on terms names no gateway until it is paid, so an
// order that waits for its money and names none is unsure, and one that names a gateway has no terms.
export default checkpoint({
  asks: "Are all shipped orders paid, or covered by agreed payment terms?",
  skill: "ship-only-paid-orders",
  mode: "auto",
  needs: ["recentOrders", "readAt"],

  answer({ recentOrders: { checks }, readAt }) {
    const share = checks.paidBeforeSent;
    const field = "orders.displayFinancialStatus";
    const seen = shareEvidence({
      share,
      least: 1 - mostPart,
      field,
      one: "shipped order",
      section: "orders",
    });
    if (share.of < leastOrders)
      return tooLittleData(share.of, leastOrders, "shipped orders of the last 60 days", seen);
    const few = (orders: number) => orders <= mostOrders || orders / share.of <= mostPart;
    const shipped = count(share.of, "shipped order");
    const unpaid = share.of - share.good - share.unsure;
    const said = `${unpaid} of ${shipped} of the last 60 days ${agree(unpaid, "waits", "wait")} for payment`;
    if (!few(unpaid))
      return (
        outdated(table, readAt, "names for paying on delivery") ??
        outdated(credit, readAt, "names for paying by invoice") ??
        no(`${said}. Start with ${namesOf(share.first)}.`, seen)
      );
    if (!few(unpaid + share.unsure))
      return cannotTell(
        `${count(share.unsure, "shipped order")} of the last 60 days may wait for payment or be on payment terms, which the app does not read.`,
        seen,
      );
    return yes(
      unpaid === 0
        ? `Your ${shipped} of the last 60 days ${agree(share.of, "is", "are")} paid.`
        : `${said}, which is few.`,
      seen,
    );
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "Your 110 shipped orders of the last 60 days are paid." },
    {
      given: { recentOrders: { checks: { paidBeforeSent: { good: 109 } } } },
      is: "yes",
      says: "which is few",
    },
    {
      given: {
        recentOrders: {
          checks: { paidBeforeSent: { good: 107, first: [{ id: "gid://shopify/Order/3", title: "#1003" }] } },
        },
      },
      is: "no",
      says: "3 of 110 shipped orders of the last 60 days wait for payment. Start with “#1003”.",
    },
    {
      given: { recentOrders: { checks: { paidBeforeSent: { good: 106, unsure: 4 } } } },
      is: "unknown",
      says: "payment terms",
    },
    {
      given: { recentOrders: { checks: { paidBeforeSent: { of: 9, good: 9 } } } },
      is: "unknown",
      says: "there are 9 so far",
    },
  ],
});
