import type { PagesQuery } from "./admin.types";
import { tally } from "./fact";
import { isNamed, speaksOf, type Topic } from "./page-names/named";
import { TooLarge } from "./reading/too-large";
import { plainText } from "./tally/plain-text";
import { clipped } from "./text/clipped";
import { imprintIn, type Imprint } from "./text/imprint";
import { countQuestions, countWords, firstPlaceholder } from "./text/measure";

declare module "./fact" {
  interface Facts {
    /** The published pages. */
    pages: Page[];
  }
}

/** A published page, measured. */
export type Page = {
  id: string;
  title: string;
  handle: string;
  templateSuffix: string | null;
  /** Up to 5,001, which stands for more than 5,000. */
  words: number;
  questions: number;
  placeholder: string | null;
  imprint: Imprint;
  /** The text without markup of a page that is named for returns or shipping; null for others, and beyond the bound. */
  text: string | null;
  /** What else of law and trade its words name: it may say there what others put on a page of its own. */
  speaksOf: Topic[];
};

/** What is asked of texts as texts: they may stand on any page. */
const legal = ["privacy", "contact", "shipping", "returns", "terms", "legal", "subscriptions"] as const;
/** All kept texts together, in characters; policies have more. They are looked through whenever a page is shown. */
const mostText = 200_000;

/** Each is looked at by name for several questions whenever a page is shown. */
const mostPages = 2_500;

type Counting = { found: Page[]; left: number };

export default tally({
  scopes: ["read_content"],
  longestText: mostText,
  query: `#graphql
    query Pages($after: String) {
      shop { shopAddress { city zip countryCodeV2 } }
      pagesCount { count }
      pages(first: 250, after: $after) {
        nodes { id title handle isPublished templateSuffix body }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  size: ({ pagesCount }: PagesQuery) => pagesCount?.count,
  page: ({ pages }: PagesQuery) => pages.pageInfo,
  start: (): Counting => ({ found: [], left: mostText }),
  add(counting: Counting, { shop, pages }: PagesQuery) {
    const { found } = counting;
    for (const { id, title, handle, isPublished, templateSuffix, body } of pages.nodes) {
      if (!isPublished) continue;
      if (found.length === mostPages)
        throw new TooLarge("Your store has more pages than the app can look through.");
      const text = plainText(body);
      const placeholder = firstPlaceholder(body);
      const isKept =
        text.length <= counting.left &&
        (isNamed("returns", title, handle) || isNamed("shipping", title, handle));
      if (isKept) counting.left -= text.length;
      found.push({
        id,
        title: clipped(title),
        handle,
        placeholder,
        templateSuffix: templateSuffix || null,
        words: countWords(text),
        questions: countQuestions(text),
        imprint: imprintIn(text, shop.shopAddress),
        text: isKept ? text : null,
        speaksOf: legal.filter((topic) => speaksOf(topic, text)),
      });
    }
  },
  finish: ({ found }: Counting) => found,
  example: [
    {
      id: "gid://shopify/Page/1",
      title: "About us",
      handle: "about-us",
      templateSuffix: null,
      words: 210,
      questions: 0,
      placeholder: null,
      imprint: { place: null, reach: null, maybe: { place: false, reach: false } },
      text: null,
      speaksOf: [],
    },
  ],
});
