import { expect, test } from "vitest";
import printedVariants from "~/facts/printed-variants";
import soldItems from "~/facts/sold-items";
import stockLevels from "~/facts/stock-levels";
import { rank, type Ranked } from "~/facts/tally/ranking";
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

type Sold = {
  product?: number | null;
  variant?: number | null;
  units?: number;
  revenue?: string;
  cost?: string | null;
};

function line(
  { product = 1, variant = 1, units = 1, revenue = "20.00", cost = "8.00" }: Sold,
  over: object = {},
) {
  const money = { shopMoney: { amount: revenue, currencyCode: "EUR" } };
  const ware = {
    id: `gid://shopify/Product/${product}`,
    title: `Bowl ${product}`,
    status: "ACTIVE",
    createdAt: "2026-01-01T00:00:00Z",
  };
  const stock = { inventoryPolicy: "DENY", inventoryQuantity: 5, sellableOnlineQuantity: 5 };
  const inventoryItem = { tracked: true, unitCost: cost === null ? null : { amount: cost } };
  return {
    currentQuantity: units,
    isGiftCard: false,
    requiresShipping: true,
    priceAfterAllDiscountsBeforeTaxesSet: money,
    product: product === null ? null : ware,
    variant:
      variant === null
        ? null
        : { id: `gid://shopify/ProductVariant/${variant}`, title: "Default Title", ...stock, inventoryItem },
    ...over,
  };
}

function order(nodes: object[], over: object = {}) {
  const about = { createdAt: "2026-11-01T09:00:00Z", cancelledAt: null, test: false };
  return { id: "1", ...about, currentSubtotalLineItemsQuantity: nodes.length, lineItems: { nodes }, ...over };
}

function orderPage(...nodes: object[]) {
  return { orders: { nodes, pageInfo: end } };
}

test("tests, cancellations, older orders, gift cards and lines that came back do not count", () => {
  const sold = tallied(
    soldItems,
    orderPage(
      order([line({ units: 2 }), line({}, { isGiftCard: true }), line({ units: 0 })]),
      order([line({})], { test: true }),
      order([line({})], { cancelledAt: readAt }),
      order([line({})], { createdAt: "2026-09-25T08:59:59Z" }),
    ),
  );
  expect(sold).toMatchObject({ orders: 1, units: 2, revenue: 20, currency: "EUR", unseen: 0 });
});

test("a margin leaves lines without a cost out of both sides; 0 is no cost for what is shipped", () => {
  const sold = tallied(
    soldItems,
    orderPage(
      order([
        line({ units: 2, revenue: "40.00" }),
        line({ cost: null }),
        line({ cost: "0.0" }),
        line({ cost: "0.0", revenue: "5.00" }, { requiresShipping: false }),
      ]),
    ),
  );
  expect(sold.revenue).toBe(85);
  expect(sold.costed).toEqual({ revenue: 45, cost: 16 });
});

test("units beyond the first five lines are counted as not seen", () => {
  const five = Array.from({ length: 5 }, (_, index) => line({ variant: index + 1 }));
  const sold = tallied(
    soldItems,
    orderPage(order(five, { currentSubtotalLineItemsQuantity: 12 }), order(five)),
  );
  expect(sold).toMatchObject({ units: 10, unseen: 7 });
});

test("best sellers add up over pages; what is deleted or no longer active is left out", () => {
  const draft = {
    id: "gid://shopify/Product/9",
    title: "Old",
    status: "ARCHIVED",
    createdAt: "2026-01-01T00:00:00Z",
  };
  const many = Array.from({ length: 25 }, (_, index) => order([line({ variant: index + 10, units: 3 })]));
  const sold = tallied(
    soldItems,
    orderPage(order([line({ variant: 1, units: 2 })]), order([line({ variant: null, units: 90 })])),
    orderPage(...many, order([line({ variant: 2, units: 50 }, { product: draft })])),
    orderPage(order([line({ variant: 1, units: 2 })])),
  );
  expect(sold.bestSellers).toHaveLength(20);
  expect(sold.bestSellers[0]).toMatchObject({ units: 4, variant: null });
  expect(sold.bestSellers.slice(1).every(({ units }) => units === 3)).toBe(true);
  expect(sold.variants).toHaveLength(27);
});

test("the best product is told by its revenue over all its variants", () => {
  const sold = tallied(
    soldItems,
    orderPage(
      order([
        line({ product: 1, variant: 1, revenue: "30.00" }),
        line({ product: 2, variant: 2, revenue: "40.00" }),
      ]),
      order([line({ product: 1, variant: 3, revenue: "30.00" }), line({ product: null, revenue: "90.00" })]),
    ),
  );
  expect(sold).toMatchObject({ products: 2, revenue: 190 });
  expect(sold.topProducts.map(({ title, revenue }) => [title, revenue])).toEqual([
    ["Bowl 1", 60],
    ["Bowl 2", 40],
  ]);
});

test("the stock of a sold variant is worth its cost once, unless its product is new", () => {
  const fresh = {
    id: "gid://shopify/Product/9",
    title: "New",
    status: "ACTIVE",
    createdAt: "2026-11-01T00:00:00Z",
  };
  const sold = tallied(
    soldItems,
    orderPage(order([line({ variant: 1 }), line({ variant: 1 }), line({ variant: 2 }, { product: fresh })])),
  );
  expect(sold.stockValue).toBe(40);
});

