import { expect, test } from "vitest";
import { deadLinks, mainMenuOf } from "~/checkpoints/main-menu";
import menuTargetsFact from "~/facts/menu-targets";
import type { Link } from "~/facts/menus";
import { readApps, readLeftovers } from "~/facts/theme-code/apps";
import { readAiCrawlers } from "~/facts/theme-code/layout";
import { readProductMarkup } from "~/facts/theme-code/product-markup";
import { readTrackers } from "~/facts/theme-code/trackers";
import { readThemeCode } from "~/facts/theme-json/live-theme";

const layout = "layout/theme.liquid";

function files(over: Record<string, string | object | null>): Map<string, string | null> {
  const all = { [layout]: "<head></head>", ...over };
  return new Map(
    Object.entries(all).map(([name, file]) => [
      name,
      file === null || typeof file === "string" ? file : JSON.stringify(file),
    ]),
  );
}

function template(...types: string[]) {
  return { sections: Object.fromEntries(types.map((type, index) => [`s${index}`, { type }])) };
}

const script = (id: string) => `<script>gtag('config', '${id}');</script>`;

function trackers(over: Record<string, string | object | null>, settings = {}) {
  return readTrackers(files(over), settings);
}

test("a tracker is found where a page starts it, through snippets and theme settings", () => {
  const through = { [layout]: "{% render 'a' %}", "snippets/a.liquid": script("G-1AB2") };
  expect(trackers(through)?.found).toEqual([
    { platform: "google", id: "G-1AB2", in: "snippets/a.liquid", onOnePage: 1 },
  ]);
  const setting = { [layout]: script("{{ settings.ga4_id | escape }}") };
  expect(trackers(setting, { ga4_id: "G-1AB2" })?.found).toMatchObject([{ id: "G-1AB2" }]);
  expect(trackers(setting)?.found).toMatchObject([{ id: null }]);
  const others = `fbq('init', '77'); ttq.load("C1"); pintrk('load', '26'); '...gtm.js?id='+i'); 'GTM-AB12'`;
  expect(trackers({ [layout]: `<script>${others}</script>` })?.found.map(({ platform }) => platform)).toEqual(
    ["meta", "tiktok", "pinterest", "tags"],
  );
});

test("events, comments and snippets that no page renders start nothing", () => {
  const quiet = `<script>fbq('track', 'PageView');\n  // gtag('config', 'G-1AB2')\n/* gtag('config', 'G-2') */</script>
    <!-- ${script("G-3")} -->{% comment %}${script("G-4")}{% endcomment %}`;
  expect(trackers({ [layout]: quiet, "snippets/a.liquid": script("G-5") })?.found).toEqual([]);
});

test("starts count together on one page only, and not for sure behind a condition", () => {
  const first = (over: Record<string, string | object>) => trackers(over)?.found[0]?.onOnePage;
  expect(first({ [layout]: script("G-1") + script("G-1") })).toBe(2);
  expect(first({ [layout]: `{% if x %}${script("G-1")}{% else %}${script("G-1")}{% endif %}` })).toBe(0);
  expect(
    first({ [layout]: `{% if x %}{% render 'a' %}{% endif %}`, "snippets/a.liquid": script("G-1") }),
  ).toBe(0);
  const sections = { "sections/a.liquid": script("G-1"), "sections/b.liquid": script("G-1") };
  const onTwo = { "templates/product.json": template("a"), "templates/page.json": template("b") };
  expect(first({ ...sections, ...onTwo })).toBe(1);
  expect(first({ ...sections, "templates/product.json": template("a", "b") })).toBe(2);
  expect(first({ ...sections, ...onTwo, [layout]: script("G-1") })).toBe(2);
});

test.each([
  ["if (a) { START } else { START }", 0],
  ["if (a) START; else START;", 0],
  ["a ? START : START;", 0],
  ["a && START;", 0],
  ["function load() { START }", 0],
  ["window.addEventListener('load', function () { START });", 0],
  ["try { START } catch (e) { START }", 1],
  ["!function (w) { w.a = 1; START }(window);", 1],
  ["(function (w) { w.a = 1; START })(window);", 1],
  ["window.a = a || []; function gtag() { a.push(arguments); } START; START", 2],
])("in “%s” a tracker is surely started %i times", (code, times) => {
  const start = "gtag('config', 'G-1')";
  const page = { [layout]: `<script>${code.replaceAll("START", start)}</script>` };
  expect(trackers(page)?.found).toMatchObject([{ id: "G-1", onOnePage: times }]);
});

