import type { VariantsQuery } from "../admin.types";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Item, type Share } from "./share";

/** What variants cost, before and after a markdown, and what they cost the merchant. */
export type Prices = {
  /** With a recorded unit cost. */
  costs: Share;
  /** `onSale` of `products` have a was-price above the price; `below` are under the price, `leftovers` 0 or equal. */
  comparePrices: { products: number; onSale: number; below: Found; leftovers: Found };
  /** Variants priced above 0 and at or below their cost: at the regular price, and while marked down. */
  belowCost: { regular: Found; markedDown: Found };
};

export type CountingPrices = { value: Prices; products: Set<string>; onSale: Set<string> };

/** No price counted yet. */
export function noPrices(): CountingPrices {
  const value: Prices = {
    costs: emptyShare(),
    comparePrices: { products: 0, onSale: 0, below: emptyFound(), leftovers: emptyFound() },
    belowCost: { regular: emptyFound(), markedDown: emptyFound() },
  };
  return { value, products: new Set(), onSale: new Set() };
}

/** Counts the prices of one variant. */
export function addPrices(
  { value, products, onSale }: CountingPrices,
  { price: now, compareAtPrice, inventoryItem }: VariantsQuery["productVariants"]["nodes"][number],
  item: Item,
): void {
  const price = Number(now);
  const was = compareAtPrice == null ? null : Number(compareAtPrice);
  const cost = inventoryItem.unitCost == null ? null : Number(inventoryItem.unitCost.amount);
  products.add(item.id);
  if (was !== null && was > price) onSale.add(item.id);
  else if (was !== null) {
    const { below, leftovers } = value.comparePrices;
    countFound(was > 0 && was < price ? below : leftovers, item);
  }
  // what needs no shipping may cost nothing; elsewhere 0 is a field nobody filled
  countIn(value.costs, cost !== null && (cost > 0 || !inventoryItem.requiresShipping), item);
  // what is given away free, such as a gift with an order, is not sold below cost
  if (cost === null || cost <= 0 || price > cost || price === 0) return;
  const { regular, markedDown } = value.belowCost;
  countFound(was !== null && was > price ? markedDown : regular, {
    ...item,
    note: `${price} for a cost of ${cost}`,
  });
}

/** The prices once every variant has been seen. */
export function finishPrices({ value, products, onSale }: CountingPrices): Prices {
  const comparePrices = { ...value.comparePrices, products: products.size, onSale: onSale.size };
  return { ...value, comparePrices };
}
