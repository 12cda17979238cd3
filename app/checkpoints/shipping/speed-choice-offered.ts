import type { DeliveryProfile, Rate, Zone } from "~/facts/delivery-profiles";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { countryName, list } from "../words";

export default checkpoint({
  asks: "Can customers in your country choose between two or more delivery options?",
  skill: "offer-a-choice-of-speed",
  mode: "auto",
  needs: ["deliveryProfiles", "shop", "shopSelling"],
  mayUse: ["variants"],

  answer({ deliveryProfiles, shop, shopSelling, variants }) {
    const home = shop.shopAddress.countryCodeV2;
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      if (!home) return cannotTell("Your business address has no country.");
      const profile = mostUsed(deliveryProfiles);
      if (!profile)
        return cannotTell("The app cannot tell which of your shipping profiles holds most products.");
      const zones = profile.groups.flatMap((group) => homeZone(group.zones, home) ?? []);
      const poor = zones.find((zone) => !hasChoice(zone.rates));
      const place = countryName(home);
      const rates = [...new Set((poor ?? zones[0])?.rates.map(({ name }) => name))];
      const seen = { field: "deliveryProfiles.methodDefinitions.name", value: rates.join(", ") || null };
      if (zones.length > 0 && !poor)
        return yes(`Customers in ${place} can choose between ${list(rates, 4)}.`, seen);
      const partly = profile.groups.some((group) => !group.allZones) || zones.some((zone) => !zone.allRates);
      if (partly)
        return cannotTell("The app could not see all of your rates, and the answer hangs on them.", seen);
      if (shopSelling.marketDrivenShipping)
        return cannotTell("Your markets decide on shipping, so your profiles do not tell.", seen);
      if (!poor) return no(`“${profile.name}” has no shipping zone with ${place}.`, seen);
      const only = rates.length > 0 ? `one option at a time: ${list(rates, 4, "or")}` : "no option";
      return no(`Customers in ${place} have ${only}.`, seen);
    }
  },

  examples: [
    { given: { deliveryProfiles: [{}] }, is: "yes", says: "Customers in Germany can choose between Parcel" },
    { given: withRates({}), is: "no", says: "one option at a time: Parcel (2 to 4 days)." },
    { given: withRates({ fixed: false }), is: "yes" },
    {
      given: withRates({ for: { price: [0, 50] } }, { name: "Free", for: { price: [50, null] } }),
      is: "no",
      says: "Parcel (2 to 4 days) or Free",
    },
    { given: { ...withRates({}), shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    { given: { deliveryProfiles: [{ groups: [{ zones: [{ countries: ["FR"] }] }] }] }, is: "no" },
    { given: { ...withRates({}), variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});

type RateExample = { name?: string; fixed?: boolean; for?: { price: [number, null] | [number, number] } };

function withRates(...rates: RateExample[]) {
  return { deliveryProfiles: [{ groups: [{ zones: [{ rates }] }] }] };
}

/** The profile with the most variants; null when counts that stopped early leave it open. */
function mostUsed(profiles: readonly DeliveryProfile[]): DeliveryProfile | null {
  const [first, second] = [...profiles].sort((a, b) => b.variants.count - a.variants.count);
  const sure = !second || (first?.variants.count ?? 0) > second.variants.count || first?.variants.exact;
  return first && sure && (!second || second.variants.exact) ? first : null;
}

function homeZone(zones: readonly Zone[], home: string): Zone | undefined {
  return (
    zones.find(({ countries }) => countries.includes(home)) ?? zones.find(({ restOfWorld }) => restOfWorld)
  );
}

/** A carrier offers its own services; of fixed rates two with different names have to fit one order. */
function hasChoice(rates: readonly Rate[]): boolean {
  if (rates.some(({ fixed }) => !fixed)) return true;
  return rates.some((a, place) =>
    rates.slice(place + 1).some((b) => {
      const fits = (["price", "grams"] as const).every((of) => meet(a.for[of], b.for[of]));
      return a.name !== b.name && fits;
    }),
  );
}

function meet([fromA, toA]: Rate["for"]["price"], [fromB, toB]: Rate["for"]["price"]): boolean {
  // What one rate ends with and the other begins with is one order value, and no choice.
  return Math.max(fromA, fromB) < Math.min(toA ?? Infinity, toB ?? Infinity);
}
