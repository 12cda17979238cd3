import { ask, checkpoint, offering, tooLittleData, yes } from "../checkpoint";
import { count } from "../words";

/** With fewer customers the rate is chance. */
const leastCustomers = 50;
/** As close as a figure must come to the computed one. */
const points = 5;

export default checkpoint({
  asks: "Is your own figure for repeat customers within five points of your store's?",
  skill: "know-your-repeat-purchase-rate",
  mode: "assisted",
  needs: ["customerCounts", "profile"],

  // A figure within five points settles it, says the rule.
  answer({ customerCounts: { buyers, repeaters }, profile: { repeatRate: own } }) {
    const seen = {
      field: "customerSegmentMembers(number_of_orders >= 2)",
      count: { k: repeaters, n: buyers, of: "customers who bought" },
    };
    if (buyers < leastCustomers) return tooLittleData(buyers, leastCustomers, "customers who bought", seen);
    const percent = Math.round((repeaters / buyers) * 100);
    const found = `${repeaters.toLocaleString("en-US")} of ${count(buyers, "customer")} who bought came back: ${percent}%`;
    if (own === undefined) {
      const question = `${found}.`;
      return offering("repeatRate", ask(question, seen));
    }
    // in customers, so that 5 points are 5 points
    if (Math.abs(repeaters * 100 - own * buyers) <= points * buyers) {
      return yes(`You put your repeat rate at ${own}%, and ${found}.`, seen);
    }
    const question = `You put your repeat rate at ${own}%, but ${found}.`;
    return offering("repeatRate", ask(question, seen));
  },

  examples: [
    { given: { customerCounts: {} }, is: "ask", says: "130 of 480 customers who bought came back: 27%" },
    {
      given: { profile: { repeatRate: 32 } },
      is: "yes",
      says: "You put your repeat rate at 32%, and 130 of",
    },
    { given: { profile: { repeatRate: 33 } }, is: "ask", says: "at 33%, but 130 of 480" },
    { given: { customerCounts: { buyers: 49 } }, is: "unknown", says: "there are 49 so far" },
    { given: { customerCounts: { unread: "The app may not read this yet." } }, is: "unknown" },
  ],
});
