import { cannotTell, checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { noCustomer } from "../gates";
import { capital, portion } from "../shares";

/** Below this a mailing reaches nobody. */
const leastSubscribers = 50;
const leastPart = 0.25;
/** With fewer customers the part says nothing. */
const leastCustomers = 50;

export default checkpoint({
  asks: "Have at least 50 people and a quarter of your customers agreed to your emails?",
  skill: "grow-a-subscriber-base",
  mode: "auto",
  needs: ["customerCounts"],

  answer({ customerCounts: { all, exact, subscribed } }) {
    const nobody = noCustomer(all);
    if (nobody) return nobody;
    const seen = {
      field: "customerSegmentMembers(email_subscription_status = 'SUBSCRIBED')",
      count: { k: subscribed, n: all, of: "customers" },
    };
    if (all < leastCustomers) return tooLittleData(all, leastCustomers, "customers", seen);
    if (!exact) return cannotTell("Shopify counted your customers only in part.", seen);
    const percent = Math.floor((subscribed / all) * 100);
    const said = `${capital(portion({ good: subscribed, of: all }, "customer"))} (${percent}%) agreed to your emails.`;
    return subscribed >= leastSubscribers && subscribed / all >= leastPart ? yes(said, seen) : no(said, seen);
  },

  examples: [
    { given: { customerCounts: {} }, is: "yes", says: "240 of 640 customers (37%) agreed to your emails" },
    { given: { customerCounts: { all: 1000 } }, is: "no", says: "(24%)" },
    { given: { customerCounts: { all: 120, subscribed: 49 } }, is: "no" },
    { given: { customerCounts: { exact: false } }, is: "unknown" },
    { given: { customerCounts: { all: 49 } }, is: "unknown", says: "there are 49 so far" },
    { given: { customerCounts: { all: 0 } }, is: "does-not-apply" },
  ],
});
