import { expect, test } from "vitest";
import liveThemeFact from "~/facts/live-theme";
import { isNamedAsCopy } from "~/facts/theme-lineage/name-stem";
import themeFingerprints from "~/facts/theme-fingerprints";
import { readThemeCode } from "~/facts/theme-json/live-theme";

const comment = "/*\n * Saved by the theme editor.\n */\n";
const schema = JSON.stringify([{ name: "Brand", settings: [{ type: "image_picker", id: "favicon" }] }]);
const headerSection = `<h1></h1>{% schema %}{"name":"Header","settings":[{"type":"image_picker","id":"logo"}]}{% endschema %}`;

const frame = `<link rel="icon" href="{{ settings.favicon | image_url }}">{% sections 'header-group' %}{% sections 'footer-group' %}`;

function files(over: Record<string, unknown>): Map<string, string | null> {
  const all: Record<string, unknown> = {
    "layout/theme.liquid": frame,
    "config/settings_schema.json": schema,
    "config/settings_data.json": { current: { favicon: "shopify://shop_images/leaf.png" } },
    "sections/header-group.json": {
      sections: { header: { type: "header", settings: { logo: "" } } },
      order: ["header"],
    },
    "sections/header.liquid": headerSection,
    ...over,
  };
  return new Map(
    Object.entries(all).map(([name, file]) => [
      name,
      file === null || typeof file === "string" ? file : comment + JSON.stringify(file),
    ]),
  );
}

function header(section: Record<string, unknown>) {
  return { sections: { header: { type: "header", ...section } }, order: ["header"] };
}

test("images count where the theme keeps them: theme settings, header sections and their blocks", () => {
  expect(readThemeCode(files({}))).toMatchObject({ favicon: "set", logo: "empty" });
  const logo = { logo: "shopify://shop_images/mark.png" };
  expect(readThemeCode(files({ "sections/header-group.json": header({ settings: logo }) })).logo).toBe("set");
  const block = { blocks: { mark: { type: "_logo", settings: logo } } };
  expect(readThemeCode(files({ "sections/header-group.json": header(block) })).logo).toBe("set");
});

test("what is switched off or left out of the order does not count", () => {
  const logo = { logo: "shopify://shop_images/mark.png" };
  const off = { "sections/header-group.json": header({ settings: logo, disabled: true }) };
  expect(readThemeCode(files(off)).logo).toBe("empty");
  const unordered = { "sections/header-group.json": { ...header({ settings: logo }), order: [] } };
  expect(readThemeCode(files(unordered)).logo).toBe("empty");
});

test("a logo's width or place is no logo, and a theme without a place for one offers none", () => {
  const sized = {
    "sections/header-group.json": header({ settings: { logo_width: 120, logo_position: "middle" } }),
  };
  expect(readThemeCode(files(sized)).logo).toBe("empty");
  expect(readThemeCode(files({ "sections/header.liquid": "<header></header>" })).logo).toBe("not-offered");
});

test("a header that stands outside the section groups keeps its logo among the theme's settings", () => {
  const fixed = (logo: string) => ({
    "layout/theme.liquid": "{% section 'header' %}",
    "sections/header-group.json": "{}",
    "config/settings_data.json": {
      current: { sections: { header: { type: "header", settings: { logo } } } },
    },
  });
  expect(readThemeCode(files(fixed("shopify://shop_images/mark.png"))).logo).toBe("set");
  expect(readThemeCode(files(fixed(""))).logo).toBe("empty");
});

test("a logo that is drawn in the header's code, or has a name of its own, is not said to be missing", () => {
  const logo = (over: Record<string, unknown>) => readThemeCode(files(over)).logo;
  const drawn = (code: string) => ({ "sections/header.liquid": code + headerSection });
  expect(logo(drawn(`<a href="/"><svg viewBox="0 0 9 9"></svg></a>`))).toBe("unclear");
  expect(logo(drawn(`<a href="{{ routes.root_url }}">{{ 'mark.svg' | inline_asset_content }}</a>`))).toBe(
    "unclear",
  );
  expect(logo(drawn(`<div class="site-logo"><img src="{{ 'mark.png' | asset_url }}"></div>`))).toBe(
    "unclear",
  );
  expect(
    logo({ ...drawn("{% render 'mark' %}"), "snippets/mark.liquid": `<a href="/"><svg></svg></a>` }),
  ).toBe("unclear");
  expect(logo(drawn(`<a href="/">{{ shop.name }}</a><a href="/cart"><svg></svg></a>`))).toBe("empty");
  const renamed = {
    "sections/header-group.json": header({ settings: { zeichen: "shopify://shop_images/mark.png" } }),
  };
  expect(logo(renamed)).toBe("unclear");
});

