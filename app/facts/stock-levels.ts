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
  query: `#graphql
    query StockLevels($after: String) {
      productVariants(first: 250, after: $after, query: "product_status:active") {
        nodes {
          id title inventoryPolicy
          product { id title status isGiftCard }
          inventoryItem {
            id tracked
            inventoryLevels(first: 10) {
              nodes { id isActive location { name } quantities(names: ["available"]) { quantity } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["locations"],
  variables: ({ locations }: Readings) => (locations?.known && locations.value.length > 1 ? {} : null),
  nothing: null,
  maxPages: 8,
  page: ({ productVariants }: StockLevelsQuery) => productVariants.pageInfo,
  start: (): StockLevels => ({ notNegative: emptyShare() }),
  add({ notNegative }: StockLevels, { productVariants }: StockLevelsQuery) {
    for (const variant of productVariants.nodes) count(notNegative, variant);
  },
  finish: (levels: StockLevels): StockLevels | null => levels,
  example: null,
});

function count(share: Share, variant: StockLevelsQuery["productVariants"]["nodes"][number]): void {
  const { product, inventoryItem, inventoryPolicy, title } = variant;
  if (product.status !== "ACTIVE" || product.isGiftCard) return;
  if (!inventoryItem.tracked || inventoryPolicy !== "DENY") return;
  const levels = inventoryItem.inventoryLevels.nodes.filter(({ isActive }) => isActive);
  const below = levels.find(({ quantities }) => quantities.some(({ quantity }) => quantity < 0));
  if (!below && inventoryItem.inventoryLevels.nodes.length >= levelsRead) {
    share.of += 1;
    share.unsure += 1;
    return;
  }
  const at = below ? `${below.quantities[0]?.quantity ?? 0} at ${below.location.name}` : "";
  const note = [title === "Default Title" ? "" : title, at].filter(Boolean).join(": ");
  countIn(share, !below, { id: product.id, title: product.title, note });
}
