import type { StoreNode } from "../local-shopify/store.ts";
import { put, putFile, putJson, together, type Mutation } from "./break";

function section(json: StoreNode, name: string): StoreNode {
  return (json.sections as Record<string, StoreNode>)[name] ?? {};
}

function current(json: StoreNode): StoreNode {
  return json.current as StoreNode;
}

/** Themes, apps in them, pages, articles and menus. */
export const storefront: Mutation[] = [
  {
    name: "the copies of the live theme are deleted, and it is no branch's",
    breaks: put("themes", (old: StoreNode[]) =>
      old.slice(0, 1).map((live) => ({ ...live, name: "Fjordwool" })),
    ),
    flips: {
      "themes/backup-recent": "no",
      "themes/draft-in-use": "ask",
      "themes/version-control-connected": "ask",
    },
  },
  {
    name: "the draft has not been touched for months",
    breaks: put("themes.2.updatedAt", "2026-05-01T09:00:00Z"),
    flips: { "themes/draft-in-use": "ask" },
  },
  {
    name: "two themes share a name",
    breaks: put("themes.2.name", "Copy of fjordwool-theme/main"),
    flips: { "themes/library-tidy": "no" },
  },
  {
    name: "an upload failed",
    breaks: put("themes.2.processingFailed", true),
    flips: { "themes/library-tidy": "no" },
  },
  {
    name: "the live theme is not named after a repository",
    breaks: put("themes.*.name", (old: string) => old.replaceAll("/", " ")),
    flips: { "themes/version-control-connected": "ask" },
  },
  {
    name: "the product page is one Liquid file",
    breaks: together(
      putFile("templates/product.json", () => null),
      putFile("templates/product.liquid", () => "<h1>{{ product.title }}</h1>"),
    ),
    flips: { "themes/architecture-current": "no", "themes/recommendations-shown": "ask" },
  },
  {
    name: "a script holds up the page",
    breaks: putFile("layout/theme.liquid", (old) => old.replace(" defer>", ">")),
    flips: { "themes/blocking-scripts-none": "no" },
  },
  {
    name: "a snippet has a Liquid error",
    breaks: putFile("snippets/price.liquid", (old) => `${old}{% if product %}`),
    flips: { "themes/code-errors-none": "no" },
  },
  {
    name: "text is pale",
    breaks: putJson("config/settings_data.json", (json) => {
      ((current(json).color_schemes as Record<string, StoreNode>)["scheme-1"]?.settings as StoreNode).text =
        "#DDDDDD";
    }),
    flips: { "themes/contrast-sufficient": "no" },
  },
  {
    name: "the canonical link is missing",
    breaks: putFile("snippets/document-head.liquid", (old) => old.replace(/<link rel="canonical"[^>]*>/, "")),
    flips: { "themes/head-tags-intact": "no" },
  },
  {
    name: "the favicon is missing",
    breaks: putJson("config/settings_data.json", (json) => {
      delete current(json).favicon;
    }),
    flips: { "themes/logo-favicon-set": "no" },
  },
  {
    name: "the logo is missing",
    breaks: putJson("sections/header-group.json", (json) => {
      delete (section(json, "header").settings as StoreNode).logo;
    }),
    flips: { "themes/logo-favicon-set": "no", "themes/organization-markup-present": "ask" },
  },
  {
    name: "colors and fonts are the preset's",
    breaks: putJson("config/settings_data.json", (json) => {
      const preset = (json.presets as Record<string, StoreNode>).Default ?? {};
      Object.assign(current(json), {
        color_schemes: preset.color_schemes,
        heading_font: preset.heading_font,
      });
    }),
    flips: { "themes/brand-colors-set": "ask" },
  },
  {
    name: "one social profile is linked",
    breaks: putJson("config/settings_data.json", (json) => {
      delete current(json).social_pinterest_link;
    }),
    flips: { "themes/social-profiles-linked": "no" },
  },
  {
    name: "the chat is switched off",
    breaks: putJson("config/settings_data.json", (json) => {
      delete current(json).blocks;
    }),
    flips: { "support/inbox-shared": "ask" },
  },
  {
    name: "three app blocks are switched off",
    breaks: putJson("templates/index.json", (json) => {
      const blocks = ["pop-up", "countdown", "snow"].map((name) => {
        return [name, { type: `shopify://apps/${name}/blocks/box/1`, disabled: true, settings: {} }] as const;
      });
      (json.sections as StoreNode).apps = { type: "apps", blocks: Object.fromEntries(blocks), settings: {} };
      (json.order as string[]).push("apps");
    }),
    flips: { "apps/dead-blocks-removed": "no" },
  },
  {
    name: "related products are gone",
    breaks: putJson("templates/product.json", (json) => {
      delete (json.sections as StoreNode).related;
      json.order = ["main"];
    }),
    flips: { "themes/recommendations-shown": "ask" },
  },
  {
    name: "the sign-up form is gone",
    breaks: putJson("sections/footer-group.json", (json) => {
      (section(json, "footer").settings as StoreNode).newsletter_enable = false;
    }),
    flips: { "marketing/signup-form-visible": "no" },
  },
  {
    name: "the organization is not described",
    breaks: putFile("layout/theme.liquid", (old) => old.replace("{% render 'organization' %}", "")),
    flips: { "themes/organization-markup-present": "ask" },
  },
  {
    name: "the verification tag is gone",
    breaks: putFile("layout/theme.liquid", (old) =>
      old.replace(/<meta name="google-site-verification"[^>]*>/, ""),
    ),
    flips: { "analytics/search-console-verified": "ask" },
  },
  {
    name: "the theme starts Google Analytics and Google is connected",
    breaks: putFile("layout/theme.liquid", (old) =>
      old.replace(
        "</head>",
        "<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-ABC1234567\"></script><script>gtag('config','G-ABC1234567')</script></head>",
      ),
    ),
    flips: { "analytics/second-source-running": "yes", "themes/tracking-single": "no" },
  },
  {
    name: "a snippet of a review app is left behind",
    breaks: putFile("snippets/loox-reviews.liquid", () => "<div></div>"),
    flips: { "themes/app-leftovers-removed": "ask" },
  },
  {
    name: "the home page begins without a button",
    breaks: putJson("templates/index.json", (json) => {
      (section(json, "banner").settings as StoreNode).button_link = "";
    }),
    // the next section shows a collection, which leads to its products
    flips: { "themes/home-action-clear": "ask" },
  },
  {
    name: "the theme is a year behind",
    breaks: putFile("config/settings_schema.json", (old) => old.replace('"4.1.3"', '"3.0.0"')),
    flips: { "themes/version-current": "ask" },
  },
  {
    name: "robots.txt is Shopify's own",
    breaks: putFile("templates/robots.txt.liquid", () => null),
    flips: { "themes/ai-crawlers-decided": "ask" },
  },
  {
    name: "robots.txt sends everybody away",
    breaks: putFile("templates/robots.txt.liquid", () => "User-agent: *\nDisallow: /\n"),
    flips: { "settings/search-engines-allowed": "no", "themes/ai-crawlers-decided": "ask" },
  },
  {
    name: "noindex on every page",
    breaks: putFile("layout/theme.liquid", (old) =>
      old.replace("</head>", '<meta name="robots" content="noindex"></head>'),
    ),
    flips: { "settings/search-engines-allowed": "no" },
  },
  {
    name: "the About page is short",
    breaks: put("pages.0.body", "<p>We knit.</p>"),
    flips: { "content/about-page-published": "no" },
  },
  {
    name: "the contact page is hidden",
    breaks: put("pages.1.isPublished", false),
    flips: { "content/contact-page-linked": "ask" },
  },
  {
    name: "the FAQ holds no question",
    breaks: put("pages.2.body", "<p>Ask us anything.</p>"),
    flips: { "content/faq-published": "ask" },
  },
  {
    name: "the accessibility statement is hidden",
    breaks: put("pages.4.isPublished", false),
    flips: { "content/accessibility-statement-published": "ask" },
  },
  {
    name: "comments appear unchecked",
    breaks: put("blogs.0.commentPolicy", "AUTO_PUBLISHED"),
    flips: { "content/comments-moderated": "no" },
  },
  {
    name: "articles have no image",
    breaks: put("blogs.0.articles.*.image", null),
    flips: { "content/articles-linked": "no" },
  },
  {
    name: "articles are short",
    breaks: put("blogs.0.articles.*.body", '<p>Read <a href="/collections/sweaters">this</a>.</p>'),
    flips: { "content/articles-substantial": "no" },
  },
  {
    name: "the newest article is a year old",
    breaks: put("blogs.0.articles.*.publishedAt", "2025-10-01T09:00:00Z"),
    flips: { "content/publishing-steady": "no" },
  },
  {
    name: "a menu link leads to nothing",
    breaks: put("menus.0.items.1.resourceId", "gid://shopify/Collection/99999"),
    flips: { "navigation/main-menu-healthy": "no" },
  },
  {
    name: "the footer has no contact",
    breaks: put("menus.1.items", (old: StoreNode[]) => old.filter(({ title }) => title !== "Contact")),
    flips: { "content/contact-page-linked": "ask", "navigation/footer-links-complete": "ask" },
  },
  {
    name: "the footer has no account link",
    breaks: put("menus.1.items", (old: StoreNode[]) =>
      old.filter(({ type }) => type !== "CUSTOMER_ACCOUNT_PAGE"),
    ),
    flips: { "navigation/order-tracking-linked": "ask" },
  },
  {
    name: "a redirect leads to a redirect",
    breaks: put("urlRedirects.0.target", "/pages/story"),
    flips: { "navigation/redirects-direct": "no" },
  },
];
