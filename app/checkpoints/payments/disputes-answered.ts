import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { otherProvider } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { agree, eachOfYours, someOfYours } from "../words";

export default checkpoint({
  asks: "Is every open payment dispute answered well before its deadline?",
  skill: "answer-disputes-before-the-deadline",
  mode: "auto",
  needs: ["paymentsAccount", "disputes"],

  answer({ paymentsAccount, disputes: { open, late } }) {
    const other = otherProvider(paymentsAccount);
    if (other) return other;
    const seen = foundEvidence("disputes.evidenceDueBy", late, null);
    if (open === 0) return doesNotApply("No payment dispute waits for your answer.", seen);
    if (late.count === 0)
      return yes(
        `${eachOfYours(open, "open payment dispute")} can still be answered for more than two days.`,
        seen,
      );
    return no(
      `${someOfYours(late.count, open, "open payment dispute")} ${agree(late.count, "is", "are")} overdue or due within two days: answer ${namesOf(late.first)} now.`,
      seen,
    );
  },

  examples: [
    { given: { disputes: {} }, is: "yes", says: "Your open payment dispute can" },
    {
      given: {
        disputes: {
          open: 2,
          late: { count: 1, first: [{ id: "gid://shopify/ShopifyPaymentsDispute/1", title: "Dispute 1" }] },
        },
      },
      is: "no",
      says: "1 of 2 open payment disputes is overdue or due within two days: answer “Dispute 1” now",
    },
    { given: { disputes: { open: 0 } }, is: "does-not-apply" },
    { given: { paymentsAccount: null as never }, is: "does-not-apply", says: "another provider" },
  ],
});
