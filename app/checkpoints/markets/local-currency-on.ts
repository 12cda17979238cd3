import type { Market } from "~/facts/markets";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { unlisted } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { agree } from "../words";

export default checkpoint({
  asks: "Do shoppers in your foreign markets see and pay prices in their own currency?",
  skill: "sell-in-local-currency",
  mode: "auto",
  needs: ["markets", "shop"],

  answer({ markets, shop }) {
    const home = shop.shopAddress.countryCodeV2;
    if (!home)
      return cannotTell("Your business address has no country, so no market can be told to be foreign.");
    const foreign = markets.filter(({ countries, everywhere }) => {
      return !everywhere && countries.length > 0 && countries.every(({ code }) => code !== home);
    });
    const field = "markets.currencySettings.localCurrencies";
    const hidden = unlisted(markets);
    if (foreign.length === 0)
      return (
        hidden ?? doesNotApply("You have no active market outside your own country.", { field, value: null })
      );
    const without = foreign
      .filter((market) => isLocal(market) === false)
      .map(({ id, name, currency }) => ({ id, title: name, note: `pays in ${currency?.base}` }));
    const inherited = foreign
      .filter((market) => isLocal(market) === null)
      .map(({ name }) => ({ title: name }));
    const seen = {
      field,
      count: {
        k: foreign.length - without.length - inherited.length,
        n: foreign.length,
        of: "foreign markets",
      },
      items: itemsOf(without, "markets"),
    };
    if (inherited.length > 0)
      return cannotTell(`Shopify does not show the currency settings of ${namesOf(inherited)}.`, seen);
    if (without.length === 0) {
      const sell = agree(foreign.length, "sells in a currency of its", "sell in a currency of their");
      return (
        hidden ??
        yes(
          `Your ${foreign.length === 1 ? "only foreign market" : `${foreign.length} foreign markets`} ${sell} own.`,
          seen,
        )
      );
    }
    return no(`Shoppers in ${namesOf(without)} cannot pay in their own currency.`, seen);
  },

  examples: [
    {
      given: { markets: [{}, { name: "Alps", countries: [{ code: "CH", currency: "CHF" }] }] },
      is: "yes",
      says: "only foreign market",
    },
    {
      given: { markets: [{ countries: [{ code: "AT", currency: "EUR" }], currency: { local: false } }] },
      is: "yes",
    },
    {
      given: {
        markets: [{ name: "Alps", countries: [{ code: "CH", currency: "CHF" }], currency: { local: false } }],
      },
      is: "no",
      says: "Shoppers in “Alps”",
    },
    {
      given: {
        markets: [{ name: "Alps", countries: [{ code: "CH", currency: "CHF" }], currency: null as never }],
      },
      is: "unknown",
    },
    { given: { markets: [{}] }, is: "does-not-apply" },
    { given: { markets: [{}, { name: "Alps", countries: [] }] }, is: "unknown", says: "“Alps”" },
  ],
});

/** Local currencies are on, or the market's one currency is that of one of its countries; null when not shown. */
function isLocal({ countries, currency }: Market): boolean | null {
  if (currency === null) return null;
  if (currency.local || countries.some((country) => country.currency === currency.base)) return true;
  return countries.every((country) => country.currency === null) ? null : false;
}
