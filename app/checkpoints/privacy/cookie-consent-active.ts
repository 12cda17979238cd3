import area from "../../../content/tables/consent-countries.json";
import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { countriesOf, unlisted } from "../gates";
import { countryName, list } from "../words";

export default checkpoint({
  asks: "Do visitors from the EU, UK and Switzerland get a cookie consent banner?",
  skill: "ask-for-cookie-consent-where-required",
  mode: "proves-yes",
  needs: ["privacySettings", "consentPolicy", "markets"],

  answer({ privacySettings: { cookieBanner }, consentPolicy: { consentRequired }, markets }) {
    const sold = countriesOf(markets);
    const everywhere = markets.some((market) => market.everywhere);
    const wanted = area.countries.filter((country) => everywhere || sold.has(country));
    const open = wanted.filter((country) => !consentRequired.includes(country));
    const seen = [
      { field: "privacySettings.banner.enabled", value: cookieBanner },
      {
        field: "consentPolicy.consentRequired",
        count: { k: wanted.length - open.length, n: wanted.length, of: "European countries you sell to" },
        items: open.slice(0, 5).map((country) => ({
          title: countryName(country),
          opens: "shopify://admin/settings/customer-privacy",
        })),
      },
    ];
    if (markets.length === 0)
      return cannotTell("Your store has no active market of countries to look at.", ...seen);
    const hidden = unlisted(markets);
    if (wanted.length === 0)
      return (
        hidden ??
        doesNotApply("No active market of yours holds a country of the EEA, the UK or Switzerland.", ...seen)
      );
    const countries =
      wanted.length === 1
        ? list(wanted.map(countryName))
        : `all ${wanted.length} European countries you sell to`;
    if (cookieBanner && open.length === 0)
      return hidden ?? yes(`Shopify's cookie banner is on and asks first in ${countries}.`, ...seen);
    const found = cookieBanner
      ? `Shopify's cookie banner does not ask first in ${list(open.map(countryName))}.`
      : "Shopify's cookie banner is off.";
    return ask(`${found} Another tool may show one and wait for consent.`, ...seen);
  },

  examples: [
    { given: { consentPolicy: {}, markets: [{}] }, is: "yes", says: "first in Germany" },
    { given: { privacySettings: { cookieBanner: false } }, is: "ask", says: "is off" },
    { given: { markets: [{ countries: [{ code: "PL" }] }] }, is: "ask", says: "Poland" },
    { given: { markets: [{ everywhere: true, countries: [] }] }, is: "ask" },
    { given: { markets: [{ countries: [{ code: "US" }] }] }, is: "does-not-apply" },
    { given: { markets: [{ name: "Alps", countries: [] }] }, is: "unknown", says: "“Alps”" },
    { given: { markets: [] }, is: "unknown" },
  ],
});