test("a header group counts by what the layout names and the group says it is", () => {
  const group = { type: "header", ...header({ settings: { logo: "shopify://shop_images/mark.png" } }) };
  const named = (name: string) => ({
    "layout/theme.liquid": `{% sections '${name}' %}`,
    "sections/header-group.json": "{}",
    [`sections/${name}.json`]: group,
  });
  expect(readThemeCode(files(named("group-header"))).logo).toBe("set");
  expect(readThemeCode(files(named("oben"))).logo).toBe("set");
});

test("a picture for the checkout only is no logo", () => {
  const settings = { checkout_logo_image: "shopify://shop_images/mark.png" };
  const offered = [{ settings: [{ type: "image_picker", id: "checkout_logo_image" }] }];
  const only = { "config/settings_data.json": { current: settings }, "config/settings_schema.json": offered };
  expect(readThemeCode(files(only)).logo).toBe("empty");
  expect(readThemeCode(files({ ...only, "sections/header.liquid": "<header></header>" })).logo).toBe(
    "not-offered",
  );
});

test("a favicon counts in a setting of any name, and fixed in the layout", () => {
  const favicon = (layout: string, settings = {}) =>
    readThemeCode(
      files({ "layout/theme.liquid": layout, "config/settings_data.json": { current: settings } }),
    ).favicon;
  expect(favicon(`<link rel="icon" href="{{ 'leaf.png' | asset_url }}">`)).toBe("set");
  expect(favicon(`<link href="https://cdn.shopify.com/leaf.png" rel="shortcut icon">`)).toBe("set");
  const own = `{% if settings.zeichen %}<link rel="icon" href="{{ settings.zeichen | image_url }}">{% endif %}`;
  expect(favicon(own, { zeichen: "shopify://shop_images/leaf.png" })).toBe("set");
  expect(favicon(own)).toBe("empty");
  expect(favicon(`{% if x %}<link rel="icon" href="/leaf.png">{% endif %}`)).toBe("unclear");
  expect(favicon(`{% render 'gone' %}`)).toBe("unclear");
  expect(favicon(`<!-- <link rel="icon" href="/leaf.png"> -->`)).toBe("empty");
});

const context = (name: string, sections: object) => ({
  [name]: { context: { market: "eu" }, parent: "header-group.json", sections, order: ["header"] },
});

test("what a context changes for one market is not what the store shows", () => {
  const plain = readThemeCode(files({}));
  const override = context("sections/header-group.context.eu.json", {
    header: { settings: { logo: "shopify://shop_images/eu.png", menu: "eu-menu" } },
  });
  expect(readThemeCode(files(override))).toEqual(plain);
  expect(readThemeCode(files({ "sections/header-group.context.eu.json": "{}" }))).toEqual(plain);
  expect(readThemeCode(files({ "templates/index.context.b2b.json": { parent: "index.json" } }))).toEqual(
    plain,
  );
  const off = context("sections/header-group.context.eu.json", { header: { disabled: true } });
  const set = header({ settings: { logo: "shopify://shop_images/mark.png", menu: "main-menu" } });
  expect(readThemeCode(files({ ...off, "sections/header-group.json": set }))).toMatchObject({
    logo: "set",
    headerMenus: ["main-menu"],
  });
});

