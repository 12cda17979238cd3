import { ask, checkpoint, yes } from "../checkpoint";
import { nothingToShip } from "../gates";

export default checkpoint({
  asks: "Do shoppers see an expected delivery date at checkout?",
  skill: "show-delivery-dates",
  mode: "proves-yes",
  needs: ["deliveryPromise", "variants"],

  answer({ deliveryPromise: { deliveryDatesEnabled, processingTime }, variants }) {
    const nothing = nothingToShip(variants);
    if (nothing) return nothing;
    const seen = [
      { field: "deliveryPromiseSettings.deliveryDatesEnabled", value: deliveryDatesEnabled },
      { field: "deliveryPromiseSettings.processingTime", value: processingTime ?? null },
    ];
    if (deliveryDatesEnabled && processingTime) {
      return yes("Shopify shows delivery dates at checkout, by the processing time you set.", ...seen);
    }
    const found = deliveryDatesEnabled
      ? "Delivery dates are switched on, but no processing time is set."
      : "Shopify's own delivery dates are switched off.";
    return ask(`${found} An app can show one too.`, ...seen);
  },

  examples: [
    {
      given: { deliveryPromise: { deliveryDatesEnabled: true, processingTime: "P1D" } },
      is: "yes",
      says: "delivery dates at checkout",
    },
    { given: { deliveryPromise: { deliveryDatesEnabled: true } }, is: "ask", says: "no processing time" },
    { given: { deliveryPromise: {} }, is: "ask", says: "switched off" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
