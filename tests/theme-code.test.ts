import { expect, test } from "vitest";
import { readBrand, readContrast } from "~/facts/theme-code/colors";
import { readLayout, readRobots } from "~/facts/theme-code/layout";
import { readShown } from "~/facts/theme-code/shown";

const head = `<title>{{ page_title }}</title>{{ page_description }}<link rel="canonical" href="{{ canonical_url }}">`;
const layout = `<head>${head}{{ content_for_header }}</head>`;

function read(over: Record<string, string | null>, headerSections: string[] = []) {
  return readLayout(new Map(Object.entries({ "layout/theme.liquid": layout, ...over })), headerSections);
}

function robots(text: string | null) {
  return readRobots(new Map([["templates/robots.txt.liquid", text]]));
}

test("head tags count in the layout and in the snippets it renders, one through another", () => {
  expect(read({})).toMatchObject({ complete: true, missingTags: [], unclearTags: [] });
  const far = { "snippets/a.liquid": "{% liquid\n  render 'b'\n%}", "snippets/b.liquid": head };
  const near = { "layout/theme.liquid": "{%- render 'a' -%}{{ content_for_header }}" };
  expect(read({ ...near, ...far })).toMatchObject({ complete: true, missingTags: [] });
  expect(read({ ...near, "snippets/a.liquid": "" })?.missingTags).toHaveLength(3);
  expect(read(near)).toMatchObject({ complete: false });
  expect(read({ "layout/theme.liquid": null })).toBeNull();
});

test("what stands in a comment is not output, and what is only assigned is not clear", () => {
  const hidden = `{% comment %}${head}{% endcomment %}<!-- ${head} -->{{ content_for_header }}`;
  expect(read({ "layout/theme.liquid": hidden })?.missingTags).toHaveLength(3);
  const assigned = layout.replace("{{ page_title }}", "{% assign t = page_title %}{{ t }}");
  expect(read({ "layout/theme.liquid": assigned })).toMatchObject({
    missingTags: [],
    unclearTags: ["page_title"],
  });
});

test("noindex counts only where no condition decides about it", () => {
  const meta = `<meta name="robots" content="noindex, follow">`;
  const noindex = (text: string, snippet = "") =>
    read({ "layout/theme.liquid": layout + text, "snippets/seo.liquid": snippet })?.noindex;
  expect(noindex(meta)).toBe(true);
  expect(noindex("{% render 'seo' %}", meta)).toBe(true);
  expect(noindex(`{% if template == 'search' %}${meta}{% endif %}`)).toBe(false);
  expect(noindex("{% if template == 'search' %}{% render 'seo' %}{% endif %}", meta)).toBe(false);
  expect(noindex(`<meta name="robots" content="index">`)).toBe(false);
});

test("robots rules close a store only for everyone, Googlebot or Bingbot", () => {
  expect(readRobots(new Map())).toBe("default");
  expect(robots("User-agent: *\nDisallow: /")).toBe("closed");
  expect(robots("User-agent: GPTBot\nUser-agent: Googlebot\nDisallow: /")).toBe("closed");
  expect(robots("User-agent: GPTBot\nDisallow: /\nUser-agent: *\nDisallow: /cart")).toBe("open");
  expect(robots("{% for g in robots.default_groups %}{{ g }}{{ 'Disallow: /' }}{% endfor %}")).toBe(
    "unclear",
  );
  expect(robots("User-agent: *\n{% if x %}Disallow: /\n{% endif %}")).toBe("unclear");
  expect(robots(null)).toBe("unclear");
});

test("an organization counts with logo and profiles, in the frame or the header", () => {
  const script = (fields: string) =>
    `<script type="application/ld+json">{"@type": "Organization", ${fields}}</script>`;
  const whole = script(`"logo": "a.png", "sameAs": ["https://b.example"]`);
  expect(read({ "sections/header.liquid": whole }, ["header"])?.organization).toBe(true);
  expect(read({ "sections/header.liquid": whole }, [])?.organization).toBe(false);
  expect(read({ "sections/header.liquid": script(`"logo": "a.png"`) }, ["header"])?.organization).toBe(false);
});

