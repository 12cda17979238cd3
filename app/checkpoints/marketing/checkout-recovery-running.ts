import { ask, checkpoint, yes } from "../checkpoint";
import { withoutProof } from "../unread";
import { agree, count } from "../words";

const field = "abandonedCheckoutsCount.count";

export default checkpoint({
  asks: "Do shoppers who leave at checkout get an automatic reminder?",
  skill: "recover-abandoned-checkouts",
  mode: "proves-yes",
  needs: [],
  mayUse: ["checkoutReminders"],

  answer({ checkoutReminders }) {
    if (!checkoutReminders.known) {
      const unseen = "The app may not read your checkouts, so it cannot see whether reminders go out.";
      return withoutProof(checkoutReminders.because, unseen, field);
    }
    const { sent, exact } = checkoutReminders.value;
    const seen = { field, value: sent };
    if (sent === 0)
      return ask(
        "Shopify sent no reminder for a checkout of the last 30 days. An email app may send them.",
        seen,
      );
    const left = `${exact ? "" : "at least "}${count(sent, "checkout")} of the last 30 days`;
    return yes(`Shopify sent ${agree(sent, "a reminder", "reminders")} for ${left}.`, seen);
  },

  examples: [
    { given: { checkoutReminders: {} }, is: "yes", says: "reminders for 14 checkouts" },
    { given: { checkoutReminders: { sent: 1 } }, is: "yes", says: "a reminder for 1 checkout " },
    { given: { checkoutReminders: { sent: 0 } }, is: "ask", says: "no reminder" },
    { given: { checkoutReminders: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
