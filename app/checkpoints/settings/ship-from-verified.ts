import postal from "../../../content/tables/postal-codes.json";
import { missingParts } from "../addresses";
import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { byName, itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { list } from "../words";

const inTheAdmin = "settings/locations";

export default checkpoint({
  asks: "Does every location you ship from have a complete address?",
  skill: "verify-every-ship-from-address",
  mode: "auto",
  needs: ["locations", "readAt"],
  mayUse: ["variants"],

  answer({ locations, variants, readAt }) {
    const old = outdated(postal, readAt, "countries with postal codes");
    if (old) return old;
    const own = locations
      .filter((each) => each.fulfillsOnlineOrders && !each.isFulfillmentService)
      .map((each) => ({
        ...each,
        lacks: missingParts({ ...each.address, country: each.address.countryCode }),
      }));
    const lacking = own.filter(({ lacks }) => lacks.length > 0);
    const items = lacking.map(({ id, name, lacks }) => ({ id, title: name, note: `no ${list(lacks, 4)}` }));
    const of = "locations";
    const seen = {
      field: "locations.address",
      count: { k: own.length - lacking.length, n: own.length, of },
      items: itemsOf(items, inTheAdmin),
    };
    // Shopify's own check of an address is a hint: it fails for many real ones
    const unverified = own.filter(({ addressVerified }) => !addressVerified);
    const hint = {
      field: "locations.addressVerified",
      value: unverified.length === 0,
      items: itemsOf(byName(unverified), inTheAdmin),
    };
    const [worst] = lacking;
    const names = namesOf(byName(worst ? [worst] : own));
    const answer =
      own.length === 0
        ? doesNotApply("No location of your own ships online orders.", seen)
        : worst
          ? no(`The address of ${names} lacks the ${list(worst.lacks, 4)}.`, seen, hint)
          : yes(`The address is complete for ${names}.`, seen, hint);
    return behindGate(variants, nothingToShip, answer);
  },

  examples: [
    { given: { locations: [{}] }, is: "yes", says: "“Workshop”" },
    {
      given: { locations: [{ address: { city: "", zip: null } }] },
      is: "no",
      says: "lacks the city and postal code",
    },
    { given: { locations: [{ address: { zip: null, countryCode: "AE" } }] }, is: "yes" },
    { given: { locations: [{ addressVerified: false }] }, is: "yes" },
    { given: { locations: [{ isFulfillmentService: true }] }, is: "does-not-apply", says: "No location" },
    { given: { locations: [{ address: { city: "" } }], variants: { shippable: 0 } }, is: "does-not-apply" },
    { given: { locations: [{ address: { city: "" } }], variants: { unread: "Not read." } }, is: "unknown" },
  ],
});