test("hostile Liquid is read in time that grows with its length only", () => {
  const hostile = "{%".repeat(100_000) + "{{".repeat(100_000) + "<meta <script <!--".repeat(50_000);
  expect(read({ "layout/theme.liquid": hostile })?.missingTags).toHaveLength(4);
});

const form = "{% form 'customer', id: 'letter' %}{% endform %}";
const footerSection = (schema: object) =>
  `{% if x %}${form}{% endif %}{% schema %}${JSON.stringify(schema)}{% endschema %}`;
const footerOf = (settings: object) =>
  JSON.stringify({ sections: { footer: { type: "footer", settings } }, order: ["footer"] });
const newsletter = { type: "checkbox", id: "newsletter_enable", default: true };
const shop = {
  "layout/theme.liquid": layout,
  "templates/index.json": `{"sections":{}}`,
  "templates/product.json": `{"sections":{}}`,
  "sections/footer-group.json": footerOf({}),
  "sections/footer.liquid": footerSection({ settings: [newsletter] }),
};

function shown(
  over: Record<string, string | null>,
  settings: Record<string, unknown> = {},
  schema: unknown = [],
) {
  return readShown(new Map(Object.entries({ ...shop, ...over })), settings, schema);
}

test("a sign-up form counts unless its setting switches it off; an absent setting is the default", () => {
  expect(shown({}).signupForm).toEqual({ in: "footer", certain: true });
  const off = { "sections/footer-group.json": footerOf({ newsletter_enable: false }) };
  expect(shown(off).signupForm).toEqual({ in: null, certain: true });
  const embed = { blocks: { "1": { type: "shopify://apps/klaviyo-email-marketing-sms/blocks/embed/1" } } };
  expect(shown(off, embed).signupForm?.in).toBe("klaviyo-email-marketing-sms");
  const own = { sections: { a: { type: "custom-liquid", settings: { custom_liquid: "<div id=letter>" } } } };
  const hidden = { "templates/index.json": JSON.stringify(own), "sections/custom-liquid.liquid": "" };
  expect(shown({ ...off, ...hidden }).signupForm).toEqual({ in: null, certain: false });
  expect(shown({ ...off, "templates/index.json": "{ broken" }).signupForm).toBeNull();
});

const networks = (over: Record<string, string | null>, settings: Record<string, unknown> = {}) =>
  shown(over, settings).profiles?.networks;

test("profiles count once a network, with a path, and not when they are Shopify's own", () => {
  const settings = {
    social_instagram_link: "https://www.instagram.com/fjordwool",
    social_tiktok_link: "https://www.tiktok.com/",
    social_facebook_link: "https://facebook.com/shopify",
    video_link: "https://www.youtube.com/watch",
  };
  expect(networks({}, settings)).toEqual(["Instagram"]);
  const footer = { "sections/footer-group.json": footerOf({ link: "https://de.pinterest.com/fjordwool" }) };
  expect(networks(footer, settings)).toEqual(["Instagram", "Pinterest"]);
});

test("profiles count wherever the theme keeps them, and however their address is written", () => {
  expect(
    networks({}, { social_instagram: "instagram.com/kiln", netz_2: "http://www.tiktok.com/@kiln" }),
  ).toEqual(["Instagram", "TikTok"]);
  const text = footerOf({ text: `<p>On <a href="https://instagram.com/kiln">Instagram</a></p>` });
  expect(networks({ "sections/footer-group.json": text })).toEqual(["Instagram"]);
  const inSnippet = {
    "sections/footer.liquid": "{% render 'follow' %}",
    "snippets/follow.liquid": `<a href="//www.facebook.com/kiln">F</a><a href="https://x.com/kiln">X</a>`,
  };
  expect(networks(inSnippet)).toEqual(["Facebook", "X"]);
  const renamed = {
    "layout/theme.liquid": `${layout}{% sections 'unten' %}`,
    "sections/unten.json": footerOf({ a: "https://bsky.app/profile/kiln" }).replace(
      "{",
      '{"type": "footer",',
    ),
  };
  expect(networks(renamed)).toEqual(["Bluesky"]);
  const sharing = `<a href="https://www.facebook.com/sharer.php?u=1"></a><a href="https://x.com/intent/post"></a>`;
  expect(networks({ "sections/footer.liquid": sharing })).toEqual([]);
});

