/** A theme's files by name; null for one that Shopify failed to read. */
export type Files = Record<string, string | null>;

const header = { type: "header", settings: { menu: "main-menu", logo: "shopify://shop_images/mark.png" } };
const group = (sections: object) =>
  JSON.stringify({ type: "header", name: "Group", sections, order: Object.keys(sections) });
const template = (sections: object) => JSON.stringify({ sections, order: Object.keys(sections) });
const schema = (name: string, settings: object[]) =>
  `{% schema %}${JSON.stringify({ name, settings, presets: [{ name }] })}{% endschema %}`;
const text = (id: string) => ({ type: "text", id, label: "Text" });
const product = '<script type="application/ld+json">{{ product | structured_data }}</script>';

/** A small theme in good order. What noise adds to every page stands at the end of its frame. */
export function goodTheme(frame = ""): Files {
  return {
    "layout/theme.liquid": `<!doctype html><html><head><title>{{ page_title }}</title>
      <meta name="description" content="{{ page_description | escape }}">
      <meta name="google-site-verification" content="abc">
      <link rel="canonical" href="{{ canonical_url }}">{{ content_for_header }}</head>
      <body>{% sections 'header-group' %}{{ content_for_layout }}{% sections 'footer-group' %}${frame}</body></html>`,
    "config/settings_schema.json": JSON.stringify([
      {
        name: "theme_info",
        theme_name: "Dawn",
        theme_version: "15.4.1",
        theme_author: "S",
        theme_documentation_url: "https://a.example",
        theme_support_url: "https://a.example",
      },
      {
        name: "Colors",
        settings: [
          {
            type: "color_scheme_group",
            id: "schemes",
            definition: [
              { type: "color", id: "text", label: "Text", default: "#000000" },
              { type: "color", id: "background", label: "Back", default: "#ffffff" },
            ],
            role: {
              text: "text",
              background: "background",
              links: "text",
              icons: "text",
              primary_button: "text",
              on_primary_button: "background",
              primary_button_border: "text",
              secondary_button: "background",
              on_secondary_button: "text",
              secondary_button_border: "text",
            },
          },
          { type: "color_scheme", id: "page", label: "Page", default: "s1" },
          { type: "image_picker", id: "favicon", label: "Favicon" },
          text("social_tiktok_link"),
          text("social_instagram_link"),
        ],
      },
    ]),
    "config/settings_data.json": JSON.stringify({
      current: {
        schemes: { s1: { settings: { text: "#111111", background: "#ffffff" } } },
        favicon: "shopify://shop_images/leaf.png",
        social_tiktok_link: "https://www.tiktok.com/@clay",
        social_instagram_link: "https://instagram.com/clay",
        blocks: { "1": { type: "shopify://apps/inbox/blocks/chat/2", disabled: false, settings: {} } },
      },
      presets: { Default: { schemes: { s1: { settings: { text: "#000000", background: "#ffffff" } } } } },
    }),
    "sections/header-group.json": group({ header }),
    "sections/footer-group.json": group({ footer: { type: "footer", settings: { show_policy: true } } }),
    "sections/header.liquid": `<h1>{{ shop.name }}</h1>${schema("Header", [
      { type: "link_list", id: "menu", label: "Menu" },
      { type: "image_picker", id: "logo", label: "Logo" },
    ])}`,
    "sections/footer.liquid": `{% form 'customer' %}<input name="email">{% endform %}{% form 'localization' %}<select></select>{% endform %}${schema("Footer", [{ type: "checkbox", id: "show_policy", label: "Policies", default: false }])}`,
    "sections/hero.liquid": `<h2>{{ section.settings.button_label }}</h2>${schema("Hero", [text("button_label"), text("button_link")])}`,
    "sections/main.liquid": `<div></div>${schema("Main", [])}`,
    "sections/product.liquid": `<h1>{{ product.title }}</h1>${product}${schema("Product", [])}`,
    "sections/related.liquid": `{% if recommendations.performed %}<ul></ul>{% endif %}${schema("Related", [])}`,
    "sections/grid.liquid": `<ul></ul>${schema("Grid", [{ type: "checkbox", id: "enable_filtering", label: "Filter", default: true }])}`,
    "templates/index.json": template({
      hero: { type: "hero", settings: { button_label: "Shop all", button_link: "/collections/all" } },
    }),
    "templates/product.json": template({ main: { type: "product" }, related: { type: "related" } }),
    "templates/collection.json": template({ grid: { type: "grid" } }),
    "templates/page.json": template({ main: { type: "main" } }),
  };
}

/** The same theme with what a rule says no to. */
export function badTheme(frame = ""): Files {
  const good = goodTheme();
  const without = (name: string, ...parts: string[]) =>
    parts.reduce((all, part) => all.replace(part, ""), good[name] ?? "");
  const pixel = `<script>fbq('init', '123456');</script>`;
  const bare = `<html><head><meta name="robots" content="noindex"><script src="{{ 'a.js' | asset_url }}"></script>${pixel}${pixel}${product}</head><body>{% sections 'header-group' %}{{ content_for_layout }}{% sections 'footer-group' %}${frame}</body></html>`;
  return {
    ...good,
    "layout/theme.liquid": bare,
    "config/settings_data.json": JSON.stringify({
      current: {
        schemes: { s1: { settings: { text: "#aaaaaa", background: "#ffffff" } } },
        blocks: Object.fromEntries(
          ["1", "2", "3"].map((id) => [id, { type: `shopify://apps/loox/blocks/a/${id}`, disabled: true }]),
        ),
      },
      presets: { Default: { schemes: { s1: { settings: { text: "#aaaaaa", background: "#ffffff" } } } } },
    }),
    "sections/header-group.json": group({ header: { type: "header", settings: {} } }),
    "sections/footer-group.json": group({ footer: { type: "footer", settings: {} } }),
    "sections/footer.liquid": `<p></p>${schema("Footer", [])}`,
    "sections/hero.liquid": without("sections/hero.liquid", "button_label"),
    "templates/index.json": template({ hero: { type: "hero", settings: {} } }),
    "templates/product.liquid": "<h1>{{ product.title }}</h1>",
    "templates/robots.txt.liquid": "User-agent: *\nDisallow: /",
    "snippets/judgeme_widget.liquid": "<p></p>",
  };
}
