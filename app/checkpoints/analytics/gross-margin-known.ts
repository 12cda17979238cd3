import { ask, checkpoint } from "../checkpoint";
import { percent } from "../money";
import { costsMissing, grossMargin, marginEvidence, tooFewOrders } from "../sales";

/** With fewer orders one large one sets the margin. */
const leastOrders = 20;
/** As close as a figure must come to the computed one. */
const points = 0.05;

export default checkpoint({
  asks: "Do you know your gross margin to within five points?",
  skill: "know-your-gross-margin",
  mode: "assisted",
  needs: ["soldItems"],

  // The rule's revenue less tax is one field since 2026-07: priceAfterAllDiscountsBeforeTaxesSet, returns left out.
  answer({ soldItems }) {
    const few = tooFewOrders(soldItems, leastOrders);
    if (few) return few;
    const margin = grossMargin(soldItems);
    if (margin === null) return costsMissing(soldItems);
    return ask(
      `By the unit costs in Shopify your gross margin of the last 60 days was ${percent(margin)}. Is the margin you reckon with between ${percent(margin - points)} and ${percent(margin + points)}?`,
      { field: "gross margin", value: percent(margin) },
      ...marginEvidence(soldItems),
    );
  },

  examples: [
    {
      given: { soldItems: {} },
      is: "ask",
      says: "was 59.1%. Is the margin you reckon with between 54.1% and 64.1%",
    },
    { given: { soldItems: { orders: 19 } }, is: "unknown", says: "19 of the 20 orders" },
    {
      given: { soldItems: { costed: { revenue: 7000 } } },
      is: "unknown",
      says: "Only 77.8% of your revenue",
    },
    { given: { soldItems: { unseen: 60 } }, is: "unknown", says: "it takes 80%" },
  ],
});
