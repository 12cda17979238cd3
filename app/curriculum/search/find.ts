import MiniSearch, { type SearchResult } from "minisearch";
import { indexOptions, type SearchEntry, type SearchFile, type SearchLevel } from "./shape";

/** Something found. `words` are the words of it that matched, as it writes them, in lower case. */
export type Found = SearchEntry & { words: string[] };

/** Everything found on one level, best first; levels come in the order of their best result. */
export type FoundLevel = { level: SearchLevel; found: Found[] };

/** What a query found: `moved` tells under which codes an old one stands now, where that is what was typed. */
export type Findings = { levels: FoundLevel[]; moved: Found[] };

// 1.10 follows 1.9.
const byCode = new Intl.Collator("en", { numeric: true });

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
    const strict = search.search(words);
    const results = strict.length > 0 ? strict : search.search(words, { combineWith: "OR" });
    return { levels: inLevels(results.map((result) => entryOf(result, result.terms))), moved: [] };
  };
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