test("an app that runs in one market runs, and one that is off there runs elsewhere", () => {
  const blocks = { stars: { type: "shopify://apps/loox/blocks/stars/1", disabled: true, settings: {} } };
  const group = { "sections/header-group.json": header({ blocks }) };
  const apps = (over: Record<string, unknown>) => readThemeCode(files({ ...group, ...over })).apps;
  expect(apps({})).toMatchObject([{ handle: "loox", blocks: 0, off: 1 }]);
  const on = { header: { blocks: { stars: { disabled: false } } } };
  expect(apps(context("sections/header-group.context.eu.json", on))).toMatchObject([{ blocks: 1, off: 1 }]);
  const off = { header: { blocks: { stars: { disabled: true } } } };
  expect(apps(context("sections/header-group.context.eu.json", off))).toMatchObject([{ blocks: 0, off: 1 }]);
});

test("a menu that is left blank in the header is not the main menu", () => {
  const offered = `{% schema %}{"settings":[{"type":"link_list","id":"menu","default":"main-menu"}]}{% endschema %}`;
  const menus = (settings: object) =>
    readThemeCode(
      files({ "sections/header.liquid": offered, "sections/header-group.json": header({ settings }) }),
    ).headerMenus;
  expect(menus({})).toEqual(["main-menu"]);
  expect(menus({ menu: "" })).toEqual([""]);
});

test("JSON of any other shape than a theme's is taken without a fault", () => {
  const shapes: unknown[] = [
    { sections: null },
    { sections: { header: null }, order: ["header", "__proto__", 7] },
    { sections: { header: { settings: null, blocks: [null] } }, order: "header" },
    [],
    "text",
  ];
  for (const shape of shapes) {
    const odd = {
      "config/settings_data.json": JSON.stringify({ current: shape, presets: shape }),
      "config/settings_schema.json": JSON.stringify([null, { settings: [null, "text"], blocks: shape }]),
      "sections/header-group.json": JSON.stringify(shape),
      "sections/footer-group.json": JSON.stringify(shape),
      "templates/page.json": JSON.stringify(shape),
    };
    expect(readThemeCode(files(odd)).logo).not.toBe("set");
  }
});

test("JSON that nests without end, repeats itself or names what every object has is taken without a fault", () => {
  const deep = (open: string, inside: string, close: string) =>
    open.repeat(20_000) + inside + close.repeat(20_000);
  const logo = `{"type":"_logo","settings":{"logo":"shopify://shop_images/mark.png"}}`;
  const blocks = deep(`{"type":"a","blocks":{"a":`, logo, "}}");
  expect(
    readThemeCode(files({ "sections/header-group.json": `{"sections":{"header":${blocks}}}` })).logo,
  ).toBe("set");
  const schema = deep(`{"blocks":[`, `{"settings":[{"type":"image_picker","id":"logo"}]}`, "]}");
  const section = `{% schema %}${schema}{% endschema %}`;
  const without = { "sections/header.liquid": section, "sections/header-group.json": header({}) };
  expect(readThemeCode(files(without)).logo).toBe("empty");
  const twice = {
    sections: { a: { type: "text", settings: { text: "Two words" } } },
    order: ["a", "a", "a"],
  };
  const { pageTemplateWords } = readThemeCode(files({ "templates/page.json": twice }));
  expect(pageTemplateWords).toEqual({ "templates/page.json": 2 });
  const odd = { type: "color", id: { toString: 1 }, default: { valueOf: 1, toString: 1 } };
  const names = {
    "config/settings_schema.json": [{ settings: [odd] }],
    "config/settings_data.json": { current: {}, presets: { A: {} } },
  };
  expect(readThemeCode(files(names)).ownLook).toEqual([]);
  const preset = { ...names, "config/settings_data.json": { current: "constructor", presets: {} } };
  expect(readThemeCode(files(preset))).toMatchObject({ favicon: null, ownLook: null });
});

