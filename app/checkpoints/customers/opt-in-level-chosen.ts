import { ask, checkpoint } from "../checkpoint";
import { capital, portion } from "../shares";

export default checkpoint({
  asks: "Have you checked that your email opt-in meets the law in your main market?",
  skill: "choose-your-opt-in-level",
  mode: "assisted",
  needs: ["customerAddresses"],

  answer({ customerAddresses: { subscribed, confirmed } }) {
    const seen = {
      field: "customers.defaultEmailAddress.marketingOptInLevel",
      count: { k: confirmed, n: subscribed, of: "subscribers" },
    };
    if (subscribed === 0) return ask("You have no email subscriber yet.", seen);
    const percent = Math.round((confirmed / subscribed) * 100);
    return ask(
      `${capital(portion({ good: confirmed, of: subscribed }, "subscriber"))} (${percent}%) confirmed in a second step.`,
      seen,
    );
  },

  examples: [
    { given: { customerAddresses: {} }, is: "ask", says: "220 of 240 subscribers (92%)" },
    {
      given: { customerAddresses: { subscribed: 1, confirmed: 0 } },
      is: "ask",
      says: "None of your subscribers (0%)",
    },
    {
      given: { customerAddresses: { subscribed: 0, confirmed: 0 } },
      is: "ask",
      says: "no email subscriber yet",
    },
    { given: { customerAddresses: { unread: "The app may not read this yet." } }, is: "unknown" },
  ],
});
