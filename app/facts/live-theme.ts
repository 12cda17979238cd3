import type { LiveThemeQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import type { LiveTheme } from "./theme-json/live-theme";
import { liveTheme } from "./theme-lineage/candidates";
import { isTooLarge, nothingYet, takeAsset, takeFile, type Incoming } from "./theme-reading/incoming";
import { readTheme } from "./theme-reading/read-theme";

declare module "./fact" {
  interface Facts {
    /** What the files of the live theme say; null when there is no live theme. */
    liveTheme: LiveTheme | null;
  }
}

// Its files come 250 at a time; nothing is judged before all are there, because they render one another. Of the
// languages only the default one is read: a theme brings fifty, and Shopify takes none that cannot be parsed. Of
// assets the names tell what code refers to, and their number stays far below 2,500: the linter takes a script or
// style sheet in Liquid for HTML, and finds faults in it that it has not.
export default tally({
  scopes: ["read_themes"],
  query: `#graphql
    query LiveTheme($id: ID!, $after: String) {
      theme(id: $id) {
        files(first: 250, after: $after, filenames: [
          "config/*.json", "layout/*.liquid", "locales/*.default.json", "locales/*.default.schema.json",
          "sections/*.json", "sections/*.liquid", "blocks/*.liquid", "snippets/*.liquid", "templates/*.json",
          "templates/*.liquid"
        ]) {
          nodes { filename body { ... on OnlineStoreThemeFileBodyText { content } } }
          userErrors { code filename }
          pageInfo { hasNextPage endCursor }
        }
        assets: files(first: 2500, filenames: ["assets/*"]) {
          nodes { filename }
          userErrors { code }
          pageInfo { hasNextPage }
        }
      }
    }`,
  revision: 1,
  from: ["themes"],
  variables: ({ themes }: Readings) => {
    const live = themes?.known ? liveTheme(themes.value) : null;
    return live && { id: live.id };
  },
  nothing: null,
  maxPages: 8,
  page: ({ theme }: LiveThemeQuery) => theme?.files?.pageInfo ?? { hasNextPage: false },
  enough: (theme: Incoming) => isTooLarge(theme),
  start: nothingYet,
  add(incoming: Incoming, { theme }: LiveThemeQuery) {
    const { nodes = [], userErrors = [] } = theme?.files ?? {};
    // A file that is there but could not be read is not the same as one that is not there.
    for (const { code, filename } of userErrors) if (isLost(code)) takeFile(incoming, filename, null);
    for (const { filename, body } of nodes)
      takeFile(incoming, filename, "content" in body ? body.content : null);
    const assets = theme?.assets;
    if (!assets || assets.userErrors.some(({ code }) => isLost(code))) incoming.assets = null;
    for (const { filename } of assets?.nodes ?? []) takeAsset(incoming, filename);
  },
  finish: (theme: Incoming): Promise<LiveTheme | null> => readTheme(theme),
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
    filters: "on",
    shown: {
      signupForm: { in: "footer", certain: true },
      profiles: { networks: ["Instagram", "Pinterest"], whole: true },
      homeTop: [{ section: "image-banner", button: "Shop all", custom: false }],
      localization: { in: ["footer"] },
      reviewApp: { name: "judge-me-reviews" },
      recommendations: { in: "related-products" },
    },
    contrast: { pairs: [{ scheme: "scheme-1", what: "text", ratio: 12.4 }], schemes: 1 },
    ownLook: ["color_schemes"],
    about: { name: "Dawn", version: "15.4.1" },
    headerMenus: ["main-menu"],
    apps: [],
    leftovers: [],
    trackers: { found: [], complete: true },
    aiCrawlers: [],
    productMarkup: {
      emitters: [{ in: "sections/main-product.liquid", how: "structured_data" }],
      sure: 1,
      complete: true,
    },
    lint: {
      version: "3.29.1",
      files: 180,
      errors: { count: 0, checks: {}, first: [] },
      blocking: { count: 0, checks: {}, first: [] },
      others: { count: 0, checks: {}, first: [] },
    },
  },
});

function isLost(code: string): boolean {
  return code !== "NOT_FOUND" && code !== "SUCCESS";
}
