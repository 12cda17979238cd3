import type { ProductTagsQuery } from "./admin.types";
import { tally } from "./fact";

declare module "./fact" {
  interface Facts {
    productTags: ProductTags;
  }
}

/** How many tags products have, and those that are one word in several spellings; `extra` are all but one of each. */
export type ProductTags = { all: number; extra: number; groups: string[][] };

const shownGroups = 5;
const shownSpellings = 20;

export default tally({
  scopes: ["read_products"],
  query: `#graphql
    query ProductTags($after: String) {
      productTags(first: 250, after: $after) { nodes pageInfo { hasNextPage endCursor } }
    }`,
  maxPages: 8,
  page: ({ productTags }: ProductTagsQuery) => productTags?.pageInfo ?? { hasNextPage: false },
  start: (): Map<string, Set<string>> => new Map(),
  add(seen: Map<string, Set<string>>, { productTags }: ProductTagsQuery) {
    for (const tag of productTags?.nodes ?? []) {
      const key = plain(tag);
      seen.set(key, (seen.get(key) ?? new Set()).add(tag));
    }
  },
  finish(seen: Map<string, Set<string>>): ProductTags {
    const groups = [...seen.values()].map((tags) => [...tags]);
    const all = groups.reduce((sum, tags) => sum + tags.length, 0);
    const several = groups.filter((tags) => tags.length > 1);
    const shown = several.slice(0, shownGroups).map((tags) => tags.slice(0, shownSpellings));
    return { all, extra: all - groups.length, groups: shown };
  },
  example: { all: 32, extra: 0, groups: [] },
});

/** A tag without case, spaces, hyphens and a plural s; other signs, such as those of “a:b” or “C+”, tell tags apart. */
function plain(tag: string): string {
  const form = tag
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_‐‑–]+/gu, "");
  return form.replace(/(?<=\p{L}[^s])s$/u, "");
}
