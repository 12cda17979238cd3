import tender from "../../../content/tables/legal-tender.json";
import zones from "../../../content/tables/time-zones.json";
import { ask, cannotTell, checkpoint, yes } from "../checkpoint";
import { outdated } from "../tables";
import { countryName, list } from "../words";

/** Imperial measures are the custom in three countries, and usual beside metric ones in two. */
const imperial = ["US", "LR", "MM"];
const eitherSystem = ["GB", "CA"];

export default checkpoint({
  asks: "Do currency, time zone and units match the country you sell from?",
  skill: "set-currency-time-zone-and-units-to-your-market",
  mode: "proves-yes",
  needs: ["shop", "readAt"],

  answer({ shop: { currencyCode, ianaTimezone, unitSystem, shopAddress }, readAt }) {
    const country = shopAddress.countryCodeV2;
    if (!country) return cannotTell("Your business address has no country to compare with.");
    const old =
      outdated(tender, readAt, "currencies by country") ?? outdated(zones, readAt, "time zones by country");
    if (old) return old;
    const currencies = (tender.tender as Record<string, string[]>)[country];
    const timeZones = (zones.zones as Record<string, string[]>)[country];
    const place = countryName(country);
    if (!currencies || !timeZones)
      return cannotTell(`The app has no currency and time zone on file for ${place}.`);
    const wanted = imperial.includes(country) ? "IMPERIAL_SYSTEM" : "METRIC_SYSTEM";
    const units = unitSystem === "IMPERIAL_SYSTEM" ? "imperial units" : "metric units";
    const differences = [
      !currencies.includes(currencyCode) && `the currency ${currencyCode}`,
      !timeZones.includes(ianaTimezone) && `the time zone ${ianaTimezone}`,
      unitSystem !== wanted && !eitherSystem.includes(country) && units,
    ].filter((part) => part !== false);
    const seen = [
      { field: "shop.shopAddress.countryCodeV2", value: country },
      { field: "shop.currencyCode", value: currencyCode },
      { field: "shop.ianaTimezone", value: ianaTimezone },
      { field: "shop.unitSystem", value: unitSystem },
    ];
    if (differences.length > 0)
      return ask(`Your address is in ${place}, but your store uses ${list(differences)}.`, ...seen);
    return yes(`${currencyCode}, ${ianaTimezone} and ${units} match your address in ${place}.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "Germany" },
    {
      given: { shop: { currencyCode: "USD", unitSystem: "IMPERIAL_SYSTEM" } },
      is: "ask",
      says: "the currency USD and imperial units",
    },
    {
      given: {
        shop: { shopAddress: { countryCodeV2: "GB" }, currencyCode: "GBP", ianaTimezone: "Europe/London" },
      },
      is: "yes",
    },
    { given: { shop: { shopAddress: { countryCodeV2: null } } }, is: "unknown" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown" },
  ],
});
