import postal from "../../../content/tables/postal-codes.json";
import { missingParts } from "../addresses";
import { checkpoint, no, yes } from "../checkpoint";
import { outdated } from "../tables";
import { countryName, list } from "../words";

/** The names Shopify gives a store that was never named. */
const factoryName = /^my store(?: ?\d+)?$/i;

export default checkpoint({
  asks: "Are your store name, contact email and full business address filled in?",
  skill: "complete-your-store-identity",
  mode: "auto",
  needs: ["shop", "readAt"],

  answer({ shop: { name, contactEmail, shopAddress }, readAt }) {
    const { address1, city, zip, countryCodeV2: country } = shopAddress;
    const unnamed = name.trim() === "" || factoryName.test(name.trim());
    const missing = [
      ...(contactEmail.trim() ? [] : ["contact email"]),
      ...missingParts({ address1, city, zip, country }),
    ];
    const seen = [
      { field: "shop.name", value: name },
      { field: "shop.contactEmail", value: contactEmail },
      { field: "shop.shopAddress", value: [address1, zip, city, country].filter(Boolean).join(", ") },
    ];
    // The table is only asked where there is no postal code; whatever else is missing is missing anyway.
    const old = zip?.trim() ? null : outdated(postal, readAt, "countries with postal codes");
    if (old && !unnamed && missing.every((part) => part === "postal code")) return old;
    if (missing.length === 0 && !unnamed)
      return yes(
        `“${name}” has a name, a contact email and a full address in ${city?.trim() || countryName(country ?? "")}.`,
        ...seen,
      );
    const lacking = [
      ...(unnamed ? ["a store name of your own"] : []),
      ...(missing.length > 0 ? [`the ${list(missing, 6)}`] : []),
    ];
    return no(`Your store details lack ${lacking.join(" and ")}.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "Kiln & Table" },
    {
      given: { shop: { shopAddress: { zip: "079903", city: "", countryCodeV2: "SG" } } },
      is: "yes",
      says: "a full address in Singapore.",
    },
    { given: { shop: { name: "My Store 2" } }, is: "no", says: "lack a store name of your own" },
    {
      given: { shop: { contactEmail: "", shopAddress: { city: null } } },
      is: "no",
      says: "contact email and city",
    },
    { given: { shop: { shopAddress: { zip: "" } } }, is: "no", says: "postal code" },
    {
      given: { shop: { shopAddress: { zip: "" } }, readAt: "2030-01-01T00:00:00Z" },
      is: "unknown",
      says: "too old",
    },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "yes" },
    {
      given: { shop: { shopAddress: { zip: null, city: "Dubai", countryCodeV2: "AE" } } },
      is: "yes",
      says: "Dubai",
    },
  ],
});
