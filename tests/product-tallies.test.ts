import { expect, test } from "vitest";
import { either } from "~/checkpoints/gaps";
import channelListings from "~/facts/channel-listings";
import productDetails from "~/facts/product-details";
import salesChannels from "~/facts/sales-channels";
import { addGap, emptyGaps } from "~/facts/tally/gaps";
import { addHandle, liveAddresses, mostRemembered, noHandles } from "~/facts/tally/handles";
import { addMainImage, emptyShapes, mainImages } from "~/facts/tally/main-images";
import { countHeavyImages } from "~/facts/tally/product-media";
import { emptyShare } from "~/facts/tally/share";
import { isWithin } from "~/facts/tally/taxonomy";
import { addLabels, emptyLabels } from "~/facts/tally/variant-labels";
import { compareAudits } from "~/facts/text/earlier-addresses";

const item = (number: number) => ({ id: `gid://shopify/Product/${number}`, title: `Product ${number}` });
const end = { hasNextPage: false, endCursor: null };

test("the usual shape is the most common one, and a crop that is off by a little has it too", () => {
  const shapes = emptyShapes();
  const sizes = [[1000, 1250], [2000, 2500], [985, 1250], [1250, 1000], [999, 1249], [0, 0]]; // prettier-ignore
  sizes.forEach(([width, height], place) =>
    addMainImage(shapes, { featuredMedia: { image: { width, height } } } as never, item(place)),
  );
  addMainImage(shapes, { featuredMedia: {} } as never, item(8));
  addMainImage(shapes, { featuredMedia: null } as never, item(9));
  expect(mainImages(shapes)).toMatchObject({
    shape: 0.8,
    wide: { of: 5, good: 3, first: [{ note: "985 × 1250" }, { note: "999 × 1249" }] },
    sameShape: { of: 5, good: 4, first: [{ ...item(3), note: "1250 × 1000" }] },
  });
  expect(mainImages(emptyShapes())).toMatchObject({ shape: null, sameShape: { of: 0 } });
});

test("only a GIF is heavy at 2 MB; an image of unknown size or beyond the first twenty is unsure", () => {
  const heavy = { gifs: emptyShare(), originals: emptyShare() };
  const file = (mimeType: string, megabytes: number | null) => ({
    mediaContentType: "IMAGE",
    mimeType,
    originalSource: megabytes === null ? null : { fileSize: megabytes * 1024 * 1024 },
  });
  const few = [file("image/gif", 2), file("image/gif", 1), file("image/jpeg", 2), file("image/png", 11), file("image/png", null)]; // prettier-ignore
  const film = { mediaContentType: "VIDEO" };
  countHeavyImages(heavy, { media: { nodes: [...few, film] }, mediaCount: null } as never, item(1));
  expect(heavy.gifs).toMatchObject({ of: 2, good: 1, unsure: 0, first: [{ note: "2.0 MB" }] });
  expect(heavy.originals).toMatchObject({ of: 3, good: 1, unsure: 1 });
  const many = Array.from({ length: 20 }, () => file("image/jpeg", 1));
  const mediaCount = { count: 22, precision: "EXACT" };
  countHeavyImages(heavy, { media: { nodes: many }, mediaCount } as never, item(2));
  expect(heavy.originals).toMatchObject({ of: 25, good: 21, unsure: 3 });
});

test("two tallies of the same products are laid over one another, and large ones give bounds", () => {
  const [a, b, many] = [emptyGaps(), emptyGaps(), emptyGaps()];
  for (const number of [1, 2, 3]) addGap(a, item(number));
  for (const number of [3, 4]) addGap(b, item(number));
  expect(either(a, b)).toEqual({ least: 4, most: 4 });
  for (let number = 1; number <= 2001; number += 1) addGap(many, item(number));
  expect([many.ids, many.first.length]).toEqual([null, 5]);
  expect(either(many, b)).toEqual({ least: 2001, most: 2003 });
});

function variant(over: object, category: string | null = null) {
  const product = { ...item(1), category: category === null ? null : { fullName: category } };
  const whole = { taxable: true, unitPriceMeasurement: null, showUnitPrice: false, price: "9.00", sku: "A", barcode: null }; // prettier-ignore
  return { product, ...whole, ...over } as never;
}

test("labels: tax by category, unit prices where goods are measured, and each product lacks something once", () => {
  const labels = emptyLabels();
  const food = "Food, Beverages & Tobacco > Food Items > Bakery";
  const add = (over: object, category?: string | null) => addLabels(labels, variant(over, category), item(1));
  add({ taxable: false }, "Home & Garden > Decor");
  add({ taxable: false, sku: " " }, "Uncategorized");
  add({ taxable: false, price: "0.00" }, "Home & Garden > Decor");
  add({ taxable: false }, food);
  add({ unitPriceMeasurement: { measuredType: "WEIGHT" }, showUnitPrice: true }, food);
  add({ unitPriceMeasurement: { measuredType: "UNKNOWN" }, showUnitPrice: true }, food);
  expect(labels.value.untaxed).toMatchObject({
    all: 4,
    exempt: 1,
    groups: [
      { category: "Home & Garden > Decor", variants: { count: 2 } },
      { category: null, variants: { count: 1 } },
    ],
  });
  expect(labels.value.unitPrices).toMatchObject({ of: 3, good: 1 });
  expect(labels.value.feedGaps).toMatchObject({ count: 1, ids: [1], first: [{ note: "no barcode or SKU" }] });
});

