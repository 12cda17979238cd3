import type { RecentOrdersQuery } from "../admin.types";
import { toCents } from "./order-money";
import { countName, type Named } from "./named";
import type { Way } from "./order-ways";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** Sums of orders in the store's currency. */
export type OrderSums = {
  /** Online orders with a subtotal above zero: their subtotals, and the tax that is inside of them. */
  baskets: { orders: number; subtotal: number; taxInside: number; median: number };
  /** What was sold where, without tax and shipping: by country, in the United States by state. */
  places: Place[];
  /** Sales whose place does not show: at the store's own places (`here`), or of goods and files that went anywhere. */
  unplaced: { here: Sold; elsewhere: Sold };
  /** Taxable orders that went to the store's own country, in the US and Canada its own state or province. */
  homeTaxed: Share;
  gateways: Named[];
};

export type Sold = { orders: number; sales: number };
export type Place = Sold & { country: string; state: string | null };

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
    value: {
      baskets,
      places: [],
      unplaced: { here: { orders: 0, sales: 0 }, elsewhere: { orders: 0, sales: 0 } },
      homeTaxed: emptyShare(),
      gateways: [],
    },
    steps: new Map(),
    places: new Map(),
  };
}

/** Adds one order. */
export function sumOrder(summing: Summing, order: Node, item: Item, home: Home, way: Way): void {
  const { value, steps } = summing;
  const subtotal = Number(order.subtotalPriceSet?.shopMoney.amount ?? 0);
  const tax = Number(order.totalTaxSet?.shopMoney.amount ?? 0);
  const inside = order.taxesIncluded ? tax : 0;
  for (const gateway of new Set(order.paymentGatewayNames)) countName(value.gateways, gateway);
  const at = placeOf(order, way);
  if (subtotal > 0) {
    if (way.soldAt === "online") {
      value.baskets.orders += 1;
      value.baskets.subtotal += subtotal;
      value.baskets.taxInside += inside;
      addStep(steps, subtotal);
    }
    if (!order.taxExempt && isHome(at, home)) countIn(value.homeTaxed, tax > 0, item);
  }
  addPlace(summing, at, Math.max(0, subtotal - inside), way);
}

/** The sums once every order has been seen. */
export function finishSums({ value, steps, places }: Summing): OrderSums {
  const { orders, subtotal, taxInside } = value.baskets;
  const sold = [...places.values()].map((place) => ({ ...place, sales: toCents(place.sales) }));
  return {
    ...value,
    unplaced: {
      here: { ...value.unplaced.here, sales: toCents(value.unplaced.here.sales) },
      elsewhere: { ...value.unplaced.elsewhere, sales: toCents(value.unplaced.elsewhere.sales) },
    },
    places: sold.sort((a, b) => b.sales - a.sales),
    baskets: {
      orders,
      subtotal: toCents(subtotal),
      taxInside: toCents(taxInside),
      median: toCents(medianOf(steps, orders)),
    },
  };
}

type At = { country: string; state: string | null };

/**
 * Where an order is sold: where it goes, the till it is taken from, or, of what needs no shipping, where it is paid from.
 * Null where none of them shows.
 */
function placeOf({ shippingAddress, billingAddress, retailLocation }: Node, { handover }: Way): At | null {
  if (shippingAddress?.countryCodeV2)
    return { country: shippingAddress.countryCodeV2, state: shippingAddress.provinceCode ?? null };
  if (retailLocation?.address.countryCode)
    return {
      country: retailLocation.address.countryCode,
      state: retailLocation.address.provinceCode ?? null,
    };
  if (handover === "nothing" && billingAddress?.countryCodeV2)
    return { country: billingAddress.countryCodeV2, state: billingAddress.provinceCode ?? null };
  return null;
}

function isHome(at: At | null, home: Home): boolean {
  if (!at || at.country !== home.countryCodeV2) return false;
  return !byState.includes(at.country) || (home.provinceCode ?? "-") === at.state;
}

function addPlace({ places, value }: Summing, at: At | null, sales: number, { handover }: Way): void {
  if (!at) {
    const sold = value.unplaced[handover === "pickup" || handover === "till" ? "here" : "elsewhere"];
    sold.orders += 1;
    sold.sales += sales;
    return;
  }
  const state = at.country === "US" ? at.state : null;
  const key = `${at.country} ${state ?? ""}`;
  const place = places.get(key) ?? { country: at.country, state, orders: 0, sales: 0 };
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
