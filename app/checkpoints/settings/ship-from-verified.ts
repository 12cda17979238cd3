import postal from "../../../content/tables/postal-codes.json";
import type { Location } from "~/facts/locations";
import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { count, list } from "../words";

const zipIsOptional = new Set([...postal.none, ...postal.optional]);

export default checkpoint({
  asks: "Does every location you ship from have a complete address?",
  skill: "verify-every-ship-from-address",
  mode: "auto",
  needs: ["locations", "readAt"],
  mayUse: ["variants"],

  answer({ locations, variants, readAt }) {
    const old = outdated(postal, readAt, "countries with postal codes");
    if (old) return old;
    const shipping = locations.filter((each) => each.fulfillsOnlineOrders && !each.isFulfillmentService);
    const items = shipping.map((each) => ({
      id: each.id,
      title: each.name,
      missing: missingIn(each),
      hint: each.addressVerified,
    }));
    const lacking = items.filter(({ missing }) => missing.length > 0);
    const page = "settings/locations";
    const lacks = lacking.map(({ id, title, missing }) => ({ id, title, note: `no ${list(missing, 4)}` }));
    const seen = {
      field: "locations.address",
      count: { k: items.length - lacking.length, n: items.length, of: "locations" },
      items: itemsOf(lacks, page),
    };
    const unverified = items.filter(({ hint }) => !hint).map(({ id, title }) => ({ id, title }));
    const hint = {
      field: "locations.addressVerified",
      value: unverified.length === 0,
      items: itemsOf(unverified, page),
    };
    const nothing = doesNotApply("No location of your own ships online orders.", seen);
    if (items.length === 0) return behindGate(variants, nothingToShip, nothing);
    const [worst] = lacking;
    const answer = worst
      ? no(
          `The address of “${worst.title}” lacks the ${list(worst.missing, 4)}; ${count(lacking.length, "location")} to complete.`,
          seen,
          hint,
        )
      : yes(`The address is complete for ${namesOf(items)}.`, seen, hint);
    return behindGate(variants, nothingToShip, answer);
  },

  examples: [
    { given: { locations: [{}] }, is: "yes", says: "“Workshop”" },
    {
      given: { locations: [{ address: { city: "", zip: null } }] },
      is: "no",
      says: "“Workshop” lacks the city and postal code",
    },
    { given: { locations: [{ address: { zip: null, countryCode: "AE", city: "Dubai" } }] }, is: "yes" },
    { given: { locations: [{ addressVerified: false }] }, is: "yes" },
    {
      given: { locations: [{ isFulfillmentService: true }] },
      is: "does-not-apply",
      says: "No location of your own",
    },
    {
      given: { locations: [{ address: { city: "" } }], variants: { shippable: 0 } },
      is: "does-not-apply",
      says: "needs shipping",
    },
    {
      given: { locations: [{ address: { city: "" } }], variants: { unread: "Not read." } },
      is: "unknown",
      says: "Not read.",
    },
  ],
});

function missingIn({ address: { address1, city, zip, countryCode } }: Location): string[] {
  return [
    !address1?.trim() && "street",
    !city?.trim() && "city",
    !zip?.trim() && !zipIsOptional.has(countryCode ?? "") && "postal code",
    !countryCode && "country",
  ].filter((part) => part !== false);
}
