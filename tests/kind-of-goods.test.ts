import { expect, test } from "vitest";
import shopLocales from "~/facts/shop-locales";
import stockLevels from "~/facts/stock-levels";
import variants from "~/facts/variants";
import { isWithin } from "~/facts/tally/search-titles";
import { countTranslated, emptyTranslated } from "~/facts/tally/translated";

const readAt = "2026-11-24T09:00:00Z";
const pageInfo = { hasNextPage: false, endCursor: null };

function variant(over: object) {
  const product = {
    id: "gid://shopify/Product/1",
    title: "Breakfast set",
    status: "ACTIVE",
    publishedAt: "2026-01-01T00:00:00Z",
    createdAt: "2026-01-01T00:00:00Z",
    isGiftCard: false,
    tags: [],
    category: null,
    options: [],
  };
  const inventoryItem = {
    tracked: true,
    requiresShipping: true,
    harmonizedSystemCode: null,
    countryCodeOfOrigin: null,
    unitCost: { amount: "8.00" },
    measurement: { weight: null },
  };
  const fields = { id: "gid://shopify/ProductVariant/1", title: "Default Title", media: { nodes: [] }, sku: null, barcode: null, price: "20.00", compareAtPrice: null, inventoryPolicy: "CONTINUE", inventoryQuantity: -2, availableForSale: true, requiresComponents: false, taxable: true, showUnitPrice: false, unitPriceMeasurement: null }; // prettier-ignore
  return { ...fields, product, inventoryItem, ...over };
}

function tallied(...nodes: object[]) {
  const counting = variants.start(readAt);
  variants.add(counting, { productVariants: { nodes, pageInfo } } as never);
  return variants.finish(counting) as typeof variants.example;
}

test("a bundle has no weight, code, cost or stock of its own, and can be bought all the same", () => {
  const bundle = tallied(variant({ requiresComponents: true }));
  const {
    all,
    shippable,
    buyable,
    skus,
    barcodes,
    weights,
    customs,
    costs,
    stockTracked,
    soldOut,
    oversold,
  } = bundle;
  expect({ all, shippable, buyable: buyable.count }).toEqual({ all: 1, shippable: 1, buyable: 1 });
  for (const share of [skus, barcodes, weights, customs, costs, stockTracked, soldOut])
    expect(share.of).toBe(0);
  expect([oversold.variants, bundle.feedGaps.count]).toEqual([0, 0]);
  const single = tallied(variant({}));
  expect([single.skus.of, single.weights.of, single.oversold.variants]).toEqual([1, 1, 1]);
});

test("a bundle's level at a location is none of its own", () => {
  const at = (requiresComponents: boolean) => {
    const levels = stockLevels.start(readAt);
    const product = { id: "1", title: "Set", status: "ACTIVE", isGiftCard: false };
    const inventoryLevels = {
      nodes: [{ isActive: true, location: { name: "Mill" }, quantities: [{ quantity: -1 }] }],
    };
    const of = { title: "Default Title", inventoryPolicy: "DENY", requiresComponents, product };
    const item = { id: "1", tracked: true, variants: { nodes: [of] }, inventoryLevels };
    stockLevels.add(levels, { inventoryItems: { nodes: [item], pageInfo } } as never);
    return levels.notNegative.of;
  };
  expect([at(true), at(false)]).toEqual([0, 1]);
});

test("a free gift is not sold below its cost; what costs money may be", () => {
  expect(tallied(variant({ price: "0.00" })).belowCost.regular.count).toBe(0);
  expect(tallied(variant({ price: "0.00", compareAtPrice: "9.00" })).belowCost.markedDown.count).toBe(0);
  expect(tallied(variant({ price: "7.00" })).belowCost.regular.count).toBe(1);
});

test.each([
  ["zh-CN", "zh-TW", true],
  ["zh-Hant-HK", "zh-Hans", true],
  ["sr-Latn", "sr", true],
  ["zh-TW", "zh-HK", false],
  ["pt-BR", "pt-PT", false],
  ["en", "en-GB", false],
  ["en", "de", true],
])("beside %s, %s is a further language: %s", (primary, other, further) => {
  const locales = shopLocales.shape({
    shopLocales: [
      { locale: primary, primary: true, published: true },
      { locale: other, primary: false, published: true },
    ],
  } as never);
  expect(locales[1]?.further).toBe(further);
});

test("a proper name stays as it is beside a translated description, and nobody knows of a name alone", () => {
  const counted = (keys: string[], ...translated: string[]) => {
    const value = emptyTranslated();
    const own = translated.map((key) => ({ key, outdated: false }));
    countTranslated(value, { item: { id: "1", title: "Lofoten" }, keys, translations: [own, [], []] });
    return value[0]?.texts;
  };
  const both = ["title", "body_html"];
  expect(counted(both, "body_html")).toMatchObject({ of: 1, good: 1 });
  expect(counted(both, "title", "body_html")).toMatchObject({ of: 2, good: 2 });
  expect(counted(both)).toMatchObject({ of: 2, good: 0, unsure: 0 });
  expect(counted(["title"])).toMatchObject({ of: 1, good: 0, unsure: 1 });
});

test.each([
  ["a Japanese description of 54 characters", "窯で焼いた湯のみ茶碗".repeat(6).slice(0, 54), 70, 160, true],
  ["a Japanese name of 7", "萩焼の湯のみ碗", 10, 65, true],
  ["a Korean name of 5", "달항아리잔", 10, 65, true],
  ["“Mug”", "Mug", 3, 80, true],
  ["a Japanese description of 30", "窯で焼いた湯のみ茶碗".repeat(3), 70, 160, false],
  ["a Latin description of 54", "x".repeat(54), 70, 160, false],
  ["a Japanese description of 170", "窯".repeat(170), 70, 160, false],
])("%s is judged by what its script can say", (_, text, least, most, is) => {
  expect(isWithin(text, least, most)).toBe(is);
});