test("a ranking of growing scores is the same as a sorted one, whatever the order", () => {
  const steps = Array.from({ length: 4_000 }, (_, index) => ({
    id: String((index * 7_919) % 83),
    by: (index * 31) % 17,
  }));
  const sums = new Map<string, number>();
  const best: Ranked<object>[] = [];
  for (const { id, by } of steps) {
    const score = (sums.get(id) ?? 0) + by;
    sums.set(id, score);
    rank(best, { id, score }, 20);
  }
  const sorted = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 20);
  expect(best.map(({ id, score }) => [id, score])).toEqual(sorted);
});

test("a location below zero is named; ten locations without one may hide an eleventh", () => {
  const levels = (...figures: number[]) => ({
    nodes: figures.map((quantity, index) => {
      return {
        id: `${index}`,
        isActive: true,
        location: { name: `Shop ${index + 1}` },
        quantities: [{ quantity }],
      };
    }),
  });
  const item = (inventoryLevels: object, inventoryPolicy = "DENY", tracked = true) => {
    const product = { id: "gid://shopify/Product/1", title: "Tea bowl", status: "ACTIVE", isGiftCard: false };
    return {
      tracked,
      variants: { nodes: [{ title: "Default Title", inventoryPolicy, product }] },
      inventoryLevels,
    };
  };
  const nodes = [
    item(levels(3, -2)),
    item(levels(3, 0)),
    item(levels(-3), "CONTINUE"),
    item(levels(-3), "DENY", false),
    item(levels(...Array.from({ length: 10 }, () => 1))),
  ];
  const counted = tallied(stockLevels, { inventoryItems: { nodes, pageInfo: end } });
  expect(counted?.notNegative).toMatchObject({
    of: 3,
    good: 1,
    unsure: 1,
    first: [{ note: "-2 at Shop 2" }],
  });
});

test("only variants at a print provider's location are asked for", () => {
  const at = (id: number, serviceName: string | null) => ({
    ...{
      id: `gid://shopify/Location/${id}`,
      fulfillmentService: serviceName === null ? null : { serviceName },
    },
  });
  const asked = (...locations: object[]) =>
    printedVariants.variables?.({ locations: { known: true, value: locations } } as never);
  expect(asked(at(1, null), at(2, "Packhaus"))).toBeNull();
  expect(asked(at(1, null), at(2, "Printful"), at(3, "Gelato - Print on Demand"))).toEqual({
    query: "product_status:active AND (location_id:2 OR location_id:3)",
  });
});

test("printed variants: a thin price, a missing SKU, a product nobody touched", () => {
  const printed = (product: number, over: object = {}) => ({
    title: "M",
    sku: "T-1",
    price: "20.00",
    product: {
      id: `${product}`,
      title: `Tee ${product}`,
      status: "ACTIVE",
      updatedAt: "2026-11-01T00:00:00Z",
    },
    inventoryItem: { unitCost: { amount: "10.00" } },
    ...over,
  });
  const old = { id: "3", title: "Tee 3", status: "ACTIVE", updatedAt: "2026-08-01T00:00:00Z" };
  const nodes = [
    printed(1),
    printed(1, { price: "13.99" }),
    printed(2, { sku: " ", price: "14.00" }),
    printed(3, { product: old, inventoryItem: { unitCost: null } }),
  ];
  const counted = tallied(printedVariants, { productVariants: { nodes, pageInfo: end } });
  expect(counted).toMatchObject({
    fresh: { of: 3, good: 2 },
    skus: { of: 4, good: 3 },
    costs: { of: 4, good: 3 },
    thin: { count: 1, first: [{ title: "Tee 1", note: "M: 13.99 for a cost of 10" }] },
  });
});

test("what lies on the shelves is worth its cost, new products and unknown costs apart", () => {
  const variant = (id: number, units: number, over: object = {}, item: object = {}) => ({
    id: `gid://shopify/ProductVariant/${id}`,
    title: "Default Title",
    media: { nodes: [] },
    price: "20.00",
    inventoryPolicy: "DENY",
    inventoryQuantity: units,
    product: {
      id: `${id}`,
      title: `Bowl ${id}`,
      status: "ACTIVE",
      createdAt: "2026-01-01T00:00:00Z",
      isGiftCard: false,
      tags: [],
      options: [],
      ...over,
    },
    inventoryItem: {
      tracked: true,
      requiresShipping: true,
      unitCost: { amount: "4.00" },
      measurement: {},
      ...item,
    },
  });
  const nodes = [
    variant(1, 10),
    variant(2, 5, {}, { unitCost: null }),
    variant(3, 8, { createdAt: "2026-11-01T00:00:00Z" }),
    variant(4, -1),
    variant(5, 20, {}, { tracked: false }),
    variant(6, 12),
  ];
  const counted = tallied(variants, { productVariants: { nodes, pageInfo: end } });
  expect(counted.stockValue).toMatchObject({ units: 27, costed: 22, value: 88 });
  expect(counted.stockValue.richest.map(({ variant: number, value }) => [number, value])).toEqual([
    [6, 48],
    [1, 40],
  ]);
  expect(counted.notNegative).toMatchObject({ of: 5, good: 4, first: [{ note: "-1 in stock" }] });
});
