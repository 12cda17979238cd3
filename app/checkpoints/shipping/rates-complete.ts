import type { Facts } from "~/facts/fact";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { behindShipping, profilesMayBeStale } from "../gates";
import { byName, foundEvidence, namesOf } from "../shares";
import { agree } from "../words";

const inTheAdmin = "settings/shipping/profiles";

const noPickup = { locations: [{ localPickupSettingsV2: null as never }] };

export default checkpoint({
  asks: "Does every place you ship from have an active rate in each profile?",
  skill: "cover-every-location-with-rates",
  mode: "auto",
  needs: ["deliveryProfiles", "locations", "shopSelling"],
  mayUse: ["variants", "handOver"],

  answer: ({ variants, handOver, ...facts }) =>
    behindShipping(variants, handOver, profilesMayBeStale(facts.shopSelling) ?? rates(facts)),

  examples: [
    { given: { deliveryProfiles: [{}] }, is: "yes", says: "active in your shipping profile and" },
    {
      given: { ...noPickup, deliveryProfiles: [{}, { name: "Bulky", activeMethods: 0 }] },
      is: "no",
      says: "“Bulky”",
    },
    {
      given: { deliveryProfiles: [{}, { name: "Bulky", activeMethods: 0 }] },
      is: "unknown",
      says: "its goods can only be picked up at “Workshop”",
    },
    { given: { deliveryProfiles: [{}, { activeMethods: 0, used: false }] }, is: "yes" },
    { given: { deliveryProfiles: [{}, { activeMethods: 0, used: null as never }] }, is: "unknown" },
    {
      given: {
        deliveryProfiles: [{}],
        locations: [{}, { id: "2", name: "Attic", localPickupSettingsV2: null as never }],
      },
      is: "no",
      says: "“Attic”",
    },
    // a branch where customers pick up needs no rate
    { given: { deliveryProfiles: [{}], locations: [{}, { id: "2", name: "Branch" }] }, is: "yes" },
    { given: { ...noPickup, deliveryProfiles: [{ groups: [{ rated: null as never }] }] }, is: "unknown" },
    {
      given: { deliveryProfiles: [{}], shopSelling: { marketDrivenShipping: true } },
      is: "unknown",
      says: "Your markets decide",
    },
    {
      given: {
        deliveryProfiles: [{ activeMethods: 0 }],
        handOver: { parcels: false, pickup: [{ id: "gid://shopify/Location/1", name: "Shop" }] },
      },
      is: "does-not-apply",
      says: "local pickup only",
    },
    { given: { deliveryProfiles: [{ activeMethods: 0 }], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});

/** Gaps of a location in single profiles are shown, not counted. */
function rates({ deliveryProfiles, locations }: Pick<Facts, "deliveryProfiles" | "locations">) {
  const used = deliveryProfiles.filter((profile) => profile.used !== false);
  const rateless = used.filter(
    ({ activeMethods, groups: all }) =>
      activeMethods === 0 || (all.length > 0 && all.every(({ rated: has }) => has === false)),
  );
  const surely = rateless.filter((profile) => profile.used);
  const groups = deliveryProfiles.flatMap((profile) => profile.groups);
  const rated = new Set(groups.filter((group) => group.rated).flatMap((group) => group.locations));
  const bare = locations
    .filter((each) => each.fulfillsOnlineOrders && each.hasActiveInventory && !each.isFulfillmentService)
    .filter(({ id, localPickupSettingsV2 }) => !rated.has(id) && localPickupSettingsV2 === null);
  const pickups = locations.filter(
    (each) => each.localPickupSettingsV2 !== null && !each.isFulfillmentService,
  );
  const seenInPart = groups.some((group) => group.rated === null || !group.allLocations);
  const gaps = used.filter((profile) => profile.locationsWithoutRates > 0);
  const found = (things: typeof used | typeof bare) => ({ count: things.length, first: byName(things) });
  const seen = [
    { field: "deliveryProfiles.productVariantsCount", value: used.length },
    foundEvidence("deliveryProfiles.activeMethodDefinitionsCount of 0", found(rateless), inTheAdmin),
    foundEvidence("locations without an active rate", found(bare), "settings/locations"),
    foundEvidence("deliveryProfiles.locationsWithoutRatesCount", found(gaps), inTheAdmin),
  ];
  if (used.length === 0) return cannotTell("Shopify shows no shipping profile in use.", ...seen);
  if (rateless.length === 0 && bare.length === 0) {
    const profiles =
      used.length === 1 ? "your shipping profile" : `each of your ${used.length} shipping profiles`;
    return yes(`A rate is active in ${profiles} and for each location you ship from.`, ...seen);
  }
  if (surely.length === 0 && (bare.length === 0 || seenInPart)) {
    return cannotTell("The app could not see all of your rates, and the answer hangs on them.", ...seen);
  }
  const lack =
    surely.length > 0
      ? `the shipping ${agree(surely.length, "profile", "profiles")} ${namesOf(byName(surely))}`
      : `the ${agree(bare.length, "location", "locations")} ${namesOf(byName(bare))}`;
  // A profile without rates is how goods are kept from being sent, so that they can only be picked up.
  if (surely.length > 0 && pickups.length > 0)
    return cannotTell(
      `No rate is active for ${lack}; its goods can only be picked up at ${namesOf(byName(pickups))}, which may be intended.`,
      ...seen,
    );
  return no(`No rate is active for ${lack}.`, ...seen);
}