test("a theme of which not all can be followed keeps what was found, and says that it is not all", () => {
  const ids = Array.from({ length: 30 }, (_, index) => `G-${index}`);
  const found = trackers({ [layout]: ids.map(script).join("") });
  expect(found?.found.map(({ id }) => id)).toEqual(ids.slice(0, 20));
  expect(found?.complete).toBe(false);
  const output = "{{ settings.code }}".repeat(20_000);
  expect(trackers({ [layout]: script("G-1") + output }, { code: "a".repeat(2_000) })?.complete).toBe(false);
  const apps = Array.from({ length: 120 }, (_, index) => [
    index,
    { type: `shopify://apps/a-${index}/blocks/a/1` },
  ]);
  expect(readApps(files({}), { blocks: Object.fromEntries(apps) as object })).toBeNull();
});

test("trackers are not known without the layout, and not all without a snippet", () => {
  expect(trackers({ [layout]: null })).toBeNull();
  expect(trackers({ [layout]: "{% render 'gone' %}" })?.complete).toBe(false);
});

const loox = "shopify://apps/loox/blocks/stars/1";
const inbox = { type: "shopify://apps/inbox/blocks/chat/2" };

test("apps are counted by what is switched on and off, in settings, templates and section groups", () => {
  const blocks = { a: { type: loox }, b: { type: loox, disabled: true } };
  const themeFiles = files({
    "templates/product.json": { sections: { main: { type: "main", blocks } }, order: ["main"] },
    "sections/footer-group.json": {
      sections: { app: { type: "apps", disabled: true, blocks } },
      order: ["app"],
    },
  });
  const apps = readApps(themeFiles, { blocks: { "1": inbox, "2": { ...inbox, disabled: true } } });
  expect(apps).toMatchObject([
    { handle: "inbox", name: "Shopify Inbox", job: "chat", embeds: 1, blocks: 0, off: 0 },
    {
      handle: "loox",
      name: "Loox",
      job: "reviews",
      embeds: 0,
      blocks: 1,
      off: 3,
      in: "templates/product.json",
    },
  ]);
  expect(readApps(files({ "templates/product.json": "{ broken" }), {})).toBeNull();
  expect(readApps(themeFiles, null)).toBeNull();
});

test("what a known app left behind is told by snippets and scripts, unless the app is switched on", () => {
  const left = files({
    "snippets/judgeme_widget.liquid": "",
    "sections/a.liquid": `<script async src="//cdn.loox.io/a.js"></script> We left tidio.co for good.`,
  });
  expect(readLeftovers(left, [])).toEqual([
    { name: "Judge.me", in: "snippets/judgeme_widget.liquid", how: "snippet" },
    { name: "Loox", in: "sections/a.liquid", how: "script" },
  ]);
  const on = readApps(files({}), { blocks: { "1": { type: loox } } });
  expect(readLeftovers(left, on)).toHaveLength(1);
  expect(readLeftovers(files({ "sections/a.liquid": null }), [])).toBeNull();
});

test("AI crawlers count by their whole name, in rules and conditions, and not in remarks", () => {
  const named = (robots: string) => readAiCrawlers(files({ "templates/robots.txt.liquid": robots }));
  expect(named("User-agent: GPTBot\nAllow: /")).toEqual(["GPTBot"]);
  expect(named("{% if group.user_agent.value == 'ClaudeBot' %}{% endif %}")).toEqual(["ClaudeBot"]);
  expect(named("User-agent: NotGPTBot\n# User-agent: GPTBot\nUser-agent: *")).toEqual([]);
  expect(readAiCrawlers(files({}))).toEqual([]);
  expect(readAiCrawlers(files({ "templates/robots.txt.liquid": null }))).toBeNull();
});

const filter = "{{ product | structured_data }}";
const linked = (type: string, more = "") =>
  `<script type="application/ld+json">{"@type": "${type}"${more}, "name": {{ product.title | json }}}</script>`;

