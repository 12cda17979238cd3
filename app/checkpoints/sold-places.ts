import type { Reading } from "~/facts/fact";
import type { Location } from "~/facts/locations";
import type { RecentOrders } from "~/facts/recent-orders";
import type { Place } from "~/facts/tally/order-sums";
import { cannotTell, type Evidence, type Unknown } from "./checkpoint";
import { count } from "./words";

/** A part of the sales this small moves no limit. */
const mostUnplaced = 0.02;

/** A country, and in the United States a state, where stock lies. */
export type StockPlace = { country: string; state: string | null; name: string };

/**
 * Where goods and files were sold. What was picked up or taken along without a place of its own belongs to the one place
 * the store has; where it has several, or where files went anywhere, `unplaced` says how many orders have none.
 */
export function soldPlaces(
  { places, unplaced }: Pick<RecentOrders, "places" | "unplaced">,
  locations: Reading<Location[]>,
): { places: Place[]; unplaced: { orders: number; part: number } } {
  const { here, elsewhere } = unplaced;
  const own = ownPlace(locations);
  const all = [...places];
  if (own && here.orders > 0) {
    const at = all.findIndex(({ country, state }) => country === own.country && state === own.state);
    const seen = all[at] ?? { ...own, orders: 0, sales: 0 };
    const more = { ...seen, orders: seen.orders + here.orders, sales: seen.sales + here.sales };
    if (at >= 0) all[at] = more;
    else all.push(more);
  }
  const orders = elsewhere.orders + (own ? 0 : here.orders);
  const lost = elsewhere.sales + (own ? 0 : here.sales);
  const sum = all.reduce((total, { sales }) => total + sales, 0) + lost;
  return { places: all, unplaced: { orders, part: sum > 0 ? lost / sum : orders > 0 ? 1 : 0 } };
}

/** Unknown, because too many sales show no place; null when nearly all do. */
export function tooMuchUnplaced(
  { orders, part }: { orders: number; part: number },
  seen: Evidence,
): Unknown | null {
  if (part <= mostUnplaced) return null;
  return cannotTell(
    `${count(orders, "order")} of the last 60 days show no place they were sold to, and the answer hangs on it.`,
    seen,
  );
}

/** The places where stock lies, partners' warehouses among them: it takes a registration there, whatever is sold. */
export function stockPlaces(locations: readonly Location[]): StockPlace[] {
  return locations
    .filter(({ hasActiveInventory }) => hasActiveInventory)
    .flatMap(({ name, address }) =>
      address.countryCode
        ? [{ name, country: address.countryCode, state: address.provinceCode ?? null }]
        : [],
    );
}

function ownPlace(locations: Reading<Location[]>): { country: string; state: string | null } | null {
  if (!locations.known) return null;
  const own = locations.value.filter(({ isFulfillmentService }) => !isFulfillmentService);
  const places = own.map(({ address }) => ({
    country: address.countryCode ?? null,
    state: address.countryCode === "US" ? (address.provinceCode ?? null) : null,
  }));
  const [first] = places;
  if (!first?.country) return null;
  const one = places.every(({ country, state }) => country === first.country && state === first.state);
  return one ? { country: first.country, state: first.state } : null;
}
