import type { Options } from "minisearch";

export type SearchLevel = "program" | "mission" | "skill" | "lesson" | "term";

/** What a result shows. `id` is the code, or for a term of the glossary “#” and its name in addresses. */
export type SearchEntry = { id: string; level: SearchLevel; title: string; lead: string };

/** What is searched: `text` holds the words of a summary, of an introduction, or a term's other forms. */
export type SearchDocument = SearchEntry & { text: string };

/** The file that search loads when it opens: the index, and under which codes old ones stand now. */
export type SearchFile = { index: unknown; moved: Record<string, string[]> };

/** Words that are in every text and tell nothing. */
export const commonWords: ReadonlySet<string> = new Set(
  "a an and are as at be by can do for from how i in is it my of on or that the this to what when where which why with you your".split(
    " ",
  ),
);

/** How the index is built, and how it must be opened again. */
export const indexOptions: Options<SearchDocument> = {
  fields: ["title", "lead", "text"],
  storeFields: ["level", "title", "lead"] satisfies (keyof SearchEntry)[],
  processTerm(word) {
    const plain = word.toLowerCase();
    return commonWords.has(plain) ? null : plain;
  },
  searchOptions: {
    boost: { title: 4, lead: 2 },
    prefix: (word) => word.length > 1,
    combineWith: "AND",
  },
};
