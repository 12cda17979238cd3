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
  shape: ({ theme }: LiveThemeQuery): LiveTheme =>
    readLiveTheme(
      new Map(
        theme?.files?.nodes.map(({ filename, body }) => [filename, "content" in body ? body.content : null]),
      ),
    ),
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
