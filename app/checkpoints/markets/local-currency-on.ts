import type { Market } from "~/facts/markets";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { unlisted, usesOtherProvider } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { agree, count } from "../words";

const euro = { code: "AT" as const, currency: "EUR" as const };
const dollar = { code: "US" as const, currency: "USD" as const };

export default checkpoint({
  asks: "Do shoppers in your foreign markets see and pay prices in their own currency?",
  skill: "sell-in-local-currency",
  mode: "auto",
  needs: ["markets", "shop"],
  mayUse: ["paymentsAccount", "recentOrders"],

  answer({ markets, shop, paymentsAccount, recentOrders }) {
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
      .map(({ id, name, currency, countries }) => {
        const { length } = countries.filter((country) => country.currency !== currency?.base);
        const note = `${length} of ${count(countries.length, "country", "countries")} pay in ${currency?.base}, not their own`;
        return { id, title: name, note, part: length < countries.length };
      });
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
    // Shopify converts for its own payments only.
    const other = usesOtherProvider(paymentsAccount, recentOrders);
    if (other) return other;
    const whose = without.every(({ part }) => part) ? "Some shoppers" : "Shoppers";
    return no(`${whose} in ${namesOf(without)} cannot pay in their own currency.`, seen);
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
    {
      given: { markets: [{ name: "World", countries: [euro, dollar], currency: { local: false } }] },
      is: "no",
      says: "Some shoppers in “World”",
    },
    {
      given: { markets: [{ name: "World", countries: [dollar, euro], currency: { local: true } }] },
      is: "yes",
    },
    { given: { markets: [{}] }, is: "does-not-apply" },
    { given: { markets: [{}, { name: "Alps", countries: [] }] }, is: "unknown", says: "“Alps”" },
  ],
});

/** Local currencies are on, or the market's one currency is that of all its countries; null when not shown. */
function isLocal({ countries, currency }: Market): boolean | null {
  if (currency === null) return null;
  if (currency.local) return true;
  const shown = countries.filter((country) => country.currency !== null);
  if (shown.some((country) => country.currency !== currency.base)) return false;
  return shown.length === countries.length ? true : null;
}
