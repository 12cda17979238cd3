import type { Facts } from "~/facts/fact";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { byName, foundEvidence, namesOf } from "../shares";
import { agree } from "../words";

const inTheAdmin = "settings/shipping/profiles";

export default checkpoint({
  asks: "Does every place you ship from have an active rate in each profile?",
  skill: "cover-every-location-with-rates",
  mode: "auto",
  needs: ["deliveryProfiles", "locations", "shopSelling"],
  mayUse: ["variants"],

  answer: ({ variants, ...facts }) => behindGate(variants, nothingToShip, rates(facts)),

  examples: [
    { given: { deliveryProfiles: [{}] }, is: "yes", says: "active in your shipping profile and" },
    { given: { deliveryProfiles: [{}, { name: "Bulky", activeMethods: 0 }] }, is: "no", says: "“Bulky”" },
    { given: { deliveryProfiles: [{}, { activeMethods: 0, used: false }] }, is: "yes" },
    { given: { deliveryProfiles: [{}, { activeMethods: 0, used: null as never }] }, is: "unknown" },
    {
      given: { deliveryProfiles: [{}], locations: [{}, { id: "2", name: "Attic" }] },
      is: "no",
      says: "“Attic”",
    },
    { given: { deliveryProfiles: [{ groups: [{ rated: null as never }] }] }, is: "unknown" },
    {
      given: { deliveryProfiles: [{ activeMethods: 0 }], shopSelling: { marketDrivenShipping: true } },
      is: "unknown",
      says: "Your markets decide",
    },
    { given: { deliveryProfiles: [{ activeMethods: 0 }], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});

/** Gaps of a location in single profiles are shown, not counted. */
function rates({
  deliveryProfiles,
  locations,
  shopSelling,
}: Pick<Facts, "deliveryProfiles" | "locations" | "shopSelling">) {
  const used = deliveryProfiles.filter((profile) => profile.used !== false);
  const rateless = used.filter((profile) => profile.activeMethods === 0);
  const surely = rateless.filter((profile) => profile.used);
  const groups = deliveryProfiles.flatMap((profile) => profile.groups);
  const rated = new Set(groups.filter((group) => group.rated).flatMap((group) => group.locations));
  const bare = locations
    .filter((each) => each.fulfillsOnlineOrders && each.hasActiveInventory && !each.isFulfillmentService)
    .filter(({ id }) => !rated.has(id));
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
  if (shopSelling.marketDrivenShipping) {
    return cannotTell(
      `No rate is active for ${lack}. Your markets decide on shipping, so this may be intended.`,
      ...seen,
    );
  }
  return no(`No rate is active for ${lack}.`, ...seen);
}
