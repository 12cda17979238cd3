import { checkpoint, no, offering, tooLittleData, yes } from "../checkpoint";
import { boughtOnce } from "../profile-gates";
import { capital, portion } from "../shares";

const leastPart = 0.2;
/** With fewer customers the part is chance. */
const leastCustomers = 50;

export default checkpoint({
  asks: "Have at least one in five customers from over 90 days ago bought again?",
  skill: "earn-second-orders",
  mode: "auto",
  needs: ["customerCohort", "profile"],

  answer({ customerCohort: { old, again }, profile }) {
    const once = boughtOnce(profile);
    if (once) return once;
    const seen = {
      field: "customerSegmentMembers(first_order_date, number_of_orders >= 2)",
      count: { k: again, n: old, of: "customers" },
    };
    if (old < leastCustomers)
      return tooLittleData(old, leastCustomers, "customers who first bought 90 days ago or earlier", seen);
    const percent = Math.floor((again / old) * 100);
    const said = `${capital(portion({ good: again, of: old }, "customer"))} whose first order is at least 90 days old bought again (${percent}%).`;
    return again / old >= leastPart ? yes(said, seen) : offering("boughtAgain", no(said, seen));
  },

  examples: [
    { given: { customerCohort: {} }, is: "yes", says: "96 of 320 customers" },
    { given: { customerCohort: { again: 63 } }, is: "no", says: "(19%)" },
    { given: { customerCohort: { old: 49, again: 20 } }, is: "unknown", says: "there are 49 so far" },
    { given: { profile: { boughtAgain: false } }, is: "does-not-apply" },
  ],
});
