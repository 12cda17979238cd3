import { ask, checkpoint } from "../checkpoint";
import { byName, itemsOf, namesOf } from "../shares";

export default checkpoint({
  asks: "Is local pickup on, with instructions for customers?",
  skill: "offer-local-pickup-where-it-helps",
  mode: "assisted",
  needs: ["locations"],

  // Whether customers can visit is known to the merchant only: pickup that is on does not settle it.
  answer({ locations }) {
    const own = locations.filter(({ isFulfillmentService }) => !isFulfillmentService);
    const on = own.filter(({ localPickupSettingsV2 }) => localPickupSettingsV2 !== null);
    const told = on.filter(({ localPickupSettingsV2: pickup }) => pickup?.instructions.trim());
    const seen = {
      field: "locations.localPickupSettingsV2.instructions",
      count: { k: told.length, n: own.length, of: "locations" },
      items: itemsOf(byName(own), "settings/locations"),
    };
    if (told.length > 0)
      return ask(
        `Local pickup is on with instructions at ${namesOf(byName(told))}. Only you can tell whether customers can visit you there.`,
        seen,
      );
    if (on.length > 0)
      return ask(
        `Local pickup is on at ${namesOf(byName(on))}, but without instructions. Only you can tell whether customers can visit you there.`,
        seen,
      );
    return ask(
      "Local pickup is off at all of your locations. If customers cannot visit you, this does not apply.",
      seen,
    );
  },

  examples: [
    { given: { locations: [{}] }, is: "ask", says: "with instructions at “Workshop”" },
    {
      given: { locations: [{ localPickupSettingsV2: { instructions: " " } }] },
      is: "ask",
      says: "without instructions",
    },
    { given: { locations: [{ localPickupSettingsV2: null as never }] }, is: "ask", says: "off at all" },
  ],
});
