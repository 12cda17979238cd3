import type { StockLevelsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** Null for a store with one location: there a variant's own figure says it all. */
    stockLevels: StockLevels | null;
  }
}

/** Tracked variants that are not sold at zero: `good` have no location below 0, `unsure` have more than ten locations. */
export type StockLevels = { notNegative: Share };

const levelsRead = 10;

export default tally({
  scopes: ["read_inventory", "read_locations", "read_products"],
  // Levels hang on items, not on variants: only a list directly in the nodes can be read in bulk.
  query: `#graphql
    query StockLevels($after: String) {
      productVariantsCount { count }
      inventoryItems(first: 250, after: $after) {
        nodes {
          id tracked
          variants(first: 1) { nodes { title inventoryPolicy requiresComponents product { id title status isGiftCard } } }
          inventoryLevels(first: 10) {
            nodes { id isActive location { name } quantities(names: ["available"]) { quantity } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["locations"],
  variables: ({ locations }: Readings) => (locations?.known && locations.value.length > 1 ? {} : null),
  nothing: null,
  maxPages: 8,
  size: ({ productVariantsCount }: StockLevelsQuery) => productVariantsCount?.count,
  page: ({ inventoryItems }: StockLevelsQuery) => inventoryItems.pageInfo,
  start: (): StockLevels => ({ notNegative: emptyShare() }),
  add({ notNegative }: StockLevels, { inventoryItems }: StockLevelsQuery) {
    for (const item of inventoryItems.nodes) count(notNegative, item);
  },
  finish: (levels: StockLevels): StockLevels | null => levels,
  example: null,
});

function count(share: Share, item: StockLevelsQuery["inventoryItems"]["nodes"][number]): void {
  const variant = item.variants?.nodes[0];
  if (!item.tracked || variant?.inventoryPolicy !== "DENY") return;
  // A bundle has no stock of its own.
  if (variant.requiresComponents) return;
  const { product, title } = variant;
  if (product.status !== "ACTIVE" || product.isGiftCard) return;
  const levels = item.inventoryLevels.nodes;
  const below = levels.find(
    ({ isActive, quantities }) => isActive && quantities.some(({ quantity }) => quantity < 0),
  );
  if (!below && levels.length >= levelsRead) {
    share.of += 1;
    share.unsure += 1;
    return;
  }
  const at = below ? `${below.quantities[0]?.quantity ?? 0} at ${below.location.name}` : "";
  const note = [title === "Default Title" ? "" : title, at].filter(Boolean).join(": ");
  countIn(share, !below, { id: product.id, title: product.title, note });
}
