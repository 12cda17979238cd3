import { expect, test } from "vitest";
import { isNamed } from "~/checkpoints/names";
import { returnTerms } from "~/checkpoints/return-terms";
import { ownName, registrableDomain } from "~/checkpoints/domains";

test.each([
  ["You can send it back within 14 full calendar days of delivery.", "14 full calendar days"],
  ["Returns are accepted for thirty days.", "thirty days"],
  ["Sie können die Ware innerhalb von vierzehn Tagen zurückgeben.", "vierzehn Tagen"],
  ["Vous avez 30 jours pour changer d'avis.", "30 jours"],
  ["Dispone de 15 días naturales.", "15 días"],
  ["Masz 14 dni na zwrot.", "14 dni"],
  ["商品到着後7日以内にご連絡ください。", "7日"],
  ["收到商品后 15 天内可以退货。", "15 天"],
  ["수령 후 14일 이내에 반품할 수 있습니다.", "14일"],
  ["Everything in the outlet is FINAL SALE.", "FINAL SALE"],
])("“%s” says how long: “%s”", (text, says) => {
  expect(returnTerms(text)).toEqual({ says });
});

test("a known language without a time is none; a language outside the table is not known", () => {
  expect(returnTerms("You can send it back to us and we will refund the price of the goods.")).toBe("none");
  expect(returnTerms("Sie können die Ware an uns zurückschicken und wir erstatten den Preis.")).toBe("none");
  expect(returnTerms("お届けした商品は返品できます。")).toBe("none");
  expect(returnTerms("Unaweza kurudisha bidhaa kwetu nasi tutarudisha pesa zako.")).toBe("unknown-language");
});

test("14 items are no time, and neither is a day without a number", () => {
  expect(returnTerms("We pack the 14 items of your order and send them out on the next day for you.")).toBe(
    "none",
  );
});

test.each([
  ["about", "About Kiln & Table", true],
  ["about", "All about glazes", false],
  ["about", "Kiln & Table – Our story", true],
  ["about", "Über uns", true],
  ["about", "関于 – 会社概要", true],
  ["returns", "/policies/refund-policy", true],
  ["returns", "Retouren & Umtausch", true],
  ["shipping", "Membership", false],
  ["contact", "/pages/contact-us", true],
  ["privacy", "Datenschutzerklärung", true],
  ["faq", "Häufige Fragen", true],
] as const)("%s is named by “%s”: %s", (topic, name, expected) => {
  expect(isNamed(topic, name)).toBe(expected);
});

test("what is registered of a host, and the name in front of its ending", () => {
  expect(registrableDomain("shop.brand.co.uk")).toBe("brand.co.uk");
  expect(registrableDomain("www.brand.com")).toBe("brand.com");
  expect(registrableDomain("brand.com.au")).toBe("brand.com.au");
  expect(registrableDomain("co.uk")).toBe("co.uk");
  expect(ownName("www.brand.com")).toBe(ownName("brand.co.uk"));
  expect(ownName("brand.co.uk")).not.toBe(ownName("other.co.uk"));
});
