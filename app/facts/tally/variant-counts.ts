import type { VariantsQuery } from "../admin.types";
import { gtin } from "./gtin";
import { addPicture, pictured, type Pictures } from "./pictures";
import { isPublished } from "./published";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  keep,
  type Found,
  type Item,
  type Share,
} from "./share";
import { addUse, countUses, noUses, type Uses } from "./uses";
import { addStock, finishStock, noStock, type CountingStock, type OnShelf } from "./stock-value";
import { addLabels, emptyLabels, type CountingLabels, type Labels } from "./variant-labels";

/** What the variants of active products have, gift cards left out. Items are products, with the variant as a note. */
export type Variants = Labels &
  OnShelf & {
    all: number;
    /** Variants that need shipping, and variants whose stock is tracked. */
    shippable: number;
    tracked: number;
    /** On the online store, for a price above 0, and for sale. */
    buyable: Found;
    skus: Share;
    barcodes: Share;
    /** Of the variants on the online store that need shipping. */
    weights: Share;
    customs: Share;
    /** Of the variants that need shipping. */
    stockTracked: Share;
    costs: Share;
    /** Of the products on the online store whose stock is all tracked: `good` are those not sold out. */
    soldOut: Share;
    /**
     * Tracked variants on sale at zero or below, without a tag that says they are pre-ordered or made to order; and
     * the first fifty products they belong to.
     */
    oversold: { variants: number; products: number; first: Item[] };
    /** `onSale` of `products` have a was-price above the price; `below` are under the price, `leftovers` 0 or equal. */
    comparePrices: { products: number; onSale: number; below: Found; leftovers: Found };
    /** Variants priced at or below their cost: at the regular price, and while marked down. */
    belowCost: { regular: Found; markedDown: Found };
    /** Of the variants of products in two or more colors: those with an image or film of their own. */
    pictured: Share;
  };

type Node = VariantsQuery["productVariants"]["nodes"][number];
type Stock = { item: Item; allTracked: boolean; open: boolean; unsure: boolean };

/** The counts so far, and what is only needed until the last variant has been seen. */
export type Counting = {
  readAt: string;
  value: Variants;
  labels: CountingLabels;
  onShelf: CountingStock;
  skus: Uses;
  barcodes: Uses;
  stock: Map<string, Stock>;
  oversold: Set<string>;
  /** The product that came last: its variants come one after another, and need not each keep its texts. */
  last: Item;
  products: Set<string>;
  onSale: Set<string>;
  pictures: Pictures;
};

const mostOversold = 50;
const onPurpose = /^(preorders?|madetoorder)$/;

/** A count with nothing in it, for a reading at `readAt`. */
export function emptyVariants(readAt: string): Counting {
  const labels = emptyLabels();
  const value: Variants = {
    ...labels.value,
    all: 0,
    shippable: 0,
    tracked: 0,
    buyable: emptyFound(),
    skus: emptyShare(),
    barcodes: emptyShare(),
    weights: emptyShare(),
    customs: emptyShare(),
    stockTracked: emptyShare(),
    costs: emptyShare(),
    soldOut: emptyShare(),
    oversold: { variants: 0, products: 0, first: [] },
    ...finishStock(noStock()),
    comparePrices: { products: 0, onSale: 0, below: emptyFound(), leftovers: emptyFound() },
    belowCost: { regular: emptyFound(), markedDown: emptyFound() },
    pictured: emptyShare(),
  };
  return {
    readAt,
    value,
    labels,
    onShelf: noStock(),
    skus: noUses(),
    barcodes: noUses(),
    stock: new Map(),
    oversold: new Set(),
    last: { id: "", title: "" },
    products: new Set(),
    onSale: new Set(),
    pictures: new Map(),
  };
}

