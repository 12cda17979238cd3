import { checkpoint } from "../checkpoint";
import { noArticle } from "../gates";
import { answerShare } from "../shares";

/** A text without a product to show, such as a notice, may be three in ten. */
const leastLinked = 0.7;

export default checkpoint({
  asks: "Do most articles have an image and link to a product or collection?",
  skill: "link-articles-to-products",
  mode: "auto",
  needs: ["articles"],

  answer({ articles: { published, linked } }) {
    return (
      noArticle(published) ??
      answerShare("both an image and a link to a product or collection", {
        share: linked,
        least: leastLinked,
        field: "articles.body",
        one: "article",
        section: "articles",
      })
    );
  },

  examples: [
    { given: { articles: {} }, is: "yes", says: "All 6 articles have both an image and a link" },
    { given: { articles: { linked: { of: 10, good: 7 } } }, is: "yes" },
    {
      given: {
        articles: {
          linked: { of: 10, good: 6, first: [{ id: "gid://shopify/Article/9", title: "Open day" }] },
        },
      },
      is: "no",
      says: "Only 6 of 10 articles have both an image and a link to a product or collection. Start with “Open day”.",
    },
    { given: { articles: { published: 0, linked: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
