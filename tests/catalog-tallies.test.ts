import { expect, test } from "vitest";
import collections from "~/facts/collections";
import discountCodes from "~/facts/discount-codes";
import productTags from "~/facts/product-tags";
import products from "~/facts/products";
import { describes } from "~/facts/tally/alt-text";
import { gtin } from "~/facts/tally/gtin";
import { hasWords, plainText } from "~/facts/tally/plain-text";
import urlRedirects from "~/facts/url-redirects";
import variants from "~/facts/variants";

const readAt = "2026-11-24T09:00:00Z";
const end = { hasNextPage: false, endCursor: null };

type Tally = {
  start: (readAt: string) => unknown;
  add: (tally: never, data: never) => void;
  finish: (tally: never) => unknown;
};

/** Runs a tally over pages as they come from the API. */
function tallied<Value>(fact: Tally & { example: Value }, ...pages: unknown[]): Value {
  const counting = fact.start(readAt) as never;
  for (const page of pages) fact.add(counting, page as never);
  return fact.finish(counting) as Value;
}

function product(over: object) {
  const empty = {
    status: "ACTIVE",
    publishedAt: "2026-01-01T00:00:00Z",
    isGiftCard: false,
    descriptionHtml: "",
    productType: "",
  };
  const names = {
    handle: "tea-bowl",
    combinedListingRole: null,
    hasVariantsThatRequiresComponents: false,
    hasOnlyDefaultVariant: true,
    options: [{ name: "Title" }],
  };
  const none = {
    seo: { title: null, description: null },
    category: null,
    vendor: "",
    collections: { nodes: [] },
  };
  const media = {
    mediaCount: { count: 0, precision: "EXACT" },
    media: { nodes: [] },
    featuredMedia: null,
    feedback: null,
  };
  return { id: "gid://shopify/Product/1", title: "Tea bowl", ...empty, ...names, ...none, ...media, ...over };
}

function productPage(...nodes: object[]) {
  return { products: { nodes: nodes.map(product), pageInfo: end } };
}

function variant({
  product: of = {},
  inventoryItem: item = {},
  ...over
}: Record<string, object | string | number | boolean | null>) {
  const about = {
    id: "gid://shopify/Product/1",
    title: "Tea bowl",
    status: "ACTIVE",
    publishedAt: "2026-01-01T00:00:00Z",
    createdAt: "2026-01-01T00:00:00Z",
    isGiftCard: false,
    tags: [],
    options: [{ name: "Title", linkedMetafield: null }],
  };
  const stock = {
    tracked: true,
    requiresShipping: true,
    harmonizedSystemCode: null,
    countryCodeOfOrigin: null,
    unitCost: null,
    measurement: { weight: null },
  };
  const codes = {
    id: "gid://shopify/ProductVariant/1",
    title: "Default Title",
    sku: null,
    barcode: null,
    price: "20.00",
    compareAtPrice: null,
  };
  const state = {
    inventoryPolicy: "DENY",
    inventoryQuantity: 5,
    availableForSale: true,
    media: { nodes: [] },
  };
  return {
    ...codes,
    ...state,
    ...over,
    product: { ...about, ...(of as object) },
    inventoryItem: { ...stock, ...(item as object) },
  };
}

function variantPage(...nodes: Parameters<typeof variant>[0][]) {
  return { productVariants: { nodes: nodes.map(variant), pageInfo: end } };
}

test("a product that goes online tomorrow is not on the online store yet", () => {
  const counted = tallied(
    products,
    productPage({}, { id: "2", publishedAt: "2026-11-25T09:00:00Z" }, { id: "3", publishedAt: null }),
  );
  expect(counted.published).toMatchObject({ of: 3, good: 1 });
});

test("drafts do not count, and gift cards are counted apart", () => {
  const counted = tallied(
    products,
    productPage({ status: "DRAFT" }, { isGiftCard: true, title: "Gift card" }),
  );
  expect(counted).toMatchObject({
    active: 0,
    giftCards: { active: 1, published: 1, first: [{ title: "Gift card" }] },
  });
});

test("images beyond the first twenty are unsure, not missing", () => {
  const nodes = Array.from({ length: 20 }, () => ({ alt: "A bowl on a table", mediaContentType: "IMAGE" }));
  const counted = tallied(
    products,
    productPage({ media: { nodes }, mediaCount: { count: 23, precision: "EXACT" } }),
  );
  expect(counted.altTexts).toMatchObject({ of: 23, good: 20, unsure: 3 });
});

test("the placeholder category counts as none", () => {
  const counted = tallied(
    products,
    productPage(
      { category: { id: "gid://shopify/TaxonomyCategory/na" } },
      { id: "2", category: { id: "gid://shopify/TaxonomyCategory/hg" } },
    ),
  );
  expect(counted.categories).toMatchObject({ of: 2, good: 1 });
});

