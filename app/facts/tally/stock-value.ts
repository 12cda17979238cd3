import type { VariantsQuery } from "../admin.types";
import { timeOf } from "./published";
import { numberOf, rank, type Ranked } from "./ranking";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** What lies on the shelves. */
export type OnShelf = {
  /** Tracked variants that are not sold at zero: `good` have 0 or more in all locations together. */
  notNegative: Share;
  /**
   * Tracked stock above 0 of products that are older than 60 days: units, those with a unit cost, and what these are
   * worth. And the hundred variants whose stock is worth most, by number, to name what lies still.
   */
  stockValue: {
    units: number;
    costed: number;
    value: number;
    richest: { variant: number; item: Item; value: number }[];
  };
};

/** The counts so far. */
export type CountingStock = {
  notNegative: Share;
  units: number;
  costed: number;
  value: number;
  richest: Ranked<{ item: Item }>[];
};

type Node = VariantsQuery["productVariants"]["nodes"][number];

const dayInMs = 86_400_000;
/** As far back as sales are seen: what is newer had no fair chance to sell. */
const daysBack = 60;
const mostKept = 100;

/** No stock counted yet. */
export function noStock(): CountingStock {
  return { notNegative: emptyShare(), units: 0, costed: 0, value: 0, richest: [] };
}

/** Whether a product was there during all the days that sales are seen of. */
export function restsSince(createdAt: string, readAt: string): boolean {
  return timeOf(createdAt) < timeOf(readAt) - daysBack * dayInMs;
}

/** Counts the stock of one variant, when it is tracked. */
export function addStock(stock: CountingStock, variant: Node, item: Item, readAt: string): void {
  const { inventoryItem, inventoryPolicy, inventoryQuantity: units, product } = variant;
  if (!inventoryItem.tracked) return;
  if (inventoryPolicy === "DENY") countSign(stock.notNegative, units, item);
  if (units == null || units <= 0 || !restsSince(product.createdAt, readAt)) return;
  const cost = costOf(variant);
  stock.units += units;
  if (cost === null) return;
  stock.costed += units;
  stock.value += units * cost;
  rank(stock.richest, { id: variant.id, score: units * cost, item }, mostKept);
}

function countSign(share: Share, units: number | null | undefined, item: Item): void {
  if (units == null) {
    share.of += 1;
    share.unsure += 1;
    return;
  }
  const note = [item.note, `${units} in stock`].filter(Boolean).join(": ");
  countIn(share, units >= 0, { ...item, note });
}

/** The unit cost; 0 is a field nobody filled, but for what needs no shipping: that may cost nothing. */
function costOf({ inventoryItem: { unitCost, requiresShipping } }: Node): number | null {
  const cost = unitCost == null ? null : Number(unitCost.amount);
  return cost === 0 && requiresShipping ? null : cost;
}

/** What lies on the shelves once every variant has been seen. */
export function finishStock({ notNegative, richest, ...stock }: CountingStock): OnShelf {
  const named = richest.map(({ id, item, score }) => ({ variant: numberOf(id), item, value: score }));
  const value = Math.round(stock.value * 100) / 100;
  return { notNegative, stockValue: { ...stock, value, richest: named } };
}
