import { checkpoint, no, yes } from "../checkpoint";
import { noArticle } from "../gates";
import { count, day } from "../words";

/** Two in 90 days is one every six weeks: slow enough for a small team, and still alive. */
const leastRecent = 2;

export default checkpoint({
  asks: "Did you publish at least two articles in the last 90 days?",
  skill: "publish-at-a-steady-pace",
  mode: "auto",
  needs: ["articles"],

  answer({ articles: { published, recent, newest } }) {
    const none = noArticle(published);
    if (none) return none;
    const seen = [
      { field: "articles.publishedAt", count: { k: recent.good, n: recent.of, of: "articles in 90 days" } },
      { field: "articles.publishedAt (newest)", value: newest },
    ];
    const last = newest ? ` Your newest article is of ${day(newest)}.` : "";
    if (recent.good >= leastRecent)
      return yes(`You published ${count(recent.good, "article")} in the last 90 days.${last}`, ...seen);
    const few = recent.good === 0 ? "no article" : "only 1 article";
    return no(`You published ${few} in the last 90 days.${last}`, ...seen);
  },

  examples: [
    { given: { articles: {} }, is: "yes", says: "3 articles in the last 90 days" },
    { given: { articles: { recent: { good: 2 } } }, is: "yes" },
    { given: { articles: { recent: { good: 1 } } }, is: "no", says: "only 1 article" },
    {
      given: { articles: { recent: { good: 0 }, newest: "2026-03-01T09:00:00Z" } },
      is: "no",
      says: "no article in the last 90 days. Your newest article is of March 1, 2026.",
    },
    { given: { articles: { published: 0, recent: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
