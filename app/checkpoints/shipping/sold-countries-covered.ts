import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { behindShipping, countriesOf, profilesMayBeStale, unlisted } from "../gates";
import { countryName, list } from "../words";

export default checkpoint({
  asks: "Can you ship to every country you sell in?",
  skill: "ship-to-the-countries-you-sell-in",
  mode: "auto",
  needs: ["markets", "shop", "shopSelling"],
  mayUse: ["variants", "handOver"],

  answer({ markets, shop, shopSelling, variants, handOver }) {
    const { shipsTo } = shopSelling;
    const stale = profilesMayBeStale(shopSelling);
    const home = shop.shopAddress.countryCodeV2;
    const listed = countriesOf(markets);
    const ships = { field: "shop.shipsToCountries", value: shipsTo.length };
    if (listed.size === 0) return cannotTell("None of your active markets lists a country.", ships);
    if (!home) return cannotTell("Your business address has no country.", ships);
    if (markets.some(({ everywhere }) => everywhere)) {
      return cannotTell(
        "One of your active markets takes in every region, which Shopify does not list.",
        ships,
      );
    }
    const sold = [...new Set([home, ...listed])];
    // Where customers can pick up, no parcel has to go.
    const pickup = handOver.known ? handOver.value.pickup.map((each) => each.country) : [];
    const missing = sold.filter((country) => !shipsTo.includes(country) && !pickup.includes(country));
    const items = missing.map((country) => ({
      title: countryName(country),
      opens: "shopify://admin/settings/shipping",
    }));
    const seen = {
      field: "markets.conditions.regionsCondition.regions",
      count: { k: sold.length - missing.length, n: sold.length, of: "countries" },
      items: items.slice(0, 5),
    };
    const everywhere = sold.length === 1 ? countryName(home) : `all ${sold.length} countries you sell in`;
    const answer =
      missing.length === 0
        ? (unlisted(markets) ?? yes(`You ship to ${everywhere}.`, seen, ships))
        : no(`You sell in ${list(missing.map(countryName), 4)} but do not ship there.`, seen, ships);
    return behindShipping(variants, handOver, stale ?? answer);
  },

  examples: [
    { given: { markets: [{}] }, is: "yes", says: "You ship to Germany." },
    {
      given: { markets: [{}, { countries: [{ code: "AT" }, { code: "FR" }] }] },
      is: "yes",
      says: "all 3 countries",
    },
    {
      given: { markets: [{}, { countries: [{ code: "SE" }, { code: "AT" }] }] },
      is: "no",
      says: "You sell in Sweden but",
    },
    { given: { markets: [] }, is: "unknown" },
    { given: { markets: [{}, { name: "Nordics", countries: [] }] }, is: "unknown", says: "“Nordics”" },
    { given: { markets: [{ everywhere: true }] }, is: "unknown" },
    { given: { markets: [{}], shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    {
      given: {
        markets: [{}],
        shopSelling: { shipsTo: ["AT"] },
        handOver: { pickup: [{ id: "gid://shopify/Location/1", name: "Shop", country: "DE" }] },
      },
      is: "yes",
    },
    {
      given: { markets: [{ countries: [{ code: "SE" }] }], handOver: { unread: "Not granted." } },
      is: "unknown",
      says: "Not granted.",
    },
    {
      given: { markets: [{ countries: [{ code: "SE" }] }], variants: { shippable: 0 } },
      is: "does-not-apply",
    },
  ],
});
