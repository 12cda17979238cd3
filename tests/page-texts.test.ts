import { expect, test } from "vitest";
import { deliveryTerms } from "~/checkpoints/delivery-terms";
import { isNamed } from "~/checkpoints/names";
import { imprintIn } from "~/facts/text/imprint";
import { linksToShelf } from "~/facts/text/shelf-links";

const hosts = ["kiln.example", "kiln.myshopify.com"];

test.each([
  [`<a href="/products/mug">`, true],
  [`<a class=x href='/de/collections/mugs?x=1'>`, true],
  [`<a href="https://kiln.example/en-ca/products/mug">`, true],
  [`<a href="https://KILN.myshopify.com/collections/mugs">`, true],
  [`<a href="https://other.example/products/mug">`, false],
  [`<a href="/blogs/products/mug">`, false],
  [`<a href="/products/">`, false],
  [`<img src="/products/mug.jpg">`, false],
])("whether %s leads to a product or collection: %s", (html, leads) => {
  expect(linksToShelf(html, hosts)).toBe(leads);
});

test("an imprint shows the business's own postal code or city, and a way to reach it", () => {
  const address = { city: "Bern", zip: "3011" };
  expect(imprintIn("Kiln, 3011 Bern, hello@kiln.example", address)).toEqual({
    place: "3011",
    reach: "hello@kiln.example",
  });
  expect(imprintIn("Bernstein GmbH, order 230110", address)).toEqual({ place: null, reach: null });
  expect(imprintIn("Bern (hello@kiln.example), and so on", address).reach).toBe("hello@kiln.example");
  expect(imprintIn("Bern, hello@kiln.example.", address).reach).toBe("hello@kiln.example");
  expect(imprintIn("Bern, +41 31 123 45 67", address).reach).toBe("+41 31 123 45 67");
  expect(imprintIn("〒604-8111 京都市中京区", { city: "京都市" }).place).toBe("京都市");
  expect(imprintIn("", { city: "", zip: null })).toEqual({ place: null, reach: null });
});

test.each([
  [
    "Orders to the United States arrive with you in 5 to 8 business days.",
    "5 to 8 business days",
    "United States",
  ],
  ["Die Lieferung nach Österreich und in die Schweiz dauert 3-5 Werktage.", "3-5 Werktage", "Österreich"],
  ["Nous livrons les colis en France et pour la Belgique en deux jours.", "deux jours", "France"],
  ["You can write to us for 14 days and we will answer.", "14 days", null],
  ["The parcel to Norway is on the way for you.", null, "Norway"],
])("of “%s” the time is %s and the place is %s", (text, time, place) => {
  expect(deliveryTerms(text)).toEqual({ time, place });
});

test("links to orders and accounts are told by whole words", () => {
  expect(isNamed("orders", "Track your order")).toBe(true);
  expect(isNamed("orders", "Where is it?", "https://kiln.example/account")).toBe(true);
  expect(isNamed("orders", "Pre-order now", "/collections/made-to-order")).toBe(false);
  expect(isNamed("orders", "Soundtracks", "/collections/accountants")).toBe(false);
});
