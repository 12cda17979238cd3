import MiniSearch, { type SearchResult } from "minisearch";
import { commonWords, indexOptions, type SearchEntry, type SearchFile, type SearchLevel } from "./shape";

/** Something found. `words` are the words of it that matched, as it writes them, in lower case. */
export type Found = SearchEntry & { words: string[] };

/** Everything found on one level, best first; levels come in the order of their best result. */
export type FoundLevel = { level: SearchLevel; found: Found[] };

/** What a query found: `moved` tells under which codes an old one stands now, where that is what was typed. */
export type Findings = { levels: FoundLevel[]; moved: Found[] };

// 1.10 follows 1.9.
const byCode = new Intl.Collator("en", { numeric: true });

/** Where no text holds all the words, the best of those that hold some of them. */
const mostForSomeWords = 12;

/** Searches the academy: a code finds what stands there and below it, words find what holds all of them, else some. */
export type Find = (query: string) => Findings;

/** Opens the file that search loads. */
export function openSearch({ index, moved }: SearchFile): Find {
  const search = MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], indexOptions);
  const all = search.search(MiniSearch.wildcard).map((result) => entryOf(result, []));
  const byId = new Map(all.map((entry) => [entry.id, entry]));

  return (query) => {
    const words = query.trim();
    if (/^\d+(\.\d*)*$/.test(words)) {
      const code = words.replace(/\.$/, "");
      const below = all.filter(({ id }) => id === code || id.startsWith(`${code}.`));
      below.sort((a, b) => byCode.compare(a.id, b.id));
      return { levels: inLevels(below), moved: (moved[code] ?? []).flatMap((now) => byId.get(now) ?? []) };
    }
    // A word that stands in the academy, or begins one there, was not misspelt.
    const known = (word: string) => search.search(word, { fuzzy: false }).length > 0;
    const fuzzy = (word: string) => !known(word) && slips(word);
    const asked = words
      .split(/\s+/)
      .map((word) => (known(word) ? word : (swaps(word).find(known) ?? word)))
      .join(" ");
    const allWords = search.search(asked, { fuzzy });
    const results = allWords.length > 0 ? allWords : search.search(asked, { fuzzy, combineWith: "OR" });
    const best = allWords.length > 0 ? results : results.slice(0, mostForSomeWords);
    return { levels: inLevels(best.map((result) => entryOf(result, result.terms))), moved: [] };
  };
}

/** The word with two neighboring letters in each other's place, for every such pair: the commonest slip. */
function swaps(word: string): string[] {
  if (word.length < 4 || commonWords.has(word.toLowerCase())) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
  );
}

/** How many letters of a word may be wrong. */
function slips(word: string): number | false {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 6 ? 1 : 2;
}

function entryOf(result: SearchResult, words: string[]): Found {
  const { id, level, title, lead } = result as SearchResult & SearchEntry;
  return { id, level, title, lead, words };
}

function inLevels(found: Found[]): FoundLevel[] {
  const levels = new Map<SearchLevel, Found[]>();
  for (const each of found) levels.set(each.level, [...(levels.get(each.level) ?? []), each]);
  return [...levels].map(([level, found]) => ({ level, found }));
}
