import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { foundEvidence, namesOf } from "../shares";

export default checkpoint({
  asks: "Do you sell at least one bundle or set?",
  skill: "sell-bundles-or-sets",
  mode: "proves-yes",
  needs: ["products", "shopSelling"],

  answer({ products: { active, bundles }, shopSelling: { sellsBundles } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const seen = [
      foundEvidence("products.hasVariantsThatRequiresComponents", bundles),
      { field: "shop.features.bundles.sellsBundles", value: sellsBundles },
    ];
    if (bundles.count > 0) return yes(`You sell bundles, such as ${namesOf(bundles.first)}.`, ...seen);
    return sellsBundles
      ? ask(
          "Shopify says that you sell bundles, but no product on your online store is one. A set sold another way counts too.",
          ...seen,
        )
      : ask(
          "No product on your online store is a Shopify bundle. A set sold another way counts too.",
          ...seen,
        );
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "such as “Breakfast set”" },
    { given: { products: { bundles: { count: 0, first: [] } } }, is: "ask", says: "Shopify says" },
    {
      given: { products: { bundles: { count: 0, first: [] } }, shopSelling: { sellsBundles: false } },
      is: "ask",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
