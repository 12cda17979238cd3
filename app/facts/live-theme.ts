import type { LiveThemeQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { readLiveTheme, type LiveTheme } from "./theme-json/live-theme";
import { liveTheme } from "./theme-lineage/candidates";

declare module "./fact" {
  interface Facts {
    /** What the files of the live theme say; null when there is no live theme. */
    liveTheme: LiveTheme | null;
  }
}

type Files = Map<string, string | null>;

// Its files come 250 at a time; nothing is judged before all are there, because they render one another.
export default tally({
  scopes: ["read_themes"],
  query: `#graphql
    query LiveTheme($id: ID!, $after: String) {
      theme(id: $id) {
        files(first: 250, after: $after, filenames: [
          "config/settings_data.json", "config/settings_schema.json", "layout/theme.liquid", "sections/*.json",
          "sections/*.liquid", "blocks/*.liquid", "snippets/*.liquid", "templates/*.json",
          "templates/product.liquid", "templates/robots.txt.liquid"
        ]) {
          nodes { filename body { ... on OnlineStoreThemeFileBodyText { content } } }
          userErrors { code filename }
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
  page: ({ theme }: LiveThemeQuery) => theme?.files?.pageInfo ?? { hasNextPage: false },
  start: (): Files => new Map(),
  add(files: Files, { theme }: LiveThemeQuery) {
    const { nodes = [], userErrors = [] } = theme?.files ?? {};
    // A file that is there but could not be read is not the same as one that is not there.
    for (const { code, filename } of userErrors)
      if (code !== "NOT_FOUND" && code !== "SUCCESS") files.set(filename, null);
    for (const { filename, body } of nodes) files.set(filename, "content" in body ? body.content : null);
  },
  finish: (files: Files): LiveTheme | null => readLiveTheme(files),
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
    layout: {
      complete: true,
      missingTags: [],
      unclearTags: [],
      noindex: false,
      googleVerification: true,
      organization: true,
      breadcrumbs: true,
    },
    robots: "default",
    shown: {
      signupForm: { in: "footer", certain: true },
      networks: ["Instagram", "Pinterest"],
      homeTop: [{ section: "image-banner", button: "Shop all", custom: false }],
      localization: { in: ["footer"] },
      reviewApp: { name: "judge-me-reviews" },
      recommendations: { in: "related-products" },
    },
    contrast: { pairs: [{ scheme: "scheme-1", what: "text", ratio: 12.4 }], schemes: 1 },
    ownLook: ["color_schemes"],
  },
});
