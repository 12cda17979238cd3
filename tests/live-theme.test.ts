import { expect, test } from "vitest";
import { readLiveTheme } from "~/facts/theme-json/live-theme";

const comment = "/*\n * Saved by the theme editor.\n */\n";
const schema = JSON.stringify([{ name: "Brand", settings: [{ type: "image_picker", id: "favicon" }] }]);
const headerSection = `<h1></h1>{% schema %}{"name":"Header","settings":[{"type":"image_picker","id":"logo"}]}{% endschema %}`;

function files(over: Record<string, unknown>): Map<string, string | null> {
  const all: Record<string, unknown> = {
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
  expect(readLiveTheme(files({}))).toMatchObject({ favicon: "set", logo: "empty" });
  const logo = { logo: "shopify://shop_images/mark.png" };
  expect(readLiveTheme(files({ "sections/header-group.json": header({ settings: logo }) })).logo).toBe("set");
  const block = { blocks: { mark: { type: "_logo", settings: logo } } };
  expect(readLiveTheme(files({ "sections/header-group.json": header(block) })).logo).toBe("set");
});

test("what is switched off or left out of the order does not count", () => {
  const logo = { logo: "shopify://shop_images/mark.png" };
  const off = { "sections/header-group.json": header({ settings: logo, disabled: true }) };
  expect(readLiveTheme(files(off)).logo).toBe("empty");
  const unordered = { "sections/header-group.json": { ...header({ settings: logo }), order: [] } };
  expect(readLiveTheme(files(unordered)).logo).toBe("empty");
});

test("a logo's width or place is no logo, and a theme without a place for one offers none", () => {
  const sized = {
    "sections/header-group.json": header({ settings: { logo_width: 120, logo_position: "middle" } }),
  };
  expect(readLiveTheme(files(sized)).logo).toBe("empty");
  expect(readLiveTheme(files({ "sections/header.liquid": "<header></header>" })).logo).toBe("not-offered");
});

test("settings on an untouched preset are the preset's", () => {
  const preset = { current: "Default", presets: { Default: { favicon: "shopify://shop_images/leaf.png" } } };
  expect(readLiveTheme(files({ "config/settings_data.json": preset })).favicon).toBe("set");
});

test("a file that cannot be read or parsed is not known, rather than empty", () => {
  expect(readLiveTheme(files({ "config/settings_data.json": "{ broken" }))).toMatchObject({
    favicon: null,
    logo: null,
  });
  expect(readLiveTheme(files({ "sections/footer-group.json": null })).footerShowsPolicies).toBeNull();
  expect(readLiveTheme(files({ "templates/page.json": "{ broken" })).pageTemplateWords).toEqual({
    "templates/page.json": null,
  });
});

test("a page template adds the words of its enabled sections", () => {
  const text = {
    type: "rich-text",
    settings: { text: "<p>We throw every bowl by hand.</p>", color: "scheme-1" },
  };
  const template = { sections: { a: text, b: { ...text, disabled: true } }, order: ["a", "b"] };
  const { pageTemplateWords } = readLiveTheme(files({ "templates/page.about.json": template }));
  expect(pageTemplateWords).toEqual({ "templates/page.about.json": 6 });
});