test("a category counts as one it lies in, not as one whose name it begins with", () => {
  expect(isWithin("Media > Books > Print Books", ["Media > Books"])).toBe(true);
  expect(isWithin("Media > Bookshelves", ["Media > Books"])).toBe(false);
  expect(isWithin(null, ["Media"])).toBe(false);
});

test("channels are told by their app; the till has the first slot, and the seventh channel none", () => {
  const node = (number: number, handle: string, name: string, own = handle) => ({
    id: `gid://shopify/Publication/${number}`,
    channels: { nodes: [{ handle: own, name, app: { handle, title: name }, productsCount: { count: number, precision: "EXACT" } }] }, // prettier-ignore
  });
  const listed = ["google", "tiktok", "pinterest", "amazon", "ebay", "etsy"];
  const nodes = [
    node(1, "some-app", "Online Store", "online_store"),
    ...listed.map((handle, place) => node(place + 2, handle, handle)),
    node(8, "pos", "Point of Sale"),
    node(9, "facebook", "Facebook & Instagram", "facebook-us-1"),
    node(10, "headless", "Headless"),
    { id: "gid://shopify/Publication/11", channels: { nodes: [] } },
  ];
  const channels = salesChannels.shape({ publications: { nodes, pageInfo: end } } as never);
  expect(channels.map(({ kind, slot }) => `${kind} ${slot}`)).toEqual([
    "online-store null",
    ...[1, 2, 3, 4, 5].map((slot) => `listed ${slot}`),
    "listed null",
    "point-of-sale 0",
    "listed null",
    "other null",
  ]);
});

test("listings count by slot what is on each channel, and apart what is in stock", () => {
  const counting = channelListings.start("2026-11-24T09:00:00Z");
  const is = { status: "ACTIVE", isGiftCard: false, a: true, b: false, c: true, d: true, e: true, f: true };
  const nodes = [
    { ...item(1), ...is, totalInventory: 3 },
    { ...item(2), ...is, totalInventory: 0, b: true },
    { ...item(3), ...is, totalInventory: 3, isGiftCard: true },
    { ...item(4), ...is, totalInventory: 3, status: "DRAFT" },
  ];
  channelListings.add(counting, { products: { nodes, pageInfo: end } } as never);
  const { active, inStock } = counting;
  expect(active[1]).toMatchObject({ of: 2, good: 1, first: [item(1)] });
  expect(inStock[1]).toMatchObject({ of: 1, good: 0 });
  expect(inStock[0]).toMatchObject({ of: 1, good: 1 });
});

test("facts are structured by a list, a table or three filled fields that the store defined", () => {
  const details = productDetails.start("2026-11-24T09:00:00Z");
  const nodes = ["<ul><li>A</li></ul>", "<TABLE class=x>", "<p>ultra, a table</p>", ""].map(
    (html, place) => ({
      ...item(place),
      status: "ACTIVE",
      isGiftCard: false,
      descriptionHtml: html,
      metafields: { nodes: place === 3 ? [{ key: "a" }, { key: "b" }, { key: "c" }] : [{ key: "a" }] },
    }),
  );
  productDetails.add(details, { products: { nodes, pageInfo: end } } as never);
  expect(details).toMatchObject({ lists: 2, fields: 1, either: { of: 4, good: 3, first: [item(2)] } });
  const own = { namespace: "custom", key: "glaze", ofApp: false };
  const rating = { namespace: "reviews", key: "rating", ofApp: true };
  const keys = (products: object[]) =>
    productDetails.variables?.({
      metafieldDefinitions: { known: true, value: { products, variants: [], collections: [] } } as never,
    });
  expect(keys([own, rating])).toEqual({ keys: ["custom.glaze"] });
  expect(keys([rating])).toEqual({ keys: ["none.none"] });
});

test("what falls behind the end of a full list is not missing", () => {
  const page = (number: number) => ({
    id: `gid://shopify/Product/${number}`,
    title: "A",
    handle: `a-${number}`,
  });
  const full = Array.from({ length: mostRemembered }, (_, place) => page(place + 10));
  const audits = [
    { at: "2026-11-01T00:00:00Z", products: [page(1), page(5000)], collections: null, pages: [] },
    { at: "2026-11-08T00:00:00Z", products: full, collections: null, pages: null },
  ];
  expect(compareAudits(audits)).toEqual({
    audits: 2,
    missing: [{ id: page(1).id, title: "A", path: "/products/a-1", since: "2026-11-08T00:00:00Z" }],
  });
  const addressed = full.toReversed().map((each) => ({ ...each, published: true }));
  const handles = noHandles();
  for (const each of [{ ...page(9000), published: true }, ...addressed]) addHandle(handles, each);
  expect(liveAddresses(handles)).toEqual(full);
});