test("no profile is proved only where none can be anywhere else", () => {
  const whole = (over: Record<string, string | null>, settings = {}) => shown(over, settings).profiles?.whole;
  expect(whole({})).toBe(true);
  expect(whole({}, { social_instagram: "@kiln" })).toBe(false);
  expect(whole({ "sections/footer-group.json": footerOf({ custom_html: "<div></div>" }) })).toBe(false);
  expect(whole({ "sections/story.liquid": `<a href="https://instagram.com/kiln">` })).toBe(false);
  const onPage = {
    sections: { a: { type: "text", settings: { text: "<a href='https://x.com/kiln'>X</a>" } } },
  };
  expect(whole({ "templates/page.json": JSON.stringify(onPage) })).toBe(false);
  expect(whole({ "sections/footer.liquid": "{% render 'gone' %}" })).toBe(false);
  const app = JSON.stringify({
    sections: { a: { type: "apps", blocks: { b: { type: "shopify://apps/x/blocks/y/1" } } } },
  });
  expect(whole({ "sections/footer-group.json": app })).toBe(false);
});

test("the top of the home page is its first two enabled sections, with buttons that lead somewhere", () => {
  const banner = (settings: object, disabled = false) => ({ type: "banner", settings, disabled });
  const template = (...all: object[]) => ({
    "templates/index.json": JSON.stringify({ sections: { ...all } }),
  });
  const button = { button_label: "Shop all", button_link: "/collections/all" };
  const buttons = (files: Record<string, string>) => shown(files).homeTop?.map((top) => top.button);
  expect(buttons(template(banner({}), banner(button), banner(button)))).toEqual([null, "Shop all"]);
  expect(buttons(template(banner({ button_label: "Shop all" })))).toEqual([null]);
  expect(buttons(template(banner(button, true), banner({}), banner({})))).toEqual([null, null]);
});

test("related products count by a section of their own, or a block of the product section that is there", () => {
  const product = (blocks: object) => ({
    "templates/product.json": JSON.stringify({ sections: { main: { type: "main-product", blocks } } }),
    "sections/main-product.liquid": "{% case block.type %}{{ recommendations.products }}{% endcase %}",
  });
  expect(shown(product({})).recommendations).toEqual({ in: null });
  expect(shown(product({ a: { type: "complementary" } })).recommendations).toEqual({ in: "complementary" });
  const own = { "templates/product.json": `{"sections":{"a":{"type":"more"}}}` };
  const code = { "sections/more.liquid": "{% if recommendations.performed %}{% endif %}" };
  expect(shown({ ...own, ...code }).recommendations).toEqual({ in: "more" });
});

const scheme = (text: string, background: string) => ({ settings: { text, background } });
const colors = [
  {
    settings: [
      {
        type: "color_scheme_group",
        id: "schemes",
        definition: [{ id: "text", default: "#000000" }, { id: "background" }, { id: "gradient" }],
        role: { text: "text", background: { solid: "background", gradient: "gradient" } },
      },
      { type: "color_scheme", id: "page", default: "s1" },
    ],
  },
];
const contrast = (schemes: object) => readContrast(new Map(Object.entries(shop)), { schemes }, colors);

test("contrast is measured for schemes in use, transparent colors and gradients left out", () => {
  expect(contrast({ s1: scheme("#000", "#ffffff"), s2: scheme("#fff", "#ffffff") })).toEqual({
    pairs: [{ scheme: "s1", what: "text", ratio: 21 }],
    schemes: 1,
  });
  expect(contrast({ s1: scheme("#767676", "#ffffff") })?.pairs[0]?.ratio).toBeCloseTo(4.54, 2);
  expect(contrast({ s1: scheme("rgba(0,0,0,0)", "#ffffff") })?.pairs).toEqual([]);
  const gradient = { settings: { background: "#ffffff", gradient: "linear-gradient(#fff, #000)" } };
  expect(contrast({ s1: gradient })?.pairs).toEqual([]);
});

