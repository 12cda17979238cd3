import type { VariantsQuery } from "../admin.types";
import { clipped } from "../text/clipped";
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
import { addPrices, finishPrices, noPrices, type CountingPrices, type Prices } from "./variant-prices";

/** What the variants of active products have, gift cards left out, and bundles where their parts count. Items are products, with the variant as a note. */
export type Variants = Labels &
  OnShelf &
  Prices & {
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
    /** Of the products on the online store whose stock is all tracked: `good` are those not sold out. */
    soldOut: Share;
    /**
     * Tracked variants on sale at zero or below, without a tag that says they are pre-ordered or made to order; and
     * the first fifty products they belong to.
     */
    oversold: { variants: number; products: number; first: Item[] };
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
  prices: CountingPrices;
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
    soldOut: emptyShare(),
    oversold: { variants: 0, products: 0, first: [] },
    ...finishStock(noStock()),
    ...finishPrices(noPrices()),
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
    prices: noPrices(),
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
  if (inventoryItem.tracked && !variant.requiresComponents) value.tracked += 1;
  addPicture(counting.pictures, variant, item);
  if (published && Number(variant.price) > 0 && variant.availableForSale) countFound(value.buyable, item);
  addLabels(counting.labels, variant, item);
  // A bundle is made of other variants: weight, cost, code and stock are theirs.
  if (variant.requiresComponents) {
    if (inventoryItem.requiresShipping) value.shippable += 1;
    return;
  }
  countCode(value.skus, counting.skus, variant.sku?.trim() || null, item, counting.last);
  countCode(value.barcodes, counting.barcodes, gtin(variant.barcode), item, counting.last);
  if (inventoryItem.requiresShipping) {
    value.shippable += 1;
    countIn(value.stockTracked, inventoryItem.tracked, item);
    if (published) countParcel(value, variant, item);
  }
  countStock(counting, variant, published, item);
  addStock(counting.onShelf, variant, item, readAt);
  addPrices(counting.prices, variant, item);
}

/** The counts once every variant has been seen. */
export function finishVariants(counting: Counting): Variants {
  const { value, skus, barcodes, stock } = counting;
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
  Object.assign(value, finishStock(counting.onShelf), finishPrices(counting.prices));
  value.pictured = pictured(counting.pictures);
  return value;
}

function itemOf(counting: Counting, { product, title }: Node): Item {
  if (product.id !== counting.last.id) counting.last = { id: product.id, title: clipped(product.title) };
  return title === "Default Title" ? counting.last : { ...counting.last, note: clipped(title) };
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
  let seen = stock.get(item.id);
  if (!seen) stock.set(item.id, (seen = { item, allTracked: true, open: false, unsure: false }));
  seen.allTracked &&= inventoryItem.tracked;
  seen.open ||= sellsOn || (inventoryQuantity ?? 0) > 0;
  seen.unsure ||= inventoryQuantity == null;
}

/** Counts what has no code at once; what has one waits until it is known who else uses it. */
function countCode(share: Share, seen: Uses, code: string | null, item: Item, owner: Item): void {
  if (code === null) countIn(share, false, item);
  else addUse(seen, code, owner, item.note);
}

function usedAgain({ text, count }: { text: string; count: number }): string {
  return `${text}, used ${count} times`;
}
