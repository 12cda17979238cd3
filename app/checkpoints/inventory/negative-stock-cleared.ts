import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { noActiveProduct, stockNotTracked } from "../gates";
import { namesOf, shareEvidence } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Is every stock figure zero or higher, apart from items you sell in advance?",
  skill: "clear-negative-stock",
  mode: "auto",
  needs: ["variants", "stockLevels"],

  // With one active location a variant's own figure is that location's; with more, each location's is read.
  answer({ variants, stockLevels }) {
    const nothing = noActiveProduct(variants.all) ?? stockNotTracked(variants);
    if (nothing) return nothing;
    const share = stockLevels?.notNegative ?? variants.notNegative;
    const field = stockLevels
      ? "products.variants.inventoryItem.inventoryLevels.quantities (available)"
      : "products.variants.inventoryQuantity";
    const seen = shareEvidence({ share, least: 1, field, one: "tracked variant" });
    if (share.of === 0) return doesNotApply("All your tracked variants are sold on at zero stock.", seen);
    const below = share.of - share.good - share.unsure;
    if (below > 0) {
      const found = `${count(below, "variant")} ${agree(below, "shows", "show")} less than zero in stock`;
      return no(`${found}: count and correct ${namesOf(share.first)}.`, seen);
    }
    if (share.unsure > 0) {
      return cannotTell(
        `The app could not see all stock figures of ${count(share.unsure, "variant")}.`,
        seen,
      );
    }
    return yes(`No stock figure of your ${count(share.of, "tracked variant")} is below zero.`, seen);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "86 tracked variants" },
    {
      given: {
        variants: {
          notNegative: { good: 85, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] },
        },
      },
      is: "no",
      says: "1 variant shows less than zero in stock: count and correct “Tea bowl”",
    },
    {
      given: { stockLevels: { notNegative: { of: 40, good: 38, unsure: 0, first: [] } } },
      is: "no",
      says: "2 variants show",
    },
    { given: { variants: { notNegative: { good: 84, unsure: 2 } } }, is: "unknown", says: "2 variants" },
    { given: { variants: { notNegative: { of: 0, good: 0 } } }, is: "does-not-apply" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
