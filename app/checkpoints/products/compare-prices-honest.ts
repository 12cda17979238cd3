import { ask, checkpoint, doesNotApply, no } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Did you really sell at every compare-at price you show?",
  skill: "show-honest-compare-at-prices",
  mode: "proves-no",
  needs: ["variants"],

  answer({ variants: { all, comparePrices } }) {
    const nothing = noActiveProduct(all);
    if (nothing) return nothing;
    const { products, onSale, below, leftovers } = comparePrices;
    const field = "products.variants.compareAtPrice";
    const seen = [
      { field, count: { k: onSale, n: products, of: "products on sale" } },
      foundEvidence(`${field} equal to the price or 0`, leftovers),
    ];
    if (below.count > 0) {
      const where = count(below.count, "variant");
      return no(
        `The was-price of ${where} lies below the price: look at ${namesOf(below.first)}.`,
        foundEvidence(field, below),
        ...seen,
      );
    }
    if (onSale === 0) return doesNotApply("None of your active products shows a was-price.", ...seen);
    const found = `${onSale} of ${count(products, "active product")} ${agree(onSale, "shows", "show")} a was-price above the price`;
    return ask(`${found}. In the EU the price before counts as the lowest of 30 days.`, ...seen);
  },

  examples: [
    { given: { variants: {} }, is: "ask", says: "4 of 40 active products" },
    {
      given: {
        variants: {
          comparePrices: {
            below: { count: 2, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] },
          },
        },
      },
      is: "no",
      says: "2 variants lies below the price: look at “Tea bowl”",
    },
    { given: { variants: { comparePrices: { onSale: 0, leftovers: { count: 3 } } } }, is: "does-not-apply" },
    { given: { variants: { all: 0 } }, is: "does-not-apply", says: "no active product" },
  ],
});
