import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { agree, count } from "../words";

/** Mail providers slow down senders of whose mail more than this bounces. */
const mostPart = 0.02;

export default checkpoint({
  asks: "Are no more than 2% of your customer email addresses invalid?",
  skill: "keep-the-list-clean",
  mode: "auto",
  needs: ["customerAddresses"],

  answer({ customerAddresses: { withAddress, invalid } }) {
    const seen = {
      field: "customers.defaultEmailAddress.validFormat, marketingState",
      count: { k: invalid, n: withAddress, of: "email addresses" },
    };
    if (withAddress === 0) return doesNotApply("No customer of yours has an email address yet.", seen);
    const percent = ((invalid / withAddress) * 100).toLocaleString("en-US", { maximumFractionDigits: 1 });
    const said = `${invalid.toLocaleString("en-US")} of ${count(withAddress, "email address", "email addresses")} (${percent}%) ${agree(invalid, "is", "are")} invalid.`;
    return invalid / withAddress <= mostPart ? yes(said, seen) : no(said, seen);
  },

  examples: [
    { given: { customerAddresses: {} }, is: "yes", says: "4 of 600 email addresses (0.7%) are invalid" },
    { given: { customerAddresses: { invalid: 12 } }, is: "yes" },
    { given: { customerAddresses: { withAddress: 40, invalid: 1 } }, is: "no", says: "(2.5%) is invalid" },
    { given: { customerAddresses: { withAddress: 0, invalid: 0 } }, is: "does-not-apply" },
  ],
});
