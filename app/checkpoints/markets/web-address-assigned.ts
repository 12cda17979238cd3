import type { Market } from "~/facts/markets";
import { ask, checkpoint, yes } from "../checkpoint";
import { oneCountryOnly } from "../gates";
import { byName, itemsOf, namesOf } from "../shares";
import { agree, count, languageName, list } from "../words";

export default checkpoint({
  asks: "Does each foreign market or language have its own web address or subfolder?",
  skill: "give-markets-their-own-address",
  mode: "proves-yes",
  needs: ["markets", "shop", "shopLocales", "webPresences"],

  answer({ markets, shop, shopLocales, webPresences }) {
    const published = shopLocales.filter((each) => each.published).map(({ locale }) => locale);
    const one = published.length <= 1 ? oneCountryOnly(markets) : null;
    if (one) return one;
    const home = shop.shopAddress.countryCodeV2;
    const foreign = markets.filter(
      ({ countries, everywhere }) => everywhere || countries.every(({ code }) => code !== home),
    );
    const without = foreign.filter((market) => !hasOwnAddress(market, shop.primaryDomain.host));
    const reached = new Set(webPresences.flatMap(({ languages }) => languages));
    const lost = published.filter((locale) => !reached.has(locale));
    const seen = [
      {
        field: "markets.webPresences",
        count: { k: foreign.length - without.length, n: foreign.length, of: "foreign markets" },
        items: itemsOf(byName(without), "markets"),
      },
      {
        field: "webPresences.alternateLocales",
        count: { k: published.length - lost.length, n: published.length, of: "published languages" },
      },
    ];
    if (markets.length > 0 && without.length === 0 && lost.length === 0) {
      const abroad = foreign.length > 0 ? `${count(foreign.length, "foreign market")} and ` : "";
      return yes(`You gave a web address to ${abroad}${count(published.length, "language")}.`, ...seen);
    }
    const what = [
      ...(without.length > 0
        ? [`${agree(without.length, "the market", "the markets")} ${namesOf(byName(without))}`]
        : []),
      ...(lost.length > 0
        ? [`${agree(lost.length, "the language", "the languages")} ${list(lost.map(languageName))}`]
        : []),
    ];
    if (what.length === 0) return ask("None of your markets of countries is active.", ...seen);
    return ask(`The app found no web address for ${list(what)}.`, ...seen);
  },

  examples: [
    {
      given: { markets: [{}, { ...abroad(), addresses: [{ subfolder: "us" }] }] },
      is: "yes",
      says: "1 foreign market and 1 language",
    },
    { given: { markets: [{}, { ...abroad(), addresses: [] }] }, is: "ask", says: "the market “Overseas”" },
    { given: { markets: [{}, abroad()] }, is: "ask", says: "the market “Overseas”" },
    {
      given: { markets: [{}], shopLocales: [{}, { locale: "de", primary: false }] },
      is: "ask",
      says: "the language German.",
    },
    { given: { markets: [{}] }, is: "does-not-apply" },
  ],
});

function abroad() {
  return { name: "Overseas", countries: [{ code: "US" as const, currency: "USD" as const }] };
}

/** The store's main address, shared with the home market, is not the market's own. */
function hasOwnAddress({ addresses }: Market, mainHost: string): boolean {
  return addresses.some(({ host, subfolder }) => Boolean(subfolder) || (host !== null && host !== mainHost));
}
