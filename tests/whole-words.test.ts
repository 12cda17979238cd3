import { expect, test } from "vitest";
import { isLinkTo } from "~/checkpoints/names";
import type { Link } from "~/facts/menus";
import { readApps, readLeftovers } from "~/facts/theme-code/apps";
import { isNamedAfter } from "~/facts/theme-code/app-handles";
import { readShown } from "~/facts/theme-code/shown";

function productPageWith(type: string) {
  const template = { sections: { main: { type: "main" }, more: { type: "apps", blocks: { a: { type } } } } };
  return readShown(
    new Map([
      ["layout/theme.liquid", ""],
      ["templates/product.json", JSON.stringify(template)],
    ]),
    {},
    [],
  );
}

const block = (app: string) => `shopify://apps/${app}/blocks/x/1`;

test.each([
  ["judge-me-reviews", true],
  ["product-reviews", true],
  ["loox", true],
  ["reviewsio", true],
  ["quick-preview", false],
  ["feral-cats-banner", false],
  ["stampede-sale", false],
  ["juniper-bundles", false],
])("a block of “%s” is one of a review app: %s", (app, is) => {
  expect(productPageWith(block(app)).reviewApp).toEqual({ name: is ? app : null });
});

test.each([
  ["related-products", true],
  ["product_recommendations", true],
  ["relatedProducts", true],
  ["recommendations", true],
  ["related-articles", false],
  ["recommended-reading", false],
  ["uncomplementary-products", false],
])("“%s” suggests related products: %s", (type, is) => {
  expect(productPageWith(type).recommendations).toEqual({ in: is ? type : null });
});

test("a known app is known by whole words, and so are its leftovers", () => {
  const settings = { blocks: { a: { type: block("feral-cats") }, b: { type: block("judgeme-stars") } } };
  expect(readApps(new Map(), settings)?.map(({ name }) => name)).toEqual([null, "Judge.me"]);
  const left = (file: string) => readLeftovers(new Map([[`snippets/${file}.liquid`, ""]]), []);
  expect(left("juniper-card")).toEqual([]);
  expect(left("junip-card")).toMatchObject([{ name: "Junip" }]);
  expect(left("judgeme_widgets")).toMatchObject([{ name: "Judge.me" }]);
  expect(isNamedAfter("my-popups", "popup")).toBe(true);
  expect(isNamedAfter("popupulate", "popup")).toBe(false);
});

const link = (title: string, url: string, type: Link["type"] = "HTTP") => ({ title, url, type });

test.each([
  ["Track pants", link("Track pants", "/collections/track-pants", "COLLECTION"), "orders", false],
  ["Track and field", link("Track & field", "/pages/track-and-field"), "orders", false],
  ["Konto", link("Konto", "/account"), "orders", true],
  ["Track your order", link("Track your order", "/pages/x"), "orders", true],
  ["Kontaktlinsen", link("Kontaktlinsen", "/pages/kontaktlinsen"), "contact", false],
  ["Lentilles de contact", link("Lentilles de contact", "/pages/lentilles"), "contact", false],
  ["Kontaktformular", link("Kontaktformular", "/pages/x"), "contact", true],
  ["Shipping boxes", link("Shipping boxes", "https://kiln.example/de/products/boxes"), "shipping", false],
  ["Shipping costs", link("Shipping costs", "/pages/costs"), "shipping", true],
] as const)("a link “%s” leads where its whole name says", (_, from, topic, is) => {
  expect(isLinkTo(topic, from)).toBe(is);
});
