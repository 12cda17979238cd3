import { cannotTell, checkpoint, doesNotApply, tooLittleData } from "../checkpoint";
import { answerShare, shareEvidence, weigh } from "../shares";
import { count } from "../words";

/** One line in five may be a case of its own. */
const leastPart = 0.8;
/** With fewer lines one of them decides. */
const leastLines = 5;

export default checkpoint({
  asks: "Is a real reason recorded for at least 8 out of 10 returned items?",
  skill: "record-why-things-come-back",
  mode: "auto",
  needs: ["returns"],

  answer({ returns: { all, reasons, cut } }) {
    const field = "orders.returns.returnLineItems.returnReasonDefinition.handle";
    const question = { share: reasons, least: leastPart, field, one: "returned item", section: "orders" };
    const seen = shareEvidence(question);
    if (all === 0) return doesNotApply("No order of the last 60 days has a return.", seen);
    if (reasons.of < leastLines) return tooLittleData(reasons.of, leastLines, "returned items", seen);
    // What lies beyond the first two returns of an order could decide either way.
    const withUnseen = { ...reasons, of: reasons.of + cut, unsure: reasons.unsure + cut };
    if (cut > 0 && weigh(withUnseen, leastPart) === "unsure")
      return cannotTell(
        `The app read only the first two returns of ${count(cut, "order")}, and the answer hangs on the rest.`,
        seen,
      );
    return answerShare({ one: "has a real reason", many: "have a real reason" }, question);
  },

  examples: [
    { given: { returns: {} }, is: "yes", says: "13 of 14 returned items have a real reason" },
    { given: { returns: { reasons: { good: 11 } } }, is: "no", says: "Only 11 of 14 returned items" },
    { given: { returns: { reasons: { of: 4, good: 4 } } }, is: "unknown", says: "there are 4 so far" },
    { given: { returns: { reasons: { of: 15, good: 12 }, cut: 1 } }, is: "unknown", says: "1 order" },
    { given: { returns: { all: 0, reasons: { of: 0, good: 0, first: [] } } }, is: "does-not-apply" },
  ],
});
