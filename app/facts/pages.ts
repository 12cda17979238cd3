import type { PagesQuery } from "./admin.types";
import { tally } from "./fact";
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

/** A published page, measured: its text is not kept. */
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
};

/** Each is looked at by name for several questions whenever a page is shown. */
const mostPages = 2_500;

export default tally({
  scopes: ["read_content"],
  query: `#graphql
    query Pages($after: String) {
      shop { shopAddress { city zip } }
      pagesCount { count }
      pages(first: 250, after: $after) {
        nodes { id title handle isPublished templateSuffix body }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  size: ({ pagesCount }: PagesQuery) => pagesCount?.count,
  page: ({ pages }: PagesQuery) => pages.pageInfo,
  start: (): Page[] => [],
  add(found: Page[], { shop, pages }: PagesQuery) {
    for (const { id, title, handle, isPublished, templateSuffix, body } of pages.nodes) {
      if (!isPublished) continue;
      if (found.length === mostPages)
        throw new TooLarge("Your store has more pages than the app can look through.");
      const text = plainText(body);
      const placeholder = firstPlaceholder(body);
      found.push({
        id,
        title: clipped(title),
        handle,
        placeholder,
        templateSuffix: templateSuffix || null,
        words: countWords(text),
        questions: countQuestions(text),
        imprint: imprintIn(text, shop.shopAddress),
      });
    }
  },
  finish: (found: Page[]) => found,
  example: [
    {
      id: "gid://shopify/Page/1",
      title: "About us",
      handle: "about-us",
      templateSuffix: null,
      words: 210,
      questions: 0,
      placeholder: null,
      imprint: { place: null, reach: null },
    },
  ],
});
