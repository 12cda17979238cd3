import type { PrintedVariantsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { isPrintProvider } from "./print-names/known";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  type Found,
  type Item,
  type Share,
} from "./tally/share";

declare module "./fact" {
  interface Facts {
    printedVariants: PrintedVariants;
  }
}

/** Active variants that are stocked at a print provider's location. */
export type PrintedVariants = {
  /** Products by when they were last changed: `good` within 90 days. */
  fresh: Share;
  skus: Share;
  costs: Share;
  /** With a cost, and a price below 1.4 times that cost. */
  thin: Found;
};

type Counting = { readAt: string; value: PrintedVariants; products: Set<string> };

const dayInMs = 86_400_000;
const freshDays = 90;
/** Below this, shipping, fees and ads eat what is left. */
const leastMarkup = 1.4;

export default tally({
  scopes: ["read_products"],
  query: `#graphql
    query PrintedVariants($after: String, $query: String!) {
      productVariantsCount(query: $query) { count }
      productVariants(first: 250, after: $after, query: $query) {
        nodes {
          id title sku price
          product { id title status updatedAt }
          inventoryItem { unitCost { amount } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  revision: 1,
  from: ["locations"],
  variables({ locations }: Readings) {
    const partners = locations?.known ? locations.value : [];
    const ids = partners
      .filter(({ fulfillmentService }) => isPrintProvider(fulfillmentService?.serviceName ?? ""))
      .map(({ id }) => `location_id:${id.slice(id.lastIndexOf("/") + 1)}`);
    return ids.length > 0 ? { query: `product_status:active AND (${ids.join(" OR ")})` } : null;
  },
  nothing: noneYet(),
  maxPages: 8,
  size: ({ productVariantsCount }: PrintedVariantsQuery) => productVariantsCount?.count,
  page: ({ productVariants }: PrintedVariantsQuery) => productVariants.pageInfo,
  start: (readAt): Counting => ({ readAt, value: noneYet(), products: new Set() }),
  add(counting: Counting, { productVariants }: PrintedVariantsQuery) {
    for (const variant of productVariants.nodes) {
      if (variant.product.status === "ACTIVE") count(counting, variant);
    }
  },
  finish: ({ value }: Counting): PrintedVariants => value,
  example: {
    fresh: { of: 12, good: 12, unsure: 0, first: [] },
    skus: { of: 48, good: 48, unsure: 0, first: [] },
    costs: { of: 48, good: 48, unsure: 0, first: [] },
    thin: { count: 0, first: [] },
  },
});

function noneYet(): PrintedVariants {
  return { fresh: emptyShare(), skus: emptyShare(), costs: emptyShare(), thin: emptyFound() };
}

function count(
  { readAt, value, products }: Counting,
  { title, sku, price, product, inventoryItem }: PrintedVariantsQuery["productVariants"]["nodes"][number],
): void {
  const item: Item = { id: product.id, title: product.title };
  if (!products.has(product.id)) {
    products.add(product.id);
    const changed = Date.parse(product.updatedAt) >= Date.parse(readAt) - freshDays * dayInMs;
    countIn(value.fresh, changed, item);
  }
  if (title !== "Default Title") item.note = title;
  const cost = Number(inventoryItem.unitCost?.amount ?? 0);
  countIn(value.skus, Boolean(sku?.trim()), item);
  countIn(value.costs, cost > 0, item);
  // what is given away free is no sale with too little left
  if (cost > 0 && Number(price) > 0 && Number(price) < cost * leastMarkup)
    countFound(value.thin, {
      ...item,
      note: [item.note, `${price} for a cost of ${cost}`].filter(Boolean).join(": "),
    });
}
