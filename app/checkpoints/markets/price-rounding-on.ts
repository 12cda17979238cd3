import type { Market } from "~/facts/markets";
import type { Facts } from "~/facts/fact";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { byName, itemsOf, namesOf } from "../shares";

export default checkpoint({
  asks: "Are converted prices rounded to figures people are used to?",
  skill: "round-converted-prices",
  mode: "auto",
  needs: ["markets", "shop"],
  mayUse: ["marketPrices", "variants"],

  answer({ markets, shop: { currencyCode: own }, marketPrices, variants }) {
    const lists = marketPrices.known ? marketPrices.value : [];
    const all = variants.known ? variants.value.all : Infinity;
    const converted = markets
      .filter((market) => isConverted(market, own))
      .filter((market) => fixedIn(market, lists) < all || fixedIn(market, lists) === 0);
    const open = markets.filter((market) => isConverted(market, own) === null);
    const rough = converted.filter(({ currency }) => currency?.rounded === false);
    const seen = {
      field: "markets.currencySettings.roundingEnabled",
      count: { k: converted.length - rough.length, n: converted.length, of: "markets with converted prices" },
      items: itemsOf(byName(rough), "markets"),
    };
    if (rough.length > 0 && !marketPrices.known)
      return { is: "unknown", because: marketPrices.because, evidence: [seen] };
    // What a list leaves out is converted; whether that is anything on sale there does not show.
    const partly = rough.filter((market) => fixedIn(market, lists) > 0);
    if (partly.length > 0 && partly.length === rough.length)
      return cannotTell(
        `A price list fixes prices in ${namesOf(byName(partly))}, and the app cannot tell which are still converted.`,
        seen,
      );
    if (rough.length > 0)
      return no(
        `Converted prices are not rounded in ${namesOf(byName(rough.filter((market) => !partly.includes(market))))}.`,
        seen,
      );
    if (open.length > 0)
      return cannotTell(
        `Shopify does not show whether prices are converted in ${namesOf(byName(open))}.`,
        seen,
      );
    if (converted.length === 0)
      return doesNotApply(`None of your active markets converts prices from ${own}.`, seen);
    return yes(`Converted prices are rounded in ${namesOf(byName(converted))}.`, seen);
  },

  examples: [
    { given: { markets: [{}, alps({ rounded: true })] }, is: "yes", says: "rounded in “Alps”" },
    { given: { markets: [{}, alps({ rounded: false })] }, is: "no", says: "not rounded in “Alps”" },
    { given: { markets: [{}, alps({ local: false, base: "CHF", rounded: false })] }, is: "no" },
    { given: { markets: [{}, alps({ local: false, rounded: false })] }, is: "does-not-apply" },
    { given: { markets: [{}, alps({ rounded: false })], ...fixed(300) }, is: "does-not-apply" },
    {
      given: { markets: [{}, alps({ rounded: false })], ...fixed(3) },
      is: "unknown",
      says: "A price list fixes prices in “Alps”",
    },
    {
      given: { markets: [{}, alps({ rounded: false })], marketPrices: { unread: "The reading failed." } },
      is: "unknown",
    },
    { given: { markets: [{}, { ...alps({}), currency: null as never }] }, is: "unknown", says: "“Alps”" },
    { given: { markets: [{}] }, is: "does-not-apply", says: "from EUR" },
  ],
});

function alps(currency: { local?: boolean; base?: string; rounded?: boolean }) {
  return {
    id: "gid://shopify/Market/2",
    name: "Alps",
    countries: [{ code: "CH", currency: "CHF" }],
    currency,
  };
}

function fixed(prices: number) {
  return { marketPrices: [{ market: "gid://shopify/Market/2", fixed: prices }], variants: { all: 40 } };
}

/** How many prices of a market its lists fix. */
function fixedIn({ id }: Market, lists: Facts["marketPrices"]): number {
  return lists.filter(({ market }) => market === id).reduce((sum, list) => sum + list.fixed, 0);
}

/** Null when the market's settings, or the currency that decides, cannot be seen. */
function isConverted({ countries, currency, everywhere }: Market, own: string): boolean | null {
  if (currency === null) return null;
  if (currency.base !== own) return true;
  if (!currency.local) return false;
  if (everywhere || countries.some((country) => country.currency !== null && country.currency !== own))
    return true;
  return countries.some((country) => country.currency === null) ? null : false;
}
