import type { DeliveryProfile, Rate, Zone } from "~/facts/delivery-profiles";
import type { FreeShippingOffer } from "~/facts/free-shipping-offers";
import { homeZones, isOneOf } from "./home-zones";

/**
 * From which order value shipping to a country is free, by a rate or by a discount that needs no code: a `threshold`,
 * `none`, or `unclear`, with what leaves it open, as in “The answer hangs on …”.
 */
export type FreeShipping =
  { kind: "threshold"; from: number } | { kind: "none" } | { kind: "unclear"; hangsOn: string };

/** Fewer goods than these in other profiles may be samples, or what is too large to send for free. */
const mainPart = 0.8;

export function freeShipping(
  country: string,
  profiles: readonly DeliveryProfile[],
  discounts: readonly FreeShippingOffer[],
): FreeShipping {
  const used = profiles.filter((profile) => profile.used !== false);
  const main = mainProfile(used);
  if (!main) return { kind: "unclear", hangsOn: "which of your shipping profiles holds most products" };
  const groups = main.groups.map((group) => ({ ...group, zones: homeZones(group.zones, country) }));
  const zones = groups.flatMap((group) => group.zones);
  const offers = discounts.filter(({ countries }) => countries?.includes(country) ?? true);
  const amounts = offers.filter(({ byQuantity }) => !byQuantity).map(({ from }) => from ?? 0);
  const perZone = zones.map((zone) => lowest([...zone.rates.filter(isFreeFor).map(start), ...amounts]));
  const lowestOffer = lowest(amounts);
  const starts = perZone.length > 0 ? perZone : [lowestOffer];
  const [from] = starts;
  const same = from !== undefined && isOneOf(starts);
  const hangsOn = whatIsHidden(groups, zones, offers);
  // What else may be free can only bring a threshold down; an amount that is free everywhere holds all the same.
  if (hangsOn !== null) return { kind: "unclear", hangsOn };
  if (!same) return { kind: "unclear", hangsOn: `the part of the country: its shipping zones differ` };
  return from === null ? { kind: "none" } : { kind: "threshold", from };
}

/** The one profile, or the one that holds nearly all products; a few in another one prove nothing. */
function mainProfile(used: readonly DeliveryProfile[]): DeliveryProfile | null {
  if (used.length === 1) return used[0] ?? null;
  if (used.some(({ variants }) => !variants.exact)) return null;
  const all = used.reduce((sum, { variants }) => sum + variants.count, 0);
  return used.find(({ variants }) => all > 0 && variants.count / all >= mainPart) ?? null;
}

function whatIsHidden(
  groups: readonly { allZones: boolean }[],
  zones: readonly Zone[],
  offers: readonly FreeShippingOffer[],
): string | null {
  if (groups.some(({ allZones }) => !allZones) || zones.some(({ allRates }) => !allRates))
    return "shipping rates that the app could not see";
  const rates = zones.flatMap((zone) => zone.rates);
  if (rates.some(({ fixed }) => !fixed)) return "rates that a carrier or an app calculates";
  if (rates.some((rate) => rate.price === 0 && !isFreeFor(rate)))
    return "what an order weighs or costs: a free rate has a limit";
  if (offers.some(({ byQuantity }) => byQuantity)) return "the number of items: a discount counts them";
  return null;
}

/** Free for whatever is worth so much; a free rate for light parcels or up to some value is no threshold. */
function isFreeFor({ price, for: { price: values, grams } }: Rate): boolean {
  return price === 0 && values[1] === null && grams[0] === 0 && grams[1] === null;
}

function start(rate: Rate): number {
  return rate.for.price[0];
}

function lowest(amounts: readonly number[]): number | null {
  return amounts.length > 0 ? Math.min(...amounts) : null;
}
