import type { LiveThemeQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import { readLiveTheme, type LiveTheme } from "./theme-json/live-theme";
import { liveTheme } from "./theme-lineage/candidates";

declare module "./fact" {
  interface Facts {
    /** What the files of the live theme say; null when there is no live theme. */
    liveTheme: LiveTheme | null;
  }
}

export default fact({
  scopes: ["read_themes"],
  query: `#graphql
    query LiveTheme($id: ID!) {
      theme(id: $id) {
        files(first: 250, filenames: [
          "config/settings_data.json", "config/settings_schema.json", "sections/header-group.json",
          "sections/footer-group.json", "sections/*header*.liquid", "blocks/*logo*.liquid", "templates/index.json",
          "templates/product.json", "templates/product.liquid", "templates/collection.json", "templates/page*.json"
        ]) {
          nodes { filename body { ... on OnlineStoreThemeFileBodyText { content } } }
          userErrors { code filename }
          pageInfo { hasNextPage }
        }
      }
    }`,
  from: ["themes"],
  variables: ({ themes }: Readings) => {
    const live = themes?.known ? liveTheme(themes.value) : null;
    return live && { id: live.id };
  },
  nothing: null,
  shape({ theme }: LiveThemeQuery): LiveTheme {
    const { nodes = [], userErrors = [] } = theme?.files ?? {};
    // A file that is there but could not be read is not the same as one that is not there.
    const lost = userErrors.filter(({ code }) => code !== "NOT_FOUND" && code !== "SUCCESS");
    return readLiveTheme(
      new Map([
        ...lost.map(({ filename }) => [filename, null] as const),
        ...nodes.map(({ filename, body }) => [filename, "content" in body ? body.content : null] as const),
      ]),
    );
  },
  example: {
    templates: [
      "templates/index.json",
      "templates/product.json",
      "templates/collection.json",
      "templates/page.json",
    ],
    favicon: "set",
    logo: "set",
    footerShowsPolicies: false,
    pageTemplateWords: { "templates/page.json": 0 },
  },
});
