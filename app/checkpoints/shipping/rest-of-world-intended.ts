import { ask, cannotTell, checkpoint, yes } from "../checkpoint";
import { behindShipping, profilesMayBeStale } from "../gates";
import { byName, foundEvidence, namesOf } from "../shares";

export default checkpoint({
  asks: "Do you want to ship to every country in your “Rest of world” zone?",
  skill: "use-rest-of-world-on-purpose",
  mode: "proves-yes",
  needs: ["deliveryProfiles", "shopSelling"],
  mayUse: ["variants", "handOver"],

  answer({ deliveryProfiles, shopSelling, variants, handOver }) {
    const groups = deliveryProfiles.flatMap((profile) => profile.groups);
    const zones = groups.flatMap((group) => group.zones);
    const reach = deliveryProfiles.filter((profile) =>
      profile.groups.some((group) => group.zones.some((zone) => zone.restOfWorld)),
    );
    const found = { count: reach.length, first: byName(reach) };
    const seen = foundEvidence(
      "deliveryProfiles.zones.countries.code.restOfWorld",
      found,
      "settings/shipping/profiles",
    );
    return behindShipping(variants, handOver, profilesMayBeStale(shopSelling) ?? answer());

    function answer() {
      if (reach.length > 0)
        return ask(`You ship to the rest of the world by ${namesOf(byName(reach))}.`, seen);
      if (zones.length === 0 || groups.some((group) => !group.allZones))
        return cannotTell("The app could not see all of your shipping zones.", seen);
      return yes(
        `${zones.length === 1 ? "Your only shipping zone leaves" : `Your ${zones.length} shipping zones leave`} out the rest of the world.`,
        seen,
      );
    }
  },

  examples: [
    { given: { deliveryProfiles: [{}] }, is: "yes", says: "Your only shipping zone leaves out" },
    {
      given: { deliveryProfiles: [{ groups: [{ zones: [{ restOfWorld: true }] }] }] },
      is: "ask",
      says: "by “General profile”",
    },
    { given: { deliveryProfiles: [{ groups: [{ allZones: false }] }] }, is: "unknown" },
    { given: { deliveryProfiles: [] }, is: "unknown" },
    { given: { deliveryProfiles: [{}], shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    { given: { deliveryProfiles: [{}], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
