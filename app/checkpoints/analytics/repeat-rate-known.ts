import { ask, checkpoint, tooLittleData } from "../checkpoint";
import { count } from "../words";

/** With fewer customers the rate is chance. */
const leastCustomers = 50;

export default checkpoint({
  asks: "Do you know which share of your customers has bought more than once?",
  skill: "know-your-repeat-purchase-rate",
  mode: "assisted",
  needs: ["customerCounts"],

  // The rate cannot be entered: it is shown, and the merchant says whether it is the one they work with.
  answer({ customerCounts: { buyers, repeaters } }) {
    const seen = {
      field: "customerSegmentMembers(number_of_orders >= 2)",
      count: { k: repeaters, n: buyers, of: "customers who bought" },
    };
    if (buyers < leastCustomers) return tooLittleData(buyers, leastCustomers, "customers who bought", seen);
    const percent = Math.round((repeaters / buyers) * 100);
    return ask(
      `${repeaters.toLocaleString("en-US")} of ${count(buyers, "customer")} who bought came back: ${percent}%. Is that, within 5 points, the rate you work with?`,
      seen,
    );
  },

  examples: [
    { given: { customerCounts: {} }, is: "ask", says: "130 of 480 customers who bought came back: 27%" },
    { given: { customerCounts: { buyers: 49 } }, is: "unknown", says: "49 of the 50 customers who bought" },
    { given: { customerCounts: { unread: "The app may not read this yet." } }, is: "unknown" },
  ],
});
