import { expect, test } from "vitest";
import { readShown } from "~/facts/theme-code/shown";

type Sections = Record<string, { type: string; settings?: object; blocks?: object; disabled?: boolean }>;

/** What a theme shows whose home page has these sections, with code of its own. */
function shown(home: Sections, over: Record<string, string> = {}, settings: Record<string, unknown> = {}) {
  const files = new Map<string, string | null>([
    ["layout/theme.liquid", "{{ content_for_header }}{% sections 'footer-group' %}"],
    ["sections/footer-group.json", `{"type": "footer", "sections": {}}`],
    ["sections/hero.liquid", "<h2></h2>"],
    ["templates/index.json", JSON.stringify({ sections: home, order: Object.keys(home) })],
    ...Object.entries(over),
  ]);
  return readShown(files, settings, []);
}

const hero = (settings: object, blocks: object = {}) => ({ a: { type: "hero", settings, blocks } });
const top = (home: Sections, over: Record<string, string> = {}) => shown(home, over).homeTop?.[0];

test.each([
  ["a label and a link", { button_label: "Shop", button_link: "/collections/all" }],
  ["a call to action", { cta_text: "Shop", cta_url: "shopify://collections/all" }],
])("%s make a button", (_, settings) => {
  expect(top(hero(settings))?.button).toBe("Shop");
});

test("a block with a text and an address is a button, and a color is no label", () => {
  const block = { type: "action", settings: { text: "<p>Shop all</p>", url: "/collections/all" } };
  expect(top(hero({}, { b: block }))?.button).toBe("Shop all");
  const colored = { button_text_color: "#000000", button_link: "/collections/all" };
  expect(top(hero(colored))).toMatchObject({ button: null, custom: true });
  expect(top(hero({ ...colored, button_text: "Shop" }))?.button).toBe("Shop");
  expect(top(hero({ button_text_color: "#000000", button_text_size: "large" }))).toMatchObject({
    button: null,
    custom: false,
  });
  expect(top(hero({ button_label: "Shop", button_link: "#" }))).toMatchObject({
    button: null,
    custom: false,
  });
});

const picker = `{% schema %}{"settings":[{"type":"product","id":"ware"}]}{% endschema %}`;

test.each([
  ["settings of other names", hero({ x1: "Shop", x2: "/collections/all" }), {}],
  [
    "a link in the section's code",
    hero({}),
    { "sections/hero.liquid": `<a class="b" href="/collections/all">Shop</a>` },
  ],
  [
    "a link in a snippet",
    hero({}),
    { "sections/hero.liquid": "{% render 'go' %}", "snippets/go.liquid": `<a href="{{ link }}">` },
  ],
  [
    "a block of the theme in the code",
    hero({}),
    {
      "sections/hero.liquid": "{% content_for 'block', type: 'go', id: '1' %}",
      "blocks/go.liquid": `<a href="/a">`,
    },
  ],
  ["a product that is picked", hero({ ware: "mug" }), { "sections/hero.liquid": picker }],
  ["a product's form", hero({}), { "sections/hero.liquid": "{% form 'product', product %}{% endform %}" }],
  ["an app's block", { a: { type: "apps", blocks: { b: { type: "shopify://apps/a/blocks/b/1" } } } }, {}],
  ["code of the merchant's own", hero({ custom_liquid: "<a>" }), {}],
  ["a section without its code", { a: { type: "gone" } }, {}],
  [
    "a snippet that only the page knows",
    hero({}),
    { "sections/hero.liquid": "{% render section.settings.x %}" },
  ],
])("%s may lead on", (_, home, over) => {
  expect(top(home as Sections, over as Record<string, string>)).toMatchObject({ button: null, custom: true });
});

test("links that the settings leave empty lead nowhere", () => {
  const code = `<a{% if section.settings.link == blank %} role="link"{% else %} href="{{ section.settings.link }}"{% endif %}></a>
    {% comment %}<a href="/collections/all">{% endcomment %}{% raw %}{{ section.settings.link }}{% endraw %}`;
  expect(top(hero({}), { "sections/hero.liquid": code })).toMatchObject({ button: null, custom: false });
});

const form = (over: Record<string, string>, settings = {}) => shown(hero({}), over, settings).signupForm;
const inHero = (code: string) => form({ "sections/hero.liquid": code });

test("a sign-up form of a provider counts, and what may be one is not said to be missing", () => {
  expect(inHero("")).toEqual({ in: null, certain: true });
  expect(
    inHero(`<form action="https://kiln.us1.list-manage.com/subscribe/post"><input name="EMAIL">`)?.in,
  ).toBe("hero");
  expect(inHero(`<div class="klaviyo-form-XyZ12"></div>`)?.in).toBe("hero");
  const unsure = [
    `<div id="letter-widget"></div>`,
    `<form action="https://mail.example/join"><input></form>`,
    `<input type="email">`,
    `<script async src="https://mail.example/form.js"></script>`,
    "{% render 'gone' %}",
  ];
  for (const code of unsure)
    expect(inHero(code) ?? { certain: false }, code).toMatchObject({ certain: false });
  const embed = { blocks: { 1: { type: "shopify://apps/wheel-of-luck/blocks/wheel/1" } } };
  expect(form({}, embed)).toEqual({ in: null, certain: false });
});

test("a form that a setting of any name may switch off is not said to be there, nor to be missing", () => {
  const code = "{% if section.settings.brief %}{% form 'customer' %}{% endform %}{% endif %}";
  const of = (settings: object) => shown(hero(settings), { "sections/hero.liquid": code }).signupForm;
  expect(of({ brief: false })).toEqual({ in: null, certain: false });
  expect(of({ brief: true })?.in).toBe("hero");
  expect(of({ newsletter_on: false })).toEqual({ in: null, certain: true });
});

test("a word in an app's handle does not make it one for sign-ups", () => {
  const named = (handle: string) =>
    form({}, { blocks: { 1: { type: `shopify://apps/${handle}/blocks/a/1` } } })?.in;
  expect(named("forms")).toBe("forms");
  expect(named("klaviyo-email-marketing-sms")).toBe("klaviyo-email-marketing-sms");
  expect(named("order-forms-b2b")).toBeNull();
  expect(named("age-check-popup")).toBeNull();
});
