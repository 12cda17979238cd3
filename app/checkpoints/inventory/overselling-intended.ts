import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct, stockNotTracked } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { count } from "../words";

export default checkpoint({
  asks: "Are pre-orders and made-to-order items the only products you sell at zero stock?",
  skill: "oversell-only-on-purpose",
  mode: "proves-yes",
  needs: ["variants"],
  mayUse: ["sellingPlans"],

  // where pre-order plans could not be read their products are shown too: asking is never wrong
  answer({ variants, sellingPlans }) {
    const nothing = noActiveProduct(variants.all) ?? stockNotTracked(variants);
    if (nothing) return nothing;
    const { oversold, tracked } = variants;
    const planned = new Set(sellingPlans.known ? sellingPlans.value.preOrders : []);
    const first = oversold.first.filter(({ id }) => !planned.has(id));
    const left = oversold.products - (oversold.first.length - first.length);
    const seen = {
      field: "products.variants.inventoryPolicy CONTINUE at 0 or less",
      value: oversold.variants,
      items: itemsOf(first, "products"),
    };
    if (left === 0) {
      const all = count(tracked, "tracked variant");
      return yes(
        `Only pre-orders and made-to-order items among your ${all} are sold on at zero stock.`,
        seen,
      );
    }
    const such = first.length > 0 ? `, such as ${namesOf(first)}` : "";
    const found = `${count(left, "product")} can be ordered at zero stock${such}`;
    return ask(`${found}.`, seen);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "90 tracked variants" },
    {
      given: {
        variants: {
          oversold: {
            variants: 3,
            products: 1,
            first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }],
          },
        },
      },
      is: "ask",
      says: "1 product can be ordered at zero stock, such as “Tea bowl”",
    },
    {
      given: {
        variants: {
          oversold: {
            variants: 3,
            products: 1,
            first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }],
          },
        },
        sellingPlans: { preOrders: ["gid://shopify/Product/9"] },
      },
      is: "yes",
    },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
