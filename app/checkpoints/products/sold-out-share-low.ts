import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { noActiveProduct, stockNotTracked } from "../gates";
import { capital, namesOf, portion, shareEvidence, weigh } from "../shares";
import { agree } from "../words";

/** At most one product in ten may be sold out; beyond that visitors meet empty shelves. */
const leastInStock = 0.9;

export default checkpoint({
  asks: "Are no more than one in ten of your products completely sold out?",
  skill: "handle-sold-out-pages",
  mode: "auto",
  needs: ["variants"],

  answer({ variants }) {
    const nothing = noActiveProduct(variants.all) ?? stockNotTracked(variants);
    if (nothing) return nothing;
    const share = variants.soldOut;
    const seen = shareEvidence({
      share,
      least: leastInStock,
      field: "products.variants.inventoryQuantity",
      one: "product",
    });
    if (share.of === 0)
      return doesNotApply("No product on your online store has all of its stock tracked.", seen);
    const found = capital(
      `${portion(share, "product")} with tracked stock ${agree(share.good, "is", "are")} in stock or open for orders`,
    );
    const weighed = weigh(share, leastInStock);
    if (weighed === "unsure")
      return cannotTell(`Shopify did not give the stock of ${share.unsure} of your products.`, seen);
    return weighed === "enough"
      ? yes(`${found}.`, seen)
      : no(`${found}. Sold out are products such as ${namesOf(share.first)}.`, seen);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "38 of 40 products" },
    { given: { variants: { soldOut: { of: 10, good: 9 } } }, is: "yes" },
    {
      given: { variants: { soldOut: { of: 10, good: 8 } } },
      is: "no",
      says: "Sold out are products such as “Tea bowl”",
    },
    { given: { variants: { soldOut: { of: 10, good: 8, unsure: 2 } } }, is: "unknown" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply", says: "does not track" },
    { given: { variants: { soldOut: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
