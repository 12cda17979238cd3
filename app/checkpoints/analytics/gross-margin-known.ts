import { ask, checkpoint, offering, yes } from "../checkpoint";
import { percent } from "../money";
import { costsMissing, grossMargin, marginEvidence, tooFewOrders } from "../sales";

/** With fewer orders one large one sets the margin. */
const leastOrders = 20;
/** As close as a figure must come to the computed one. */
const points = 5;

export default checkpoint({
  asks: "Is your own figure for gross margin within five points of your store's?",
  skill: "know-your-gross-margin",
  mode: "assisted",
  needs: ["soldItems", "profile"],

  // The rule's revenue less tax is one field since 2026-07: priceAfterAllDiscountsBeforeTaxesSet, returns left out.
  // A figure within five points settles it, says the rule.
  answer({ soldItems, profile: { grossMargin: own } }) {
    const few = tooFewOrders(soldItems, leastOrders);
    if (few) return few;
    const margin = grossMargin(soldItems);
    if (margin === null) return costsMissing(soldItems);
    const seen = [{ field: "gross margin", value: percent(margin) }, ...marginEvidence(soldItems)];
    const found = `by the unit costs in Shopify your gross margin of the last 60 days was ${percent(margin)}`;
    if (own === undefined) return offering("grossMargin", ask(`B${found.slice(1)}.`, ...seen));
    // in hundredths of a point, so that 5 points are 5 points
    if (Math.abs(Math.round(margin * 10_000) - own * 100) <= points * 100) {
      return yes(`You reckon with a gross margin of ${own}%, and ${found}.`, ...seen);
    }
    return offering("grossMargin", ask(`You entered ${own}%, but ${found}.`, ...seen));
  },

  examples: [
    { given: { soldItems: {} }, is: "ask", says: "your gross margin of the last 60 days was 59.1%." },
    { given: { profile: { grossMargin: 64 } }, is: "yes", says: "You reckon with a gross margin of 64%" },
    { given: { profile: { grossMargin: 65 } }, is: "ask", says: "You entered 65%" },
    { given: { soldItems: { orders: 19 } }, is: "unknown", says: "there are 19 so far" },
    { given: { soldItems: { costed: { revenue: 7000 } } }, is: "unknown", says: "Only 77.8%" },
    { given: { soldItems: { unseen: 60 } }, is: "unknown", says: "it takes 80%" },
  ],
});