test("names and lists that come back have an end", () => {
  const long = "a".repeat(5_000);
  const button = { button_label: long, button_link: "/" };
  const menus = Array.from({ length: 200 }, (_, index) => [
    index,
    { type: "menu", settings: { menu: `m${index}` } },
  ]);
  const group = { sections: { header: { type: "header", blocks: Object.fromEntries(menus) as object } } };
  const read = readThemeCode(
    files({
      "layout/theme.liquid": "",
      "templates/index.json": { sections: { a: { type: long, settings: button } } },
      "sections/header-group.json": group,
      "config/settings_schema.json": [{ name: "theme_info", theme_name: long, theme_version: "1" }],
    }),
  );
  expect(read.headerMenus?.length).toBe(50);
  expect(read.about?.name.length).toBe(120);
  expect(read.shown.homeTop?.[0]).toMatchObject({
    section: `${"a".repeat(119)}…`,
    button: `${"a".repeat(119)}…`,
  });
});

test("settings on an untouched preset are the preset's", () => {
  const preset = { current: "Default", presets: { Default: { favicon: "shopify://shop_images/leaf.png" } } };
  expect(readThemeCode(files({ "config/settings_data.json": preset })).favicon).toBe("set");
});

test("a file that cannot be read or parsed is not known, rather than empty", () => {
  expect(readThemeCode(files({ "config/settings_data.json": "{ broken" }))).toMatchObject({
    favicon: null,
    logo: null,
  });
  expect(readThemeCode(files({ "sections/footer-group.json": null })).footerShowsPolicies).toBeNull();
  expect(readThemeCode(files({ "templates/page.json": "{ broken" })).pageTemplateWords).toEqual({
    "templates/page.json": null,
  });
});

test("a page template adds the words of its enabled sections", () => {
  const text = {
    type: "rich-text",
    settings: { text: "<p>We throw every bowl by hand.</p>", color: "scheme-1" },
  };
  const template = { sections: { a: text, b: { ...text, disabled: true } }, order: ["a", "b"] };
  const { pageTemplateWords } = readThemeCode(files({ "templates/page.about.json": template }));
  expect(pageTemplateWords).toEqual({ "templates/page.about.json": 6 });
});

test("words that a section's code or an app writes itself are not known", () => {
  const words = (type: string, over: Record<string, unknown> = {}) =>
    readThemeCode(
      files({ "templates/page.json": { sections: { a: { type, blocks: { b: { type: app } } } } }, ...over }),
    ).pageTemplateWords["templates/page.json"];
  const app = "story";
  const story =
    "<p>We throw every bowl by hand, on a wheel that our grandmother built in the year in which she came to town.</p>";
  expect(words("our-story", { "sections/our-story.liquid": story })).toBeNull();
  expect(
    words("our-story", {
      "sections/our-story.liquid": "{% render 'story' %}",
      "snippets/story.liquid": story,
    }),
  ).toBeNull();
  expect(
    words("main", {
      "sections/main.liquid": `<h1>{{ page.title }}</h1><style>${story}</style>{% comment %}${story}{% endcomment %}`,
    }),
  ).toBe(0);
  const ofApp = {
    sections: { a: { type: "apps", blocks: { b: { type: "shopify://apps/pages/blocks/a/1" } } } },
  };
  expect(
    readThemeCode(files({ "templates/page.json": ofApp })).pageTemplateWords["templates/page.json"],
  ).toBeNull();
});

test("words that a page template takes from elsewhere are not known", () => {
  const words = (settings: Record<string, string>) =>
    readThemeCode(files({ "templates/page.json": { sections: { a: { type: "text", settings } } } }))
      .pageTemplateWords["templates/page.json"];
  expect(words({ custom_liquid: "{% render 'story' %}" })).toBeNull();
  expect(words({ text: "{{ page.metafields.custom.story | metafield_tag }}" })).toBeNull();
  expect(words({ custom_liquid: " ", text: "<p>Two words</p>" })).toBe(2);
});

test("a file that Shopify failed to read is there, and what it says is not known", async () => {
  const userErrors = [
    { code: "TIMEOUT" as const, filename: "templates/page.json" },
    { code: "NOT_FOUND" as const, filename: "templates/product.liquid" },
  ];
  const assets = { nodes: [], userErrors: [], pageInfo: { hasNextPage: false } };
  const theme = {
    files: { nodes: [], userErrors, pageInfo: { hasNextPage: false, endCursor: null } },
    assets,
  };
  const read = liveThemeFact.start("");
  liveThemeFact.add(read, { theme });
  expect(await liveThemeFact.finish(read)).toMatchObject({
    templates: ["templates/page.json"],
    pageTemplateWords: { "templates/page.json": null },
  });
});

