import type { RecentOrdersQuery } from "../admin.types";
import { toCents } from "./order-money";
import { countName, type Named } from "./named";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** Sums of orders in the store's currency. */
export type OrderSums = {
  /** Orders with a subtotal above zero: their subtotals, and the tax that is inside of them. */
  baskets: { orders: number; subtotal: number; taxInside: number; median: number };
  /** What goods were shipped where, without tax and shipping: by country, in the United States by state. */
  places: Place[];
  /** Taxable orders shipped within the store's own country, in the US and Canada its own state or province. */
  homeTaxed: Share;
  gateways: Named[];
};

export type Place = { country: string; state: string | null; orders: number; sales: number };

type Node = RecentOrdersQuery["orders"]["nodes"][number];
type Home = RecentOrdersQuery["shop"]["shopAddress"];
/** Subtotals in steps of half a percent: how many, and their sum. */
type Steps = Map<number, { orders: number; sum: number }>;

const byState = ["US", "CA"];
const step = Math.log(1.005);

/** The sums so far; the steps are only needed for the median. */
export type Summing = { value: OrderSums; steps: Steps; places: Map<string, Place> };

/** Nothing summed yet. */
export function noSums(): Summing {
  const baskets = { orders: 0, subtotal: 0, taxInside: 0, median: 0 };
  return {
    value: { baskets, places: [], homeTaxed: emptyShare(), gateways: [] },
    steps: new Map(),
    places: new Map(),
  };
}

/** Adds one order. */
export function sumOrder({ value, steps, places }: Summing, order: Node, item: Item, home: Home): void {
  const subtotal = Number(order.subtotalPriceSet?.shopMoney.amount ?? 0);
  const tax = Number(order.totalTaxSet?.shopMoney.amount ?? 0);
  const inside = order.taxesIncluded ? tax : 0;
  for (const gateway of new Set(order.paymentGatewayNames)) countName(value.gateways, gateway);
  if (subtotal > 0) {
    value.baskets.orders += 1;
    value.baskets.subtotal += subtotal;
    value.baskets.taxInside += inside;
    addStep(steps, subtotal);
    if (!order.taxExempt && isHome(order, home)) countIn(value.homeTaxed, tax > 0, item);
  }
  addPlace(places, order, Math.max(0, subtotal - inside));
}

/** The sums once every order has been seen. */
export function finishSums({ value, steps, places }: Summing): OrderSums {
  const { orders, subtotal, taxInside } = value.baskets;
  const sold = [...places.values()].map((place) => ({ ...place, sales: toCents(place.sales) }));
  return {
    ...value,
    places: sold.sort((a, b) => b.sales - a.sales),
    baskets: {
      orders,
      subtotal: toCents(subtotal),
      taxInside: toCents(taxInside),
      median: toCents(medianOf(steps, orders)),
    },
  };
}

function isHome({ shippingAddress: to }: Node, home: Home): boolean {
  if (!to?.countryCodeV2 || to.countryCodeV2 !== home.countryCodeV2) return false;
  return !byState.includes(home.countryCodeV2) || (home.provinceCode ?? "-") === to.provinceCode;
}

function addPlace(places: Map<string, Place>, { shippingAddress: to }: Node, sales: number): void {
  if (!to?.countryCodeV2) return;
  const state = to.countryCodeV2 === "US" ? (to.provinceCode ?? null) : null;
  const key = `${to.countryCodeV2} ${state ?? ""}`;
  const place = places.get(key) ?? { country: to.countryCodeV2, state, orders: 0, sales: 0 };
  place.orders += 1;
  place.sales += sales;
  places.set(key, place);
}

function addStep(steps: Steps, amount: number): void {
  const at = amount > 0 ? Math.round(Math.log(amount) / step) : -Infinity;
  const seen = steps.get(at) ?? { orders: 0, sum: 0 };
  seen.orders += 1;
  seen.sum += amount;
  steps.set(at, seen);
}

/** The middle amount, as the mean of its step: within a quarter of a percent of the exact one. */
function medianOf(steps: Steps, orders: number): number {
  let before = 0;
  for (const [, seen] of [...steps].sort(([a], [b]) => a - b)) {
    before += seen.orders;
    if (before * 2 >= orders) return seen.sum / seen.orders;
  }
  return 0;
}
