import type { ArticlesQuery } from "./admin.types";
import { tally } from "./fact";
import { ownHosts } from "./text/own-hosts";
import { linksToShelf } from "./text/shelf-links";
import { hasWords } from "./tally/plain-text";
import { isPublished } from "./tally/published";
import { countIn, emptyShare, type Item, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    articles: Articles;
  }
}

/** The published articles of all blogs, each question as a share of them; their texts are not kept. */
export type Articles = {
  published: number;
  /** Of 400 words or more. */
  substantial: Share;
  /** Published within the 90 days before the reading. */
  recent: Share;
  /** With an image, and with a link to a product or collection of this store. */
  linked: Share;
  /** When the newest was published, ISO 8601. */
  newest: string | null;
};

type Counting = { readAt: string; value: Articles };

/** About two pages of print: long enough to answer a question for good. */
const substantialWords = 400;
const recentMs = 90 * 86_400_000;

export default tally({
  scopes: ["read_content"],
  query: `#graphql
    query Articles($after: String) {
      shop { myshopifyDomain primaryDomain { host } domains { host } }
      articles(first: 250, after: $after) {
        nodes { id title isPublished publishedAt body image { url } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  // Shopify counts articles by blog only.
  size: () => null,
  page: ({ articles }: ArticlesQuery) => articles.pageInfo,
  start: (readAt): Counting => ({
    readAt,
    value: {
      published: 0,
      substantial: emptyShare(),
      recent: emptyShare(),
      linked: emptyShare(),
      newest: null,
    },
  }),
  add({ readAt, value }: Counting, { shop, articles }: ArticlesQuery) {
    const hosts = ownHosts(shop);
    for (const { id, title, isPublished: out, publishedAt, body, image } of articles.nodes) {
      if (!out || !publishedAt || !isPublished(publishedAt, readAt)) continue;
      const item = { id, title };
      const hasImage = Boolean(image?.url) || /<img\s/i.test(body);
      value.published += 1;
      countIn(value.substantial, hasWords(body, substantialWords), item);
      countIn(value.recent, Date.parse(readAt) - Date.parse(publishedAt) <= recentMs, item);
      countLinked(value.linked, hasImage ? linksToShelf(body, hosts) : false, item);
      if (!value.newest || Date.parse(publishedAt) > Date.parse(value.newest)) value.newest = publishedAt;
    }
  },
  finish: ({ value }: Counting): Articles => value,
  example: {
    published: 6,
    substantial: { of: 6, good: 5, unsure: 0, first: [{ id: "gid://shopify/Article/6", title: "Open day" }] },
    recent: { of: 6, good: 3, unsure: 0, first: [{ id: "gid://shopify/Article/3", title: "Ash glaze" }] },
    linked: { of: 6, good: 6, unsure: 0, first: [] },
    newest: "2026-11-02T09:00:00Z",
  },
});

function countLinked(share: Share, linked: boolean | null, item: Item): void {
  if (linked !== null) return countIn(share, linked, item);
  share.of += 1;
  share.unsure += 1;
}