test("themes whose files were read in part are not taken for exact copies", () => {
  const theme = (id: string, ...codes: "TIMEOUT"[]) => ({
    id,
    files: {
      nodes: [{ filename: "layout/theme.liquid", checksumMd5: "a" }],
      userErrors: codes.map((code) => ({ code })),
      pageInfo: { hasNextPage: false },
    },
  });
  const exact = themeFingerprints.shape({
    live: theme("1"),
    newest: theme("2"),
    second: theme("3", "TIMEOUT"),
  });
  expect(exact).toMatchObject([{ themeId: "2", exactCopy: true }]);
  expect(themeFingerprints.shape({ live: theme("1", "TIMEOUT"), newest: theme("2") })).toEqual([]);
});

test("a copy holds what the editor changed; a fresh install differs there", () => {
  const theme = (id: string, over: Record<string, string>) => {
    const code = Array.from({ length: 20 }, (_, place) => [`snippets/${place}.liquid`, "a"] as const);
    const all = {
      ...Object.fromEntries(code),
      "config/settings_data.json": "a",
      "templates/index.json": "a",
      ...over,
    };
    const nodes = Object.entries(all).map(([filename, checksumMd5]) => ({ filename, checksumMd5 }));
    return { id, files: { nodes, userErrors: [], pageInfo: { hasNextPage: false } } };
  };
  const compared = (over: Record<string, string>) =>
    themeFingerprints.shape({ live: theme("1", {}), newest: theme("2", over) })[0];
  expect(compared({})).toMatchObject({ exactCopy: true, sameChoices: true });
  expect(compared({ "snippets/1.liquid": "b" })).toMatchObject({ exactCopy: false, sameChoices: true });
  expect(compared({ "config/settings_data.json": "b" })).toMatchObject({ differing: 1, sameChoices: false });
  const others = { "snippets/1.liquid": "b", "snippets/2.liquid": "b", "snippets/3.liquid": "b" };
  expect(compared(others)).toMatchObject({ differing: 3, sameChoices: false });
});

test.each([
  ["Copy of Clay", true],
  ["Clay – Sicherung", true],
  ["Clay 2026-05-03", true],
  ["Clay May 3", true],
  ["Clay", false],
  ["Clay (1)", false],
  ["Clay 15.4", false],
])("“%s” is named as a copy: %s", (name, is) => {
  expect(isNamedAsCopy(name)).toBe(is);
});

test("filters follow the product grid's own setting, then the default of its section or block", () => {
  const grid = (settings: object) => ({ sections: { grid: { type: "grid", settings } }, order: ["grid"] });
  const section = (fallback: boolean) =>
    `{% schema %}{"name":"Grid","settings":[{"type":"checkbox","id":"enable_filtering","default":${fallback}}]}{% endschema %}`;
  const filters = (over: Record<string, unknown>) => readThemeCode(files(over)).filters;
  const template = "templates/collection.json";
  expect(filters({ [template]: grid({ enable_filtering: true }) })).toBe("on");
  expect(
    filters({ [template]: grid({ enable_filtering: false }), "sections/grid.liquid": section(true) }),
  ).toBe("off");
  expect(filters({ [template]: grid({}), "sections/grid.liquid": section(true) })).toBe("on");
  expect(filters({ [template]: grid({}), "sections/grid.liquid": section(false) })).toBe("off");
  const block = { sections: { grid: { type: "grid", blocks: { f: { type: "filters" } } } }, order: ["grid"] };
  expect(filters({ [template]: block, "blocks/filters.liquid": section(true) })).toBe("on");
  expect(filters({ [template]: grid({}), "sections/grid.liquid": "no setting" })).toBe("no-setting");
  expect(filters({ [template]: grid({}), "sections/grid.liquid": null })).toBeNull();
  expect(filters({ [template]: "{ broken" })).toBeNull();
  expect(filters({ [template]: null })).toBeNull();
  expect(filters({})).toBe("no-setting");
});
