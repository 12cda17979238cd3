import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { foundEvidence } from "../shares";
import { agree, count } from "../words";

const theme = (reviewApp: { name: string | null } | null) => ({ liveTheme: { shown: { reviewApp } } });

export default checkpoint({
  asks: "Do your product pages show customer reviews?",
  skill: "show-reviews-on-product-pages",
  mode: "proves-yes",
  needs: ["products", "liveTheme"],

  answer({ products: { rated }, liveTheme }) {
    const ratings = foundEvidence("products.metafield (reviews.rating)", rated);
    if (rated.count > 0)
      return yes(
        `${count(rated.count, "product")} ${agree(rated.count, "has", "have")} a rating by customers.`,
        ratings,
      );
    if (!liveTheme) return noLiveTheme();
    const app = liveTheme.shown.reviewApp;
    if (!app) return themeUnreadable(ratings);
    const seen = { field: "themes.files (templates/product.json)", value: app.name };
    if (app.name !== null)
      return yes(`Your product page shows a block of the review app “${app.name}”.`, seen, ratings);
    return ask(
      "The app finds neither ratings nor a review app's block on your product page. Reviews shown another way count too.",
      seen,
      ratings,
    );
  },

  examples: [
    { given: theme({ name: "judge-me-reviews" }), is: "yes", says: "“judge-me-reviews”" },
    {
      given: { products: { rated: { count: 12 } }, ...theme({ name: null }) },
      is: "yes",
      says: "12 products have a rating",
    },
    { given: theme({ name: null }), is: "ask" },
    { given: theme(null), is: "unknown" },
    {
      given: { products: { rated: { count: 0, first: [] } }, liveTheme: null as never },
      is: "does-not-apply",
      says: "no live theme",
    },
  ],
});
