import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

/** With fewer there is little to choose from. */
const leastProducts = 8;
const theme = (recommendations: { in: string | null } | null) => ({
  liveTheme: { shown: { recommendations } },
});

export default checkpoint({
  asks: "Do your product pages suggest related products?",
  skill: "recommend-related-products",
  mode: "proves-yes",
  needs: ["liveTheme", "products"],

  answer({ liveTheme, products: { published } }) {
    if (published.good < leastProducts) {
      const few = { field: "products.publishedAt", value: published.good };
      return doesNotApply(`Fewer than ${leastProducts} products are on your online store.`, few);
    }
    if (!liveTheme) return noLiveTheme();
    const found = liveTheme.shown.recommendations;
    if (!found) return themeUnreadable();
    const seen = {
      field: "themes.files (templates/product.json)",
      value: found.in,
      items: [{ title: "Theme editor", opens: "shopify://admin/themes/current/editor" }],
    };
    if (found.in !== null) return yes(`“${found.in}” on your product page suggests related products.`, seen);
    return ask(
      "The app finds no section of related products on your product page. An app may show them.",
      seen,
    );
  },

  examples: [
    { given: theme({ in: "related-products" }), is: "yes", says: "“related-products”" },
    { given: theme({ in: null }), is: "ask" },
    { given: { products: { published: { good: 7 } } }, is: "does-not-apply" },
    { given: theme(null), is: "unknown" },
  ],
});