test.each([
  ["A bowl with an ash glaze", true],
  ["器と茶", true],
  ["Bowl", false],
  ["IMG_1234", false],
  ["DSC0001-edited", false],
  ["bowl-front.JPG", false],
  ["   ", false],
  [null, false],
])("the alt text %j describes: %s", (alt, expected) => {
  expect(describes(alt)).toBe(expected);
});

test.each([
  ["4006381333931", "04006381333931"], // GTIN-13
  ["036000291452", "00036000291452"], // GTIN-12
  ["96385074", "00000096385074"], // GTIN-8
  ["4006381333932", null], // wrong check digit
  ["2012345678900", null], // in-store range
  ["00000000", null],
  ["ABC-1", null],
])("the barcode %s is the GTIN %s", (barcode, expected) => {
  expect(gtin(barcode)).toBe(expected);
});

test("words are counted without markup, and in texts without spaces", () => {
  expect(hasWords("<p>one&nbsp;two</p><style>p { color: red }</style><!-- three -->", 2)).toBe(true);
  expect(hasWords("<p>one&nbsp;two</p><style>p { color: red }</style><!-- three -->", 3)).toBe(false);
  expect(hasWords("手作りの器で毎日の食卓を楽しく", 5)).toBe(true);
});

test("text keeps what is no markup, and markup without an end hides nothing before it", () => {
  expect(plainText("<p>2 < 3</p><SCRIPT>a()</script>and<!-- <b> --> more")).toBe("2 < 3 and more");
  expect(plainText("seen <!-- never closed <b>too</b>")).toBe("seen too");
  expect(plainText("<p>seen <b")).toBe("seen <b");
});

test("a SKU that comes again on a later page is not unique", () => {
  const counted = tallied(
    variants,
    variantPage({ sku: "A-1" }, { sku: "B-1" }, { sku: " " }),
    variantPage({ sku: "A-1 " }),
  );
  expect(counted.skus).toMatchObject({ of: 4, good: 1 });
});

test("a product is sold out when no variant can be ordered, on whichever page it comes", () => {
  const none = { inventoryQuantity: 0 };
  const counted = tallied(
    variants,
    variantPage(
      none,
      { ...none, product: { id: "2" } },
      { ...none, product: { id: "3" } },
      { ...none, product: { id: "4" } },
    ),
    variantPage(
      { product: { id: "2" } },
      { ...none, inventoryPolicy: "CONTINUE", product: { id: "3" } },
      { product: { id: "4" }, inventoryItem: { tracked: false } },
    ),
  );
  expect(counted.soldOut).toMatchObject({ of: 3, good: 2, first: [{ id: "gid://shopify/Product/1" }] });
});

test("selling on at zero is on purpose when a tag says so", () => {
  const sellsOn = { inventoryPolicy: "CONTINUE", inventoryQuantity: -2 };
  const counted = tallied(
    variants,
    variantPage(
      { ...sellsOn, product: { tags: ["Made to order"] } },
      { ...sellsOn, product: { id: "2" } },
      { ...sellsOn, product: { id: "3", tags: ["pre-order"] } },
    ),
  );
  expect(counted.oversold).toMatchObject({
    variants: 1,
    products: 1,
    first: [{ id: "2", note: "-2 in stock" }],
  });
});

test("a price at its cost counts, unless it is marked down", () => {
  const cost = { unitCost: { amount: "20.00" } };
  const counted = tallied(
    variants,
    variantPage(
      { inventoryItem: cost },
      { inventoryItem: cost, compareAtPrice: "30.00" },
      { price: "20.01", inventoryItem: cost },
    ),
  );
  expect(counted.belowCost).toMatchObject({ regular: { count: 1 }, markedDown: { count: 1 } });
});

test("a was-price is on sale above the price, wrong below it, and left over at the price or at 0", () => {
  const counted = tallied(
    variants,
    variantPage(
      { compareAtPrice: "30.00" },
      { compareAtPrice: "10.00" },
      { compareAtPrice: "20.00" },
      { compareAtPrice: "0.00" },
    ),
  );
  expect(counted.comparePrices).toMatchObject({
    products: 1,
    onSale: 1,
    below: { count: 1 },
    leftovers: { count: 2 },
  });
});

test("a cost of 0 is recorded only for what needs no shipping", () => {
  const free = { unitCost: { amount: "0.0" } };
  const counted = tallied(
    variants,
    variantPage({ inventoryItem: free }, { inventoryItem: { ...free, requiresShipping: false } }),
  );
  expect(counted.costs).toMatchObject({ of: 2, good: 1 });
  expect(counted).toMatchObject({ all: 2, shippable: 1 });
});

