import type { ThemeImagesQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { emptyShare, countIn, type Share } from "./tally/share";
import { liveTheme } from "./theme-lineage/candidates";

declare module "./fact" {
  interface Facts {
    /** The image files among the live theme's assets: those of 500 kB at most. Null when there is no live theme. */
    themeImages: Share | null;
  }
}

/** A visitor on a phone waits for these on every page. */
const mostBytes = 500 * 1024;

export default tally({
  scopes: ["read_themes"],
  query: `#graphql
    query ThemeImages($id: ID!, $after: String) {
      theme(id: $id) {
        files(first: 250, after: $after, filenames: [
          "assets/*.png", "assets/*.jpg", "assets/*.jpeg", "assets/*.gif", "assets/*.webp", "assets/*.avif",
          "assets/*.svg"
        ]) {
          nodes { filename size contentType }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
  from: ["themes"],
  variables: ({ themes }: Readings) => {
    const live = themes?.known ? liveTheme(themes.value) : null;
    return live && { id: live.id };
  },
  nothing: null,
  maxPages: 8,
  page: ({ theme }: ThemeImagesQuery) => theme?.files?.pageInfo ?? { hasNextPage: false },
  start: emptyShare,
  add(share: Share, { theme }: ThemeImagesQuery) {
    for (const { filename, size } of theme?.files?.nodes ?? []) {
      const bytes = Number(size);
      const note = `${Math.round(bytes / 1024)} kB`;
      countIn(share, bytes <= mostBytes, { id: filename, title: filename, note });
    }
  },
  finish: (share: Share): Share | null => share,
  example: { of: 4, good: 4, unsure: 0, first: [] },
});
