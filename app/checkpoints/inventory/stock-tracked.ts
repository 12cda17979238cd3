import { cannotTell, checkpoint } from "../checkpoint";
import { noActiveProduct, nothingToShip } from "../gates";
import { answerShare, shareEvidence } from "../shares";

/** One variant in twenty may be a sample or a made-to-order piece. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Is stock tracked for nearly every product you keep in stock?",
  skill: "track-stock",
  mode: "auto",
  needs: ["variants", "locations"],

  // Which variants lie only at a fulfillment service is not read; with such a service only a full count is certain.
  answer({ variants, locations }) {
    const nothing = noActiveProduct(variants.all) ?? nothingToShip(variants);
    if (nothing) return nothing;
    const share = variants.stockTracked;
    const question = {
      share,
      least: leastPart,
      field: "products.variants.inventoryItem.tracked",
      one: "variant to ship",
      many: "variants to ship",
    };
    const service = locations.find(({ isFulfillmentService }) => isFulfillmentService);
    if (service && share.good < share.of) {
      return cannotTell(
        `Some stock lies with “${service.name}”, and the app does not see which.`,
        shareEvidence(question),
      );
    }
    return answerShare("tracked stock", question);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "All 90 variants to ship" },
    { given: { variants: { stockTracked: { of: 20, good: 19 } } }, is: "yes", says: "19 of 20" },
    {
      given: {
        variants: {
          stockTracked: { of: 20, good: 18, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] },
        },
      },
      is: "no",
      says: "Only 18 of 20 variants to ship",
    },
    {
      given: {
        variants: { stockTracked: { good: 80 } },
        locations: [{ name: "Packhaus", isFulfillmentService: true }],
      },
      is: "unknown",
      says: "“Packhaus”",
    },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
