import type { Profile } from "~/facts/stated/profile";
import { cannotTell, checkpoint, offering } from "../checkpoint";
import { noActiveProduct, nothingToShip } from "../gates";
import { stated } from "../profile-gates";
import { answerShare, shareEvidence } from "../shares";

/** One variant in twenty may be a sample or a made-to-order piece. */
const leastPart = 0.95;

const withoutStock = {
  "made-to-order": "You told us that your goods are made to order.",
  "print-on-demand": "You told us that your goods are printed on demand.",
  dropshipping: "You told us that a supplier ships your goods.",
  "digital-or-service": "You told us that you sell digital goods or services.",
} as const;

function noOwnStock(profile: Profile) {
  const { sourcing } = profile;
  if (!sourcing || sourcing === "own-stock" || sourcing === "mixed") return null;
  return stated(profile, "sourcing", sourcing, withoutStock[sourcing]);
}

export default checkpoint({
  asks: "Is stock tracked for nearly every product you keep in stock?",
  skill: "track-stock",
  mode: "auto",
  needs: ["variants", "locations", "profile"],

  // Which variants lie only at a fulfillment service is not read; with such a service only a full count is certain.
  answer({ variants, locations, profile }) {
    const nothing = noActiveProduct(variants.all) ?? nothingToShip(variants) ?? noOwnStock(profile);
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
    const answer = answerShare("tracked stock", question);
    return answer.is === "no" ? offering("sourcing", answer) : answer;
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
    { given: { profile: { sourcing: "dropshipping" } }, is: "does-not-apply" },
    { given: { profile: { sourcing: "own-stock" } }, is: "yes" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