test("a button's colors count only where shoppers see a button on them", () => {
  const group = {
    ...colors[0]!.settings[0]!,
    role: { text: "text", background: "background", on_primary_button: "text", primary_button: "background" },
  };
  const withButtons = [{ settings: [group] }];
  const schemes = { s1: scheme("#000", "#ffffff"), s2: scheme("#fff", "#ffffff") };
  const pairs = (over: Record<string, string>) =>
    readContrast(new Map(Object.entries({ ...shop, ...over })), { schemes }, withButtons)?.pairs.map(
      ({ scheme: name, what }) => `${name} ${what}`,
    );
  const page = (settings: object) => JSON.stringify({ sections: { a: { type: "band", settings } } });
  const home = (settings: object) => ({ "templates/index.json": page({ look: "s1", ...settings }) });
  expect(pairs(home({}))).toEqual(["s1 text"]);
  expect(pairs(home({ button_label: "Shop", button_link: "/" }))).toEqual(["s1 text", "s1 button label"]);
  expect(pairs({ ...home({}), "sections/band.liquid": `<button class="button">Send</button>` })).toHaveLength(
    2,
  );
  const maybe = { "sections/band.liquid": `{% if x %}<button class="button">Send</button>{% endif %}` };
  expect(pairs({ ...home({}), ...maybe })).toEqual(["s1 text"]);
  for (const name of ["password", "gift_card", "page.campaign"])
    expect(pairs({ ...home({}), [`templates/${name}.json`]: page({ look: "s2" }) })).toEqual(["s1 text"]);
});

test("a look is a brand's own when no preset has it, however the colors are spelled", () => {
  const presets = { presets: { A: { schemes: { s1: scheme("#000000", "#ffffff") } } } };
  const look = (schemes: object) => readBrand(JSON.stringify(presets), { schemes }, colors);
  expect(look({ s9: { settings: { background: "#FFF" } } })).toEqual([]);
  expect(look({ s1: scheme("#000000", "#fffffe") })).toEqual(["schemes"]);
  expect(readBrand("{ broken", {}, colors)).toBeNull();
});

test("a palette is one look: a changed color is the brand's own, and absent ones are at their defaults", () => {
  const palette = { type: "color_palette", id: "colors", default: { ink: "#000000", paper: "#ffffff" } };
  const schema = [{ settings: [palette] }];
  const presets = {
    presets: {
      A: { colors: { ink: "#112233", paper: "#ffffff" } },
      B: { colors: { ink: "#000000", paper: "#eeeeee" } },
    },
  };
  const look = (current: object) => readBrand(JSON.stringify(presets), { ...current }, schema);
  expect(look({ colors: { paper: "#FFF", ink: "#112233" } })).toEqual([]);
  expect(look({ colors: { ink: "#112233" } })).toEqual([]);
  expect(look({ colors: { ink: "#112233", paper: "#eeeeee" } })).toEqual(["colors"]);
  expect(look({ colors: { ink: "#b04a2f", paper: "#ffffff" } })).toEqual(["colors"]);
  expect(look({ colors: { ink: "#112233", paper: "#ffffff", accent: "#b04a2f" } })).toEqual(["colors"]);
});

test("a scheme's color that refers to the palette has the palette's contrast", () => {
  const palette = { type: "color_palette", id: "colors", default: { ink: "#000000", paper: "#ffffff" } };
  const schema = [...colors, { settings: [palette] }];
  const schemes = { s1: scheme("{{ settings.colors.ink }}", "{{ settings.colors.paper }}") };
  const measured = (own: object) => readContrast(new Map(Object.entries(shop)), { schemes, ...own }, schema);
  expect(measured({})?.pairs[0]?.ratio).toBe(21);
  expect(measured({ colors: { ink: "#767676" } })?.pairs[0]?.ratio).toBeCloseTo(4.54, 2);
  const unknown = { s1: scheme("{{ settings.colors.gone }}", "#ffffff") };
  expect(readContrast(new Map(Object.entries(shop)), { schemes: unknown }, schema)?.pairs).toEqual([]);
});