/** Counts one variant, when its product is active and no gift card. */
export function addVariant(counting: Counting, variant: Node): void {
  const { value, readAt } = counting;
  const { product, inventoryItem } = variant;
  if (product.status !== "ACTIVE" || product.isGiftCard) return;
  const item = itemOf(counting, variant);
  const published = isPublished(product.publishedAt, readAt);
  value.all += 1;
  if (inventoryItem.tracked) value.tracked += 1;
  if (published && Number(variant.price) > 0 && variant.availableForSale) countFound(value.buyable, item);
  countCode(value.skus, counting.skus, variant.sku?.trim() || null, item);
  countCode(value.barcodes, counting.barcodes, gtin(variant.barcode), item);
  if (inventoryItem.requiresShipping) {
    value.shippable += 1;
    countIn(value.stockTracked, inventoryItem.tracked, item);
    if (published) countParcel(value, variant, item);
  }
  countStock(counting, variant, published, item);
  addStock(counting.onShelf, variant, item, readAt);
  countPrices(counting, variant, item);
  addPicture(counting.pictures, variant, item);
  addLabels(counting.labels, variant, item);
}

/** The counts once every variant has been seen. */
export function finishVariants(counting: Counting): Variants {
  const { value, skus, barcodes, stock, products, onSale } = counting;
  countUses(value.skus, skus, usedAgain);
  countUses(value.barcodes, barcodes, usedAgain);
  for (const { item, allTracked, open, unsure } of stock.values()) {
    if (!allTracked) continue;
    if (open || !unsure) countIn(value.soldOut, open, { id: item.id, title: item.title });
    else {
      value.soldOut.of += 1;
      value.soldOut.unsure += 1;
    }
  }
  Object.assign(value, finishStock(counting.onShelf));
  value.comparePrices.products = products.size;
  value.comparePrices.onSale = onSale.size;
  value.pictured = pictured(counting.pictures);
  return value;
}

function itemOf(counting: Counting, { product, title: note }: Node): Item {
  if (product.id !== counting.last.id) counting.last = { id: product.id, title: product.title };
  const { id, title } = counting.last;
  return note === "Default Title" ? counting.last : { id, title, note };
}

function countParcel(value: Variants, { inventoryItem }: Node, item: Item): void {
  const { measurement, harmonizedSystemCode, countryCodeOfOrigin } = inventoryItem;
  countIn(value.weights, (measurement.weight?.value ?? 0) > 0, item);
  countIn(value.customs, Boolean(harmonizedSystemCode?.trim() && countryCodeOfOrigin), item);
}

function countStock(
  { stock, value, oversold }: Counting,
  variant: Node,
  published: boolean,
  item: Item,
): void {
  const { inventoryPolicy, inventoryQuantity, inventoryItem, product } = variant;
  const sellsOn = inventoryPolicy === "CONTINUE";
  if (inventoryItem.tracked && sellsOn && (inventoryQuantity ?? 0) <= 0) {
    const tagged = product.tags.some((tag) => onPurpose.test(tag.toLowerCase().replace(/[^\p{L}]/gu, "")));
    if (!tagged) {
      value.oversold.variants += 1;
      oversold.add(item.id);
      value.oversold.products = oversold.size;
      keep(
        value.oversold.first,
        { ...item, note: `${inventoryQuantity ?? "unknown"} in stock` },
        mostOversold,
      );
    }
  }
  if (!published) return;
  const seen = stock.get(item.id) ?? { item, allTracked: true, open: false, unsure: false };
  seen.allTracked &&= inventoryItem.tracked;
  seen.open ||= sellsOn || (inventoryQuantity ?? 0) > 0;
  seen.unsure ||= inventoryQuantity == null;
  stock.set(item.id, seen);
}

function countPrices({ value, products, onSale }: Counting, variant: Node, item: Item): void {
  const { compareAtPrice, inventoryItem } = variant;
  const price = Number(variant.price);
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
  if (cost === null || cost <= 0 || price > cost) return;
  const { regular, markedDown } = value.belowCost;
  countFound(was !== null && was > price ? markedDown : regular, {
    ...item,
    note: `${price} for a cost of ${cost}`,
  });
}

/** Counts what has no code at once; what has one waits until it is known who else uses it. */
function countCode(share: Share, seen: Uses, code: string | null, item: Item): void {
  if (code === null) countIn(share, false, item);
  else addUse(seen, code, item);
}

function usedAgain({ text, count }: { text: string; count: number }): string {
  return `${text}, used ${count} times`;
}
