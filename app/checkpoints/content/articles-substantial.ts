import { checkpoint, no, yes } from "../checkpoint";
import { itemsOf } from "../shares";
import { agree, count } from "../words";

/** Three show a reader, and a search engine, that more is to come. */
const leastArticles = 3;

export default checkpoint({
  asks: "Have you published at least three articles of 400 words or more?",
  skill: "start-a-blog-with-substance",
  mode: "auto",
  needs: ["articles"],

  answer({ articles: { published, substantial } }) {
    const { good, of } = substantial;
    const seen = {
      field: "articles.body",
      count: { k: good, n: of, of: "published articles with 400 words or more" },
      items: itemsOf(substantial.first, "articles"),
    };
    const have = `${agree(good, "has", "have")} 400 words or more`;
    if (good >= leastArticles) return yes(`${count(good, "article")} of yours ${have}.`, seen);
    if (published === 0) return no("You have published no article yet.", seen);
    if (of === 1 && good === 0) return no("Your only published article has fewer than 400 words.", seen);
    if (of === 1) return no("Only one article of yours is published.", seen);
    if (good === 0) return no(`None of your ${count(of, "published article")} has 400 words or more.`, seen);
    return no(`Only ${good} of your ${count(of, "published article")} ${have}.`, seen);
  },

  examples: [
    { given: { articles: {} }, is: "yes", says: "5 articles of yours have 400 words" },
    { given: { articles: { substantial: { of: 6, good: 3 } } }, is: "yes" },
    {
      given: { articles: { substantial: { of: 6, good: 2 } } },
      is: "no",
      says: "Only 2 of your 6 published articles have",
    },
    { given: { articles: { substantial: { of: 4, good: 0 } } }, is: "no", says: "None of your 4" },
    { given: { articles: { substantial: { of: 1, good: 0 } } }, is: "no", says: "fewer than 400" },
    { given: { articles: { substantial: { of: 1, good: 1 } } }, is: "no", says: "Only one article" },
    {
      given: { articles: { published: 0, substantial: { of: 0, good: 0 } } },
      is: "no",
      says: "no article yet",
    },
  ],
});
