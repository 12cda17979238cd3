import type { Place } from "~/facts/tally/order-sums";
import table from "../../content/tables/us-nexus.json";
import type { Unknown } from "./checkpoint";
import { outdated } from "./tables";
import { compared, nearPart, ratesOutdated, yearOf, type Compared } from "./tax-limits";

type State = { name: string; amount: number; orders: number | null; both: boolean };

const states = table.states as Record<string, State>;

/** Unknown once the table of limits, or that of exchange rates, is too old to judge by. */
export function nexusOutdated(readAt: string): Unknown | null {
  return outdated(table, readAt, "nexus limits") ?? ratesOutdated(readAt);
}

/** The name of a state that has a sales tax. */
export function stateName(code: string | null): string | null {
  return states[code ?? ""]?.name ?? null;
}

/**
 * Sales to each state beside its limit, the nearest first; a state without sales tax has none, nor has a territory.
 * Null where the currency has no rate. Limits are on sales without the tax; what shipping brought is left out.
 */
export function nexusCompared(sold: readonly Place[], currency: string): Compared[] | null {
  const all = sold.flatMap((place) => {
    const state = states[place.state ?? ""];
    return state ? [compareState(state, place, currency)] : [];
  });
  if (all.includes(null)) return null;
  return (all as Compared[]).sort((a, b) => b.year / b.limit - a.year / a.limit);
}

/** A state by its amount and its number of orders; where it takes both, both have to be near. */
function compareState(state: State, place: Place, currency: string): Compared | null {
  const seen = compared(state.name, place.sales, currency, { amount: state.amount, currency: "USD" });
  if (!seen || state.orders === null) return seen;
  const many = yearOf(place.orders) > state.orders * nearPart;
  return { ...seen, listed: state.both ? seen.listed && many : seen.listed || many };
}
