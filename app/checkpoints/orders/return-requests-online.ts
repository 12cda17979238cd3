import { ask, checkpoint, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { withoutProof } from "../unread";
import { agree, count } from "../words";

const field = "orders.returns.requestApprovedAt";

// Whether returns are accepted at all only the policy's reader can tell; a store that takes none has its own answer.
export default checkpoint({
  asks: "Can customers request a return online without writing to you first?",
  skill: "take-return-requests-online",
  mode: "proves-yes",
  needs: [],
  mayUse: ["returns", "variants"],

  answer({ returns, variants }) {
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      if (!returns.known) {
        const unseen = "The app may not read your returns.";
        return withoutProof(returns.because, unseen, field);
      }
      const { requested } = returns.value;
      const seen = foundEvidence(field, requested, "orders");
      if (requested.count === 0)
        return ask(
          "No return of the last 60 days began with a customer's request. An app can take them too.",
          seen,
        );
      const began = agree(requested.count, "a customer requested", "customers requested");
      return yes(
        `In the last 60 days ${began} ${count(requested.count, "return")} online, such as for ${namesOf(requested.first.slice(0, 1))}.`,
        seen,
      );
    }
  },

  examples: [
    { given: { returns: {} }, is: "yes", says: "customers requested 9 returns online, such as for “#1005”" },
    {
      given: { returns: { requested: { count: 0, first: [] } } },
      is: "ask",
      says: "An app can take them too.",
    },
    { given: { returns: { unread: "The reading failed." } }, is: "unknown" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