function emitters(section: string, over: Record<string, string> = {}) {
  const all = { "templates/product.json": template("main"), "sections/main.liquid": section, ...over };
  return readProductMarkup(files(all))?.emitters.length;
}

test("a product is described once for each filter and block, all branches of one condition as one", () => {
  expect(emitters("")).toBe(0);
  expect(emitters(`<script type="application/ld+json">${filter}</script>`)).toBe(1);
  expect(emitters(filter + linked("Product"))).toBe(2);
  expect(emitters(`{% if x %}${filter}{% else %}${linked("ProductGroup")}{% endif %}`)).toBe(1);
  expect(emitters(`{% if x %}{% render 'seo' %}{% endif %}`, { "snippets/seo.liquid": filter })).toBe(1);
  expect(emitters(`{% render 'seo' %}${filter}`, { "snippets/seo.liquid": linked("Product") })).toBe(2);
  expect(
    emitters(filter, { [layout]: `{% if template == 'product' %}${linked("Product")}{% endif %}` }),
  ).toBe(2);
});

test("places that a condition decides about are not sure to describe the product", () => {
  const sure = (section: string) =>
    readProductMarkup(files({ "templates/product.json": template("main"), "sections/main.liquid": section }))
      ?.sure;
  expect(sure(filter + linked("Product"))).toBe(2);
  const opposite = `{% if x %}${filter}{% endif %}{% unless x %}${linked("Product")}{% endunless %}`;
  expect(emitters(opposite)).toBe(1);
  expect(sure(opposite)).toBe(0);
  expect(sure(`${filter}{% if x == blank %}{% endif %}{% if x %}${linked("Product")}{% endif %}`)).toBe(1);
  expect(emitters(`{% comment %}{% comment %}{% endcomment %}${filter}{% endcomment %}`)).toBe(0);
  expect(emitters(`{% raw %}${filter}{% endraw %}`)).toBe(0);
});

test("snippets that render themselves and one another are followed once for each condition", () => {
  const render = (name: string) => `{% render '${name}' %}`;
  const deeper = (name: string, times = 1) => `{% if level < 3 %}${render(name).repeat(times)}{% endif %}`;
  const all = (over: Record<string, string>) =>
    readProductMarkup(
      files({ "templates/product.json": template("main"), "sections/main.liquid": "", ...over }),
    );
  const menu = { [layout]: render("menu"), "snippets/menu.liquid": deeper("menu", 3) };
  expect(all(menu)).toEqual({ emitters: [], sure: 0, complete: true });
  expect(all({ ...menu, "snippets/menu.liquid": filter + deeper("menu", 3) })?.emitters).toHaveLength(2);
  const pair = { "snippets/a.liquid": filter + deeper("b"), "snippets/b.liquid": render("a") };
  expect(all({ ...pair, [layout]: deeper("b") })?.emitters).toEqual([
    { in: "snippets/a.liquid", how: "structured_data" },
  ]);
  expect(all({ ...pair, [layout]: render("b") })?.emitters).toHaveLength(2);
  const gone = { ...pair, "snippets/b.liquid": render("a") + render("gone"), [layout]: deeper("b") };
  expect(all(gone)?.complete).toBe(false);
});

test("sections that Shopify brings itself have no code of the theme", () => {
  const own = files({
    "templates/product.json": template("main", "apps", "_blocks"),
    "sections/main.liquid": filter,
  });
  expect(readProductMarkup(own)).toMatchObject({ emitters: [{}], complete: true });
  expect(readTrackers(own, {})?.complete).toBe(true);
  const missing = files({
    "templates/product.json": template("main", "gone"),
    "sections/main.liquid": filter,
  });
  expect(readProductMarkup(missing)?.complete).toBe(false);
});

test("a product inside another block, an article's data and an assignment describe no product", () => {
  expect(emitters(linked("ItemList", `, "itemListElement": [{"@type": "Product"}]`))).toBe(0);
  expect(emitters("{{ article | structured_data }}{% assign a = product | structured_data %}")).toBe(0);
  expect(emitters(linked("Organization"))).toBe(0);
});

