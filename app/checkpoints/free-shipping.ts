import type { DeliveryProfile } from "~/facts/delivery-profiles";
import type { FreeShippingOffer } from "~/facts/free-shipping-offers";

/**
 * The lowest order value from which shipping to a country is free, by a rate or by a discount that needs no code;
 * null where there is none among what was seen. Rates for light parcels only are no threshold.
 */
export function freeShipping(
  country: string,
  profiles: readonly DeliveryProfile[],
  discounts: readonly FreeShippingOffer[],
): { threshold: number | null; allSeen: boolean } {
  const groups = profiles.filter(({ used }) => used !== false).flatMap((profile) => profile.groups);
  const zones = groups.flatMap((group) => group.zones).filter(({ countries }) => countries.includes(country));
  const rates = zones
    .flatMap((zone) => zone.rates)
    .filter(({ price, for: { grams } }) => price === 0 && grams[0] === 0 && grams[1] === null);
  const offers = discounts.filter(
    ({ countries, byQuantity }) => !byQuantity && (countries?.includes(country) ?? true),
  );
  const starts = [...rates.map((rate) => rate.for.price[0]), ...offers.map(({ from }) => from ?? 0)];
  return {
    threshold: starts.length > 0 ? Math.min(...starts) : null,
    allSeen: groups.every((group) => group.allZones) && zones.every((zone) => zone.allRates),
  };
}
