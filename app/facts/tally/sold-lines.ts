import type { SoldItemsQuery } from "../admin.types";
import { numberOf, rank, type Ranked } from "./ranking";
import { restsSince } from "./stock-value";

/** A variant among the best sellers: what is left of it, and whether it sells on without stock. */
export type BestSeller = {
  product: { id: string; title: string };
  /** “Blue / M”; null where the product has one variant. */
  variant: string | null;
  units: number;
  tracked: boolean;
  sellsOn: boolean;
  /** What can be ordered online, and what all locations together have. */
  sellable: number;
  available: number;
};

/** What orders of the last 60 days sold, without tests, cancellations and gift cards; no order is kept. */
export type SoldItems = {
  orders: number;
  currency: string;
  /** Units that were read, and those in lines beyond the first five of an order, which were not. */
  units: number;
  unseen: number;
  /** After discounts and returns and without tax, as merchants count a margin. */
  revenue: number;
  /** Of the lines whose variant has a unit cost. */
  costed: { revenue: number; cost: number };
  products: number;
  topProducts: { id: string; title: string; revenue: number }[];
  /** Of variants that still exist, of products that are still active. */
  bestSellers: BestSeller[];
  /** Which variants were sold, by number; null where there are too many to keep. */
  variants: number[] | null;
  /** What the tracked stock of the variants that were sold is worth at cost, products of the last 60 days left out. */
  stockValue: number;
};

type Order = SoldItemsQuery["orders"]["nodes"][number];
type Line = Order["lineItems"]["nodes"][number];

/** Numbers by number: some 40 bytes for each variant or product that was sold, 12 MB for 300,000. */
export type CountingSales = {
  readAt: string;
  value: Omit<SoldItems, "variants" | "products" | "topProducts" | "bestSellers">;
  units: Map<number, number>;
  revenues: Map<number, number>;
  topProducts: Ranked<{ title: string }>[];
  bestSellers: Ranked<BestSeller>[];
};

/** Lines of an order that are read. */
export const linesRead = 5;
const mostProducts = 5;
const mostVariants = 20;
const mostNumbers = 2_000;

/** No order counted yet. */
export function noSales(readAt: string): CountingSales {
  return {
    readAt,
    value: {
      orders: 0,
      currency: "USD",
      units: 0,
      unseen: 0,
      revenue: 0,
      costed: { revenue: 0, cost: 0 },
      stockValue: 0,
    },
    units: new Map(),
    revenues: new Map(),
    topProducts: [],
    bestSellers: [],
  };
}

/** Counts one order that is neither a test nor canceled. */
export function addSales(counting: CountingSales, order: Order): void {
  const { value } = counting;
  const { nodes } = order.lineItems;
  value.orders += 1;
  const read = nodes.reduce((sum, line) => sum + line.currentQuantity, 0);
  if (nodes.length >= linesRead) value.unseen += Math.max(0, order.currentSubtotalLineItemsQuantity - read);
  for (const line of nodes) if (!line.isGiftCard && line.currentQuantity > 0) addLine(counting, line);
}

function addLine(counting: CountingSales, line: Line): void {
  const { value } = counting;
  const { amount, currencyCode } = line.priceAfterAllDiscountsBeforeTaxesSet.shopMoney;
  const revenue = Number(amount);
  value.currency = currencyCode;
  value.units += line.currentQuantity;
  value.revenue += revenue;
  const cost = costOf(line);
  if (cost !== null) {
    value.costed.revenue += revenue;
    value.costed.cost += cost * line.currentQuantity;
  }
  if (!line.product) return;
  const { id, title } = line.product;
  const score = grow(counting.revenues, id, revenue);
  rank(counting.topProducts, { id, score, title }, mostProducts);
  addVariant(counting, line, cost);
}

function addVariant(
  { readAt, value, units, bestSellers }: CountingSales,
  line: Line,
  cost: number | null,
): void {
  const { product, variant } = line;
  if (!product || !variant) return;
  const isNew = !units.has(numberOf(variant.id));
  const score = grow(units, variant.id, line.currentQuantity);
  if (product.status !== "ACTIVE") return;
  const { tracked } = variant.inventoryItem;
  const available = variant.inventoryQuantity ?? 0;
  if (
    isNew &&
    tracked &&
    !variant.requiresComponents &&
    available > 0 &&
    restsSince(product.createdAt, readAt)
  )
    value.stockValue += available * (cost ?? 0);
  const seller: BestSeller = {
    product: { id: product.id, title: product.title },
    variant: variant.title === "Default Title" ? null : variant.title,
    units: score,
    tracked,
    sellsOn: variant.inventoryPolicy === "CONTINUE",
    sellable: variant.sellableOnlineQuantity,
    available,
  };
  rank(bestSellers, { ...seller, id: variant.id, score }, mostVariants);
}

/** The unit cost; 0 is a field nobody filled, but for what needs no shipping. */
function costOf({ variant, requiresShipping }: Line): number | null {
  const cost = variant?.inventoryItem.unitCost ? Number(variant.inventoryItem.unitCost.amount) : null;
  return cost === 0 && requiresShipping ? null : cost;
}

function grow(sums: Map<number, number>, gid: string, by: number): number {
  const sum = (sums.get(numberOf(gid)) ?? 0) + by;
  sums.set(numberOf(gid), sum);
  return sum;
}

/** The counts once every order has been seen. */
export function finishSales({ value, units, revenues, topProducts, bestSellers }: CountingSales): SoldItems {
  const { revenue, cost } = value.costed;
  return {
    ...value,
    revenue: inCents(value.revenue),
    costed: { revenue: inCents(revenue), cost: inCents(cost) },
    stockValue: inCents(value.stockValue),
    products: revenues.size,
    topProducts: topProducts.map(({ id, title, score }) => ({ id, title, revenue: inCents(score) })),
    bestSellers: bestSellers.map(({ id: _, score: __, ...seller }) => seller),
    variants: units.size > mostNumbers ? null : [...units.keys()].sort((a, b) => a - b),
  };
}

/** Without the crumbs that adding fractions leaves. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
