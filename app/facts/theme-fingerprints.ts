import type { ThemeFingerprintsQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import { copyCandidates, liveTheme } from "./theme-lineage/candidates";

declare module "./fact" {
  interface Facts {
    /** Of the newest candidates for a copy of the live theme: how their files compare with the live theme's. */
    themeFingerprints: ThemeFingerprint[];
  }
}

/**
 * `files` is how many were compared; `differing` counts files that differ, are missing or are new. `sameChoices`: what
 * merchants change in the editor, which is settings and JSON templates, is all there, and nearly all code as well.
 */
export type ThemeFingerprint = {
  themeId: string;
  exactCopy: boolean;
  sameChoices: boolean;
  files: number;
  differing: number;
};

/** What the theme editor writes. */
const ofEditor = /^(?:config\/settings_data|(?:templates|sections)\/.+)\.json$/;
/** Apps and Shopify's own updates touch a few files of code. */
const mostDiffering = 0.1;

type Page = NonNullable<NonNullable<ThemeFingerprintsQuery["live"]>["files"]>;
type Files = Page["nodes"];

// A theme's files come up to 2,500 at a time, more than any theme has; a page cut short makes the fact unknown.
export default fact({
  scopes: ["read_themes"],
  query: `#graphql
    query ThemeFingerprints($live: ID!, $newest: ID!, $second: ID!, $third: ID!, $hasSecond: Boolean!, $hasThird: Boolean!) {
      live: theme(id: $live) { id files(first: 2500) { nodes { filename checksumMd5 } userErrors { code } pageInfo { hasNextPage } } }
      newest: theme(id: $newest) { id files(first: 2500) { nodes { filename checksumMd5 } userErrors { code } pageInfo { hasNextPage } } }
      second: theme(id: $second) @include(if: $hasSecond) { id files(first: 2500) { nodes { filename checksumMd5 } userErrors { code } pageInfo { hasNextPage } } }
      third: theme(id: $third) @include(if: $hasThird) { id files(first: 2500) { nodes { filename checksumMd5 } userErrors { code } pageInfo { hasNextPage } } }
    }`,
  revision: 1,
  from: ["themes"],
  variables: ({ themes }: Readings) => {
    const all = themes?.known ? themes.value : [];
    const live = liveTheme(all);
    const [newest, second, third] = live ? copyCandidates(live, all) : [];
    if (!live || !newest) return null;
    const ids = {
      live: live.id,
      newest: newest.id,
      second: (second ?? newest).id,
      third: (third ?? newest).id,
    };
    return { ...ids, hasSecond: second !== undefined, hasThird: third !== undefined };
  },
  nothing: [],
  shape: ({ live, newest, second, third }: ThemeFingerprintsQuery): ThemeFingerprint[] => {
    const candidates = new Map([newest, second, third].map((theme) => [theme?.id, whole(theme?.files)]));
    const original = whole(live?.files);
    return [...candidates].flatMap(([themeId, files]) =>
      themeId && files && original ? [compare(themeId, original, files)] : [],
    );
  },
  example: [],
});

/** A theme's files; null where some could not be read: what is missing on both sides would look alike. */
function whole(files: Page | null | undefined): Files | null {
  return files && files.userErrors.every(({ code }) => code === "SUCCESS") ? files.nodes : null;
}

/** A file without a checksum equals nothing: it can only make a copy inexact. */
function compare(themeId: string, live: Files, copy: Files): ThemeFingerprint {
  const checksums = new Map(copy.map((file) => [file.filename, file.checksumMd5]));
  const same = new Set(
    live.filter(({ filename, checksumMd5 }) => checksumMd5 && checksums.get(filename) === checksumMd5),
  );
  const differing = new Set([...live, ...copy].map((file) => file.filename)).size - same.size;
  const chosen = live.filter(({ filename }) => ofEditor.test(filename));
  const sameChoices =
    chosen.length > 0 && chosen.every((file) => same.has(file)) && differing <= live.length * mostDiffering;
  const exactCopy = live.length > 0 && differing === 0;
  return { themeId, exactCopy, sameChoices, files: live.length, differing };
}
