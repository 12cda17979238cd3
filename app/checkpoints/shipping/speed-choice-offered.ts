import type { DeliveryProfile } from "~/facts/delivery-profiles";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { choiceIn } from "../choice-of-rates";
import { behindShipping, profilesMayBeStale } from "../gates";
import { homeZones } from "../home-zones";
import { byName, namesOf } from "../shares";
import { countryName, list } from "../words";

export default checkpoint({
  asks: "Can customers in your country choose between two or more delivery options?",
  skill: "offer-a-choice-of-speed",
  mode: "auto",
  needs: ["deliveryProfiles", "shop", "shopSelling"],
  mayUse: ["variants", "handOver", "checkoutCustomizations"],

  answer({ deliveryProfiles, shop, shopSelling, variants, handOver, checkoutCustomizations }) {
    const home = shop.shopAddress.countryCodeV2;
    return behindShipping(variants, handOver, profilesMayBeStale(shopSelling) ?? answer());

    function answer() {
      if (!home) return cannotTell("Your business address has no country.");
      const profile = mostUsed(deliveryProfiles);
      if (!profile)
        return cannotTell("The app cannot tell which of your shipping profiles holds most products.");
      const zones = profile.groups.flatMap((group) => homeZones(group.zones, home));
      const choices = zones.map(({ rates }) => choiceIn(rates));
      const place = countryName(home);
      const worst = zones[choices.findIndex((choice) => choice !== "yes")] ?? zones[0];
      const rates = [...new Set(worst?.rates.map(({ name }) => name))];
      const seen = { field: "deliveryProfiles.methodDefinitions.name", value: rates.join(", ") || null };
      const allZones = profile.groups.every((group) => group.allZones);
      if (zones.length > 0 && choices.every((choice) => choice === "yes") && allZones)
        return yes(`Customers in ${place} can choose between ${list(rates, 4)}.`, seen);
      const pickup = handOver.known ? handOver.value.pickup.filter(({ country }) => country === home) : [];
      // Picking up is an option beside any rate, wherever the parcel would go.
      if (pickup.length > 0 && zones.length > 0 && zones.every((zone) => zone.rates.length > 0) && allZones)
        return yes(
          `Customers in ${place} can choose between ${list([...rates.slice(0, 3), `picking up at ${namesOf(byName(pickup))}`], 4)}.`,
          seen,
        );
      if (!allZones || zones.some((zone) => !zone.allRates))
        return cannotTell("The app could not see all of your rates, and the answer hangs on them.", seen);
      if (choices.includes("unclear") || zones.some((zone) => zone.rates.some(({ fixed }) => !fixed)))
        return cannotTell(
          `Whether ${list(rates, 4, "or")} are a choice shows at the checkout only: a carrier or an app calculates a rate, or their names do not tell.`,
          seen,
        );
      if (choices.includes("yes"))
        return cannotTell(
          `Customers have a choice in a part of ${place} only: your shipping zones there differ.`,
          seen,
        );
      if (!checkoutCustomizations.known)
        return { is: "unknown" as const, because: checkoutCustomizations.because, evidence: [seen] };
      const rules = checkoutCustomizations.value.filter(({ changes }) => changes === "delivery");
      if (rules.length > 0)
        return cannotTell(
          `${namesOf(rules)} changes the delivery options, in a way the app does not see.`,
          seen,
        );
      if (pickup.length > 0 && rates.length === 0)
        return cannotTell(
          `Customers in ${place} can only pick up at ${namesOf(byName(pickup))}, which may be intended.`,
          seen,
        );
      if (zones.length === 0) return no(`“${profile.name}” has no shipping zone with ${place}.`, seen);
      const only = rates.length > 0 ? `one option at a time: ${list(rates, 4, "or")}` : "no option";
      return no(`Customers in ${place} have ${only}.`, seen);
    }
  },

  examples: [
    { given: { deliveryProfiles: [{}] }, is: "yes", says: "Customers in Germany can choose between Parcel" },
    { given: withRates({}), is: "no", says: "one option at a time: Parcel (2 to 4 days)." },
    { given: withRates({ fixed: false, services: 2 }), is: "yes" },
    // an app that calculates rates does not list them
    { given: withRates({ fixed: false }), is: "unknown", says: "shows at the checkout only" },
    { given: withRates({}, { name: "Express", price: 0 }), is: "yes" },
    { given: withRates({ name: "Standard" }, { name: "Free shipping", price: 0 }), is: "no" },
    {
      given: withRates({ name: "Courier" }, { name: "Free", price: 0 }),
      is: "unknown",
      says: "their names do not tell",
    },
    {
      given: {
        ...withRates({}),
        handOver: { pickup: [{ id: "gid://shopify/Location/1", name: "Shop", country: "DE" }] },
      },
      is: "yes",
      says: "between Parcel (2 to 4 days) and picking up at “Shop”",
    },
    {
      given: { deliveryProfiles: [{ groups: [{ zones: [{}, { rates: [{}] }] }] }] },
      is: "unknown",
      says: "in a part of Germany only",
    },
    { given: { deliveryProfiles: [{ groups: [{ zones: [{ rates: [{}] }, {}] }] }] }, is: "unknown" },
    {
      given: { ...withRates({}), checkoutCustomizations: [{ title: "Sort rates", changes: "delivery" }] },
      is: "unknown",
      says: "“Sort rates” changes the delivery options",
    },
    { given: { ...withRates({}), checkoutCustomizations: { unread: "Not granted." } }, is: "unknown" },
    { given: { deliveryProfiles: [{}], shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
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

type RateExample = {
  name?: string;
  fixed?: boolean;
  price?: number;
  services?: number;
  for?: { price: [number, null] | [number, number] };
};

function withRates(...rates: RateExample[]) {
  return { deliveryProfiles: [{ groups: [{ zones: [{ rates }] }] }] };
}

/** The profile with the most variants; null when counts that stopped early leave it open. */
function mostUsed(profiles: readonly DeliveryProfile[]): DeliveryProfile | null {
  const [first, second] = [...profiles].sort((a, b) => b.variants.count - a.variants.count);
  const sure = !second || (first?.variants.count ?? 0) > second.variants.count || first?.variants.exact;
  return first && sure && (!second || second.variants.exact) ? first : null;
}
