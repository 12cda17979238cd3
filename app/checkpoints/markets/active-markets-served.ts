import type { Market } from "~/facts/markets";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { behindShipping, oneCountryOnly, profilesMayBeStale, unlisted } from "../gates";
import { byName, itemsOf, namesOf } from "../shares";
import { count } from "../words";

export default checkpoint({
  asks: "Can you ship to at least one country of every market that is switched on?",
  skill: "keep-only-markets-you-can-serve",
  mode: "auto",
  needs: ["markets", "shopSelling"],
  mayUse: ["variants", "handOver"],

  answer({ markets, shopSelling, variants, handOver }) {
    const { shipsTo } = shopSelling;
    const one = oneCountryOnly(markets);
    if (one) return one;
    const ships = { field: "shop.shipsToCountries", value: shipsTo.length };
    if (markets.length === 0) return cannotTell("None of your markets of countries is active.", ships);
    const shown = markets.filter((market) => !unlisted([market]));
    const pickup = handOver.known ? handOver.value.pickup.flatMap(({ country }) => country ?? []) : [];
    const unserved = shown.filter((market) => !isServed(market, [...shipsTo, ...pickup]));
    const seen = {
      field: "markets.conditions.regionsCondition.regions",
      count: { k: shown.length - unserved.length, n: markets.length, of: "active markets" },
      items: itemsOf(byName(unserved), "markets"),
    };
    const served = `You can ship to at least one country of each of your ${count(markets.length, "active market")}.`;
    const lost = `You ship to no country of ${namesOf(byName(unserved))}, though the market is on.`;
    const answer =
      unserved.length > 0 ? no(lost, seen, ships) : (unlisted(markets) ?? yes(served, seen, ships));
    return behindShipping(variants, handOver, profilesMayBeStale(shopSelling) ?? answer);
  },

  examples: [
    {
      given: { markets: [{}, { countries: [{ code: "AT" }, { code: "SE" }] }] },
      is: "yes",
      says: "2 active markets",
    },
    {
      given: { markets: [{}, { name: "Nordics", countries: [{ code: "SE" }] }] },
      is: "no",
      says: "no country of “Nordics”",
    },
    { given: { markets: [{}] }, is: "does-not-apply", says: "one country only" },
    { given: { markets: [] }, is: "unknown" },
    {
      given: { markets: [{}, { countries: [{ code: "AT" }] }], shopSelling: { marketDrivenShipping: true } },
      is: "unknown",
    },
    { given: { markets: [{}, { name: "Nordics", countries: [] }] }, is: "unknown", says: "“Nordics”" },
    {
      given: { markets: [{}, { countries: [{ code: "SE" }] }], variants: { shippable: 0 } },
      is: "does-not-apply",
    },
  ],
});

function isServed({ countries, everywhere }: Market, shipsTo: string[]): boolean {
  return everywhere ? shipsTo.length > 0 : countries.some(({ code }) => shipsTo.includes(code));
}