test("hostile Liquid is read in time that grows with its length only", () => {
  const hostile = [
    "gtag('config', '".repeat(20_000),
    "{{ product | ".repeat(20_000),
    `<script type="application/ld+json"`.repeat(20_000),
    "/* <!-- ".repeat(20_000),
    "src='//loox.io".repeat(20_000),
    "{{ settings.a ".repeat(20_000),
  ];
  for (const code of hostile) {
    const theme = files({ [layout]: code, "templates/product.liquid": code });
    expect(readTrackers(theme, {})?.found.length).toBeLessThan(2);
    expect(readProductMarkup(theme)?.emitters).toEqual([]);
    expect(readLeftovers(theme, [])?.length).toBeLessThan(2);
  }
});

test("the main menu is the one in the header, not that of the account", () => {
  const header = {
    sections: {
      header: {
        type: "header",
        settings: { menu: "shop", customer_account_menu: "account", style: "drawer" },
      },
    },
  };
  const own = { type: "link_list" };
  const schema = {
    settings: [
      { ...own, id: "menu" },
      { ...own, id: "customer_account_menu" },
    ],
  };
  const section = `{% schema %}${JSON.stringify(schema)}{% endschema %}`;
  const theme = files({ "sections/header-group.json": header, "sections/header.liquid": section });
  expect(readThemeCode(theme).headerMenus).toEqual(["shop"]);
  const fixed = { current: { sections: { header: { type: "header", settings: { menu: "fixed" } } } } };
  const vintage = {
    [layout]: "{% section 'header' %}",
    "sections/header.liquid": section,
    "config/settings_data.json": fixed,
  };
  expect(readThemeCode(files(vintage)).headerMenus).toEqual(["fixed"]);
  expect(readThemeCode(files({})).headerMenus).toEqual([]);
  expect(readThemeCode(files({ "sections/header-group.json": "{ broken" })).headerMenus).toBeNull();
});

test("links of the main menu lead nowhere when their page is deleted, hidden or not for sale", () => {
  const gid = (type: string, id: number) => `gid://shopify/${type}/${id}`;
  const link = (title: string, type: Link["type"], resourceId: string | null): Link => {
    return { title, type, resourceId, url: null };
  };
  const links = [
    link("Shop", "COLLECTION", gid("Collection", 4)),
    link("Hidden", "PAGE", gid("Page", 1)),
    link("Alive", "PAGE", gid("Page", 2)),
    link("Draft", "PRODUCT", gid("Product", 3)),
    link("Gone", "ARTICLE", gid("Article", 5)),
    link("Sample box", "PRODUCT", gid("Product", 7)),
    link("Address", "HTTP", null),
    link("Lookbook", "METAOBJECT", gid("Metaobject", 6)),
  ];
  const nodes = [
    { __typename: "Page", id: gid("Page", 1), isPublished: false },
    { __typename: "Page", id: gid("Page", 2), isPublished: true },
    { __typename: "Product", id: gid("Product", 3), status: "DRAFT", publishedAt: null },
    { __typename: "Collection", id: gid("Collection", 4), resourcePublicationsV2: { nodes: [] } },
    { __typename: "Product", id: gid("Product", 7), status: "UNLISTED", publishedAt: "2026-01-01T00:00:00Z" },
    null,
  ];
  const targets = menuTargetsFact.shape({ nodes } as unknown as Parameters<typeof menuTargetsFact.shape>[0]);
  const menu = { id: gid("Menu", 1), title: "Main menu", handle: "main-menu", top: 4, links };
  const dead = [
    { title: "Shop", why: "not on any sales channel" },
    { title: "Hidden", why: "hidden" },
    { title: "Draft", why: "not active" },
  ];
  const gone = { title: "Gone", why: "deleted" };
  expect(deadLinks(menu, targets)).toEqual({ dead: [...dead, gone], unsure: ["Lookbook"] });
  expect(deadLinks(menu, { ...targets, asked: 250 })).toEqual({ dead, unsure: ["Gone", "Lookbook"] });
  const other = { ...menu, handle: "shop" };
  expect(mainMenuOf([menu, other], ["none", "shop"])).toBe(other);
  expect(mainMenuOf([other, menu], [])).toBe(menu);
  expect(mainMenuOf([other], [])).toBeNull();
  expect(mainMenuOf([menu, other], [""])).toBeNull();
  expect(mainMenuOf([menu, other], ["deleted"])).toBeNull();
});