test("redirects chain by path, by address of this store and without case; loops are named", async () => {
  const redirected = {
    myshopifyDomain: "kiln.myshopify.com",
    primaryDomain: { host: "kiln.example" },
    domains: [],
  };
  const rows = [
    ["/a", "/B/"],
    ["/b", "/c"],
    ["/d", "https://kiln.example/a?x=1"],
    ["/e", "https://other.example/a"],
    ["/f", "/f"],
  ];
  const nodes = rows.map(([path, target], index) => ({ id: `${index}`, path, target }));
  const { all, chained } = await tallied(urlRedirects, {
    shop: redirected,
    urlRedirects: { nodes, pageInfo: end },
  });
  expect(all).toBe(5);
  expect(chained.first.map(({ title }) => title)).toEqual(["/a", "/d", "/f"]);
  expect(chained.first[2]?.note).toBe("loops");
});

test("collections off the online store do not count; rules and sub-collections fill, hands do not", () => {
  const byRule = { __typename: "CollectionConditionsSource", inclusion: { conditions: [{ id: "1" }] } };
  const byHand = { __typename: "CollectionConditionsSource", inclusion: { conditions: [] } };
  const node = {
    id: "1",
    title: "Plates and bowls",
    handle: "plates-and-bowls",
    sortOrder: "MANUAL",
    descriptionHtml: "",
    publishedOnPublication: true,
    seo: { title: null },
    image: null,
    productsCount: { count: 3, precision: "EXACT" },
    sources: [byRule],
  };
  const nodes = [
    node,
    { ...node, sources: [byHand] },
    { ...node, sources: [{ __typename: "CollectionSubCollectionsSource" }] },
    { ...node, productsCount: { count: 0, precision: "EXACT" } },
    { ...node, productsCount: { count: 0, precision: "AT_LEAST" } },
    { ...node, publishedOnPublication: false },
  ];
  const counted = tallied(collections, { collections: { nodes, pageInfo: end } });
  expect(counted).toMatchObject({
    published: 5,
    empty: { count: 1 },
    uncounted: 1,
    byRules: { of: 3, good: 2 },
  });
});

test("a code is bounded by an end, a limit, one use a customer or chosen customers; markets do not bound it", () => {
  const code = {
    __typename: "DiscountCodeBasic",
    title: "A",
    status: "ACTIVE",
    endsAt: null,
    usageLimit: null,
    appliesOncePerCustomer: false,
    context: { __typename: "DiscountBuyerSelectionAll" },
  };
  const discounts = [
    code,
    { ...code, context: { __typename: "DiscountMarkets" } },
    { ...code, context: { __typename: "DiscountCustomerSegments" } },
    { ...code, endsAt: "2026-12-24T00:00:00Z" },
    { ...code, usageLimit: 5 },
    { ...code, appliesOncePerCustomer: true, title: "HELLO" },
    { ...code, status: "EXPIRED" },
    { __typename: "DiscountAutomaticBasic", title: "Free shipping", status: "ACTIVE" },
  ];
  const nodes = discounts.map((discount, index) => ({ id: `${index}`, discount }));
  const counted = tallied(discountCodes, { discountNodes: { nodes, pageInfo: end } });
  expect(counted).toMatchObject({
    codes: 6,
    unbounded: { count: 2 },
    automatic: { count: 1 },
    oncePerCustomer: { count: 1, first: [{ title: "HELLO" }] },
  });
});

test("a readable title is neither shouted nor too long nor used twice, but combined listings share theirs", () => {
  const titles = ["Vase", "VASE NO. 7 XL", "HANDMADE VASE", "V", "Tea  Bowl", "tea bowl"];
  const nodes = titles.map((title, index) => ({ id: `${index}`, title }));
  const shared = { title: "Plate", combinedListingRole: "CHILD" };
  const counted = tallied(products, productPage(...nodes, { ...shared, id: "7" }, { ...shared, id: "8" }));
  expect(counted.titles).toMatchObject({ of: 8, good: 4 });
  expect(counted.titles.first.map(({ note }) => note)).toEqual([
    "in capitals",
    "1 characters",
    "used 2 times",
    "used 2 times",
  ]);
});

test("a handle is a leftover when it is a copy, a number, or numbered beside the name itself", () => {
  const handles = ["bowl", "bowl-1", "vase-2", "copy-of-bowl", "1234", "plate", "plate-123"];
  const nodes = handles.map((handle, index) => ({ id: `${index}`, handle }));
  const counted = tallied(products, productPage(...nodes));
  expect(counted.handles).toMatchObject({ of: 7, good: 4 });
  expect(counted.handles.first.map(({ note }) => note)).toEqual(["bowl-1", "copy-of-bowl", "1234"]);
});

