import { expect, test } from "vitest";
import { missingParts } from "~/checkpoints/addresses";
import { saysHowLong } from "~/checkpoints/delivery-times";
import { deliveryTerms } from "~/checkpoints/delivery-terms";
import { isNamed } from "~/checkpoints/names";
import { phoneIn } from "~/facts/addresses/phone";
import { postalCodeIn } from "~/facts/addresses/postal-address";
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
    maybe: { place: false, reach: false },
  });
  expect(imprintIn("Bernstein GmbH, order 230110", address)).toEqual({
    place: null,
    reach: null,
    maybe: { place: true, reach: true },
  });
  expect(imprintIn("Bern (hello@kiln.example), and so on", address).reach).toBe("hello@kiln.example");
  expect(imprintIn("Bern, hello@kiln.example.", address).reach).toBe("hello@kiln.example");
  expect(imprintIn("Bern, +41 31 123 45 67", address).reach).toBe("+41 31 123 45 67");
  expect(imprintIn("〒604-8111 京都市中京区", { city: "京都市" }).place).toBe("京都市");
  expect(imprintIn("", { city: "", zip: null })).toEqual({
    place: null,
    reach: null,
    maybe: { place: false, reach: false },
  });
});

test.each([
  ["DE", "Kiln GmbH, Hauptstraße 5, 10115 Berlin", "10115"],
  ["DE", "Amtsgericht Hamburg HRB 12345 Berlin", null],
  ["DE", "USt-IdNr. 12345 Kiel", null],
  ["AT", "Seit 1998 Wien", null],
  ["AT", "Hauptstraße 5, 2020 Hollabrunn", "2020"],
  ["AT", "FN 1234 Graz", null],
  ["US", "12 Elm St, Portland, OR 97201", "97201"],
  ["US", "We have sold 97201 mugs", null],
  ["AU", "5 Pitt St, Sydney NSW 2000", "2000"],
  ["AU", "Founded 2010", null],
  ["GB", "1 High Street, Leeds LS1 4AP", "LS1 4AP"],
  ["NL", "Keizersgracht 1, 1015 CJ Amsterdam", "1015 CJ"],
  ["NL", "2024 in stock", null],
  ["JP", "〒604-8111 京都市中京区", "604-8111"],
  ["JP", "電話 075-123-4567", null],
  ["BR", "São Paulo - SP, 01310-100", "01310-100"],
  ["SG", "10 Anson Road, Singapore 079903", "079903"],
  ["SG", "UEN 201912345 Singapore", null],
  ["IE", "12 Main Street, Cork", null],
])("in %s the postal code of “%s” is %s", (country, text, code) => {
  expect(postalCodeIn(text, country)).toBe(code);
});

test("an address of Ireland or Colombia is one without a postal code, and Singapore is no city to name", () => {
  const cork = { city: "Cork", zip: null, countryCodeV2: "IE" };
  expect(imprintIn("12 Main Street, Cork", cork).place).toBe("Cork");
  expect(missingParts({ address1: "Calle 7", city: "Bogotá", zip: "", country: "CO" })).toEqual([]);
  expect(missingParts({ address1: "10 Anson Road", city: "", zip: "079903", country: "SG" })).toEqual([]);
  expect(missingParts({ address1: "1 Queen's Road", city: "Central", zip: null, country: "HK" })).toEqual([]);
  expect(missingParts({ address1: "Hauptstraße 5", city: "Berlin", zip: "", country: "DE" })).toEqual([
    "postal code",
  ]);
});

test.each([
  ["DE", "Tel. 040 1234567", "040 1234567"],
  ["DE", "Ruf uns an: 040/1234567", "040/1234567"],
  ["US", "(503) 555-0134", "(503) 555-0134"],
  ["IT", "Telefono: 0212345678", "0212345678"],
  ["IT", "P. IVA 02345678901", null],
  ["DK", "CVR-nr. 20 19 20 24", null],
  ["DK", "Ring til os: 20 19 20 24", "20 19 20 24"],
  ["NL", "KvK 12345678", null],
  ["FR", "SIRET 123 456 789 00012", null],
  ["DE", "2019 – 2024", null],
  ["DE", "Steuernummer: 123/456/78901", null],
  ["DE", "Art. 123-456-789", null],
  ["SG", "Call 6123 4567", "6123 4567"],
  ["JP", "電話 075-123-4567", "075-123-4567"],
  [null, "+47 22 33 44 55", "+47 22 33 44 55"],
])("in %s the telephone number of “%s” is %s", (country, text, number) => {
  expect(phoneIn(text, country)).toBe(number);
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

test.each([
  ["3営業日以内にお届けします", true],
  ["下单后3天内发货", true],
  ["Sent within 24h", true],
  ["10 mugs", false],
  ["3種の茶葉", false],
])("whether “%s” says how long: %s", (text, says) => {
  expect(saysHowLong(text)).toBe(says);
});

test("links to orders and accounts are told by whole words", () => {
  expect(isNamed("orders", "Track your order")).toBe(true);
  expect(isNamed("orders", "Where is it?", "https://kiln.example/account")).toBe(true);
  expect(isNamed("orders", "Pre-order now", "/collections/made-to-order")).toBe(false);
  expect(isNamed("orders", "Soundtracks", "/collections/accountants")).toBe(false);
});
