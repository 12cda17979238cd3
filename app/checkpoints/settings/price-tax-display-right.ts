import type { Market } from "~/facts/markets";
import table from "../../../content/tables/price-tax-display.json";
import { cannotTell, checkpoint, doesNotApply, no, notStated, yes } from "../checkpoint";
import { businessOnly, notTaxRegistered } from "../profile-gates";
import { outdated } from "../tables";
import { noTaxAtHome } from "../tax-at-home";
import { count, countryName } from "../words";

/** With fewer orders an exempt product or two explain it. */
const leastOrders = 10;

export default checkpoint({
  asks: "Do shoppers see prices with or without tax the way their country expects?",
  skill: "show-prices-the-way-your-country-expects",
  mode: "auto",
  needs: ["shop", "shopSelling", "markets", "profile", "readAt"],
  mayUse: ["recentOrders"],

  answer({ shop, shopSelling, markets, profile, recentOrders, readAt }) {
    const gate = notTaxRegistered(profile) ?? businessOnly(profile) ?? noTaxAtHome(shop.shopAddress, readAt);
    if (gate) return gate;
    const home = shop.shopAddress.countryCodeV2;
    if (!home) return cannotTell("Shopify does not show the country of your store.");
    const market = marketOf(home, markets);
    const strategy = market?.taxes ?? null;
    const seen = [
      { field: "shop.taxesIncluded", value: shopSelling.taxesIncluded },
      { field: "markets.priceInclusions.inclusiveTaxPricingStrategy", value: strategy },
    ];
    const taxed = recentOrders.known ? recentOrders.value.homeTaxed : null;
    // Prices are shown with or without a tax only where one is charged.
    if (!profile.taxRegistered && taxed && taxed.of >= leastOrders && taxed.good === 0)
      return doesNotApply(
        `None of your ${count(taxed.of, "order")} at home in the last 60 days carried tax, so there is none to show.`,
        ...seen,
      );
    const old = outdated(table, readAt, "how countries show prices");
    if (old) return old;
    const inclusive = table.inclusive.includes(home);
    if (!inclusive && !table.exclusive.includes(home))
      return cannotTell(`The app does not know how shops in ${countryName(home)} show prices.`, ...seen);
    const usual = `Shoppers in ${countryName(home)} expect prices ${withTax(inclusive)}`;
    if (strategy === "INCLUDES_TAXES_IN_PRICE_BASED_ON_COUNTRY")
      return yes(`${usual}, and your market “${market?.name}” follows each country.`, ...seen);
    const shown = strategy === null ? shopSelling.taxesIncluded : strategy === "INCLUDES_TAXES_IN_PRICE";
    const where = strategy === null ? "your store" : `your market “${market?.name}”`;
    if (shown === inclusive) return yes(`${usual}, and so ${where} shows them.`, ...seen);
    const said = `${usual}, but ${where} shows them ${withTax(shown)}.`;
    if (profile.taxRegistered || (taxed && taxed.good > 0)) return no(said, ...seen);
    return notStated("taxRegistered", `${said} Only you can say whether you charge tax at all.`, ...seen);
  },

  examples: [
    {
      given: { markets: [{}] },
      is: "yes",
      says: "in Germany expect prices with tax, and so your store shows them.",
    },
    {
      given: { markets: [{}], shopSelling: { taxesIncluded: false } },
      is: "no",
      says: "but your store shows them without tax.",
    },
    {
      given: {
        markets: [{}],
        shopSelling: { taxesIncluded: false },
        recentOrders: { homeTaxed: { good: 0 } },
      },
      is: "does-not-apply",
      says: "there is none to show",
    },
    {
      given: {
        markets: [{}],
        shopSelling: { taxesIncluded: false },
        recentOrders: { homeTaxed: { of: 2, good: 0 } },
      },
      is: "unknown",
      says: "whether you charge tax",
    },
    {
      given: { markets: [{}], shopSelling: { taxesIncluded: false }, recentOrders: { unread: "Not read." } },
      is: "unknown",
    },
    {
      given: { shop: { shopAddress: { countryCodeV2: "US", provinceCode: "OR" } } },
      is: "does-not-apply",
      says: "Oregon has no tax on sales",
    },
    { given: { shop: { shopAddress: { countryCodeV2: "BR" } } }, is: "does-not-apply", says: "outside of" },
    {
      given: { markets: [{ taxes: "ADD_TAXES_AT_CHECKOUT" as never }] },
      is: "no",
      says: "but your market “Germany” shows them without tax.",
    },
    {
      given: {
        markets: [{ taxes: "INCLUDES_TAXES_IN_PRICE_BASED_ON_COUNTRY" as never }],
        shopSelling: { taxesIncluded: false },
      },
      is: "yes",
      says: "follows each country",
    },
    {
      given: { shop: { shopAddress: { countryCodeV2: "US" } }, shopSelling: { taxesIncluded: false } },
      is: "yes",
    },
    { given: { shop: { shopAddress: { countryCodeV2: "KZ" } } }, is: "unknown", says: "Kazakhstan" },
    { given: { profile: { taxRegistered: false } }, is: "does-not-apply" },
    { given: { profile: { businessOnly: true } }, is: "does-not-apply" },
  ],
});

/** The market that holds the home country; one that states how it shows tax goes first. */
function marketOf(home: string, markets: readonly Market[]): Market | undefined {
  const own = markets.filter(
    ({ countries, everywhere }) => everywhere || countries.some(({ code }) => code === home),
  );
  return own.find(({ taxes }) => taxes !== null) ?? own[0];
}

function withTax(included: boolean): string {
  return included ? "with tax" : "without tax";
}