test("a number in the title is part of the name, and so is a book's ISBN", () => {
  const named = [
    ["iPhone", "iphone"],
    ["iPhone 12", "iphone-12"],
    ["Air Max", "air-max"],
    ["Air Max '90", "air-max-90"],
    ["Lavender oil", "lavender-oil"],
    ["Lavender oil 10ml", "lavender-oil-10"],
    ["Chanel No. 05", "chanel-no-5"],
    ["Chanel No.", "chanel-no"],
    ["Nineteen Eighty-Four", "9780141036144"],
    ["1984", "1984"],
    ["iPhone 12", "iphone-12-1"],
    ["Lavender oil 100 ml", "lavender-oil-1"],
  ];
  const nodes = named.map(([title, handle], index) => ({ id: `${index}`, title, handle }));
  const counted = tallied(products, productPage(...nodes));
  expect(counted.handles.first.map(({ note }) => note)).toEqual(["iphone-12-1", "lavender-oil-1"]);
});

test("copied descriptions are found through markup, case and spaces; short ones are left out", () => {
  const text = "One two three four five six seven eight nine ten";
  const counted = tallied(
    products,
    productPage(
      { id: "1", descriptionHtml: `<p>${text}</p>` },
      { id: "2", descriptionHtml: `<div>${text.toUpperCase()} </div>` },
      { id: "3", descriptionHtml: `${text} eleven` },
      { id: "4", descriptionHtml: "Too short" },
      { id: "5", descriptionHtml: text, combinedListingRole: "PARENT" },
    ),
  );
  expect(counted.ownDescriptions).toMatchObject({ of: 3, good: 1 });
});

test("option names clash by case, plural and the table, not by meaning", () => {
  const names = ["Size", "Sizes", "Colour", "color", "Material", "Glaze"];
  const nodes = names.map((name, index) => {
    return { id: `${index}`, hasOnlyDefaultVariant: false, options: [{ name }] };
  });
  const { withOptions, optionNames } = tallied(products, productPage({}, ...nodes));
  expect(withOptions).toBe(6);
  expect(optionNames.map((spellings) => spellings.map(({ spelling }) => spelling))).toEqual([
    ["Size", "Sizes"],
    ["Colour", "color"],
  ]);
});

test("tags repeat each other by case, hyphen, space and plural", () => {
  const nodes = ["gift", "Gifts", "made-to-order", "Made to order", "glass", "a:b", "ab"];
  const counted = tallied(productTags, { productTags: { nodes, pageInfo: end } });
  expect(counted).toEqual({
    all: 7,
    extra: 2,
    groups: [
      ["gift", "Gifts"],
      ["made-to-order", "Made to order"],
    ],
  });
});

test("own images count for variants of products in two or more colors, whatever the color option is called", () => {
  const pictured = { nodes: [{ id: "1" }] };
  const of = (id: string, name: string, key: string | null = null) => {
    return { id, options: [{ name, linkedMetafield: key === null ? null : { key } }] };
  };
  const counted = tallied(
    variants,
    variantPage(
      { product: of("1", "Farbe"), title: "Moos", media: pictured },
      {
        product: of("2", "Shade", "color-pattern"),
        title: "Moss",
        media: pictured,
      },
      { product: of("3", "Colour"), title: "Moss" },
      { product: of("4", "Size"), title: "S" },
    ),
    variantPage(
      { product: of("1", "Farbe"), title: "Dünen" },
      {
        product: of("2", "Shade", "color-pattern"),
        title: "Dune",
        media: pictured,
      },
      { product: of("4", "Size"), title: "M" },
    ),
  );
  expect(counted.pictured).toMatchObject({ of: 4, good: 3, first: [{ id: "1" }] });
});

test("large collections have more than twelve products, or perhaps", () => {
  const node = {
    handle: "plates",
    sortOrder: "ALPHA_ASC",
    descriptionHtml: "",
    publishedOnPublication: true,
    seo: { title: null, description: null },
    image: null,
    sources: [],
  };
  const counts = [
    { count: 12, precision: "EXACT" },
    { count: 13, precision: "EXACT" },
    { count: 5, precision: "AT_LEAST" },
    { count: 500, precision: "AT_LEAST" },
    null,
  ];
  const nodes = counts.map((productsCount, index) => ({
    ...node,
    id: `${index}`,
    title: "Plates",
    productsCount,
  }));
  const { large } = tallied(collections, { collections: { nodes, pageInfo: end } }) ?? {};
  expect(large?.map(({ id, surely }) => `${id} ${surely}`)).toEqual([
    "1 true",
    "2 false",
    "3 true",
    "4 false",
  ]);
});
