import type { Place } from "~/facts/tally/order-sums";
import union from "../../../content/tables/european-union.json";
import table from "../../../content/tables/vat-limits.json";
import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { outdated } from "../tables";
import { compared, limitItem, ratesOutdated, type Compared } from "../tax-limits";
import { countryName, list } from "../words";

const homeLimits = table.home as Record<string, { amount: number; currency: string }>;

// Limits are on sales without the tax; what shipping brought is left out, and limits are watched from 80% on.
export default checkpoint({
  asks: "Do you know how close your EU and UK sales are to the VAT registration thresholds?",
  skill: "watch-registration-thresholds",
  mode: "assisted",
  needs: ["recentOrders", "shop", "readAt"],

  answer({ recentOrders: { places }, shop, readAt }) {
    const field = "orders.shippingAddress.countryCodeV2";
    const sold = places.filter(({ country }) => inUnion(country) || country === "GB");
    if (sold.length === 0)
      return doesNotApply(
        "You shipped nothing to the European Union or the United Kingdom in the last 60 days.",
        {
          field,
          value: 0,
        },
      );
    const old = outdated(table, readAt, "VAT limits") ?? ratesOutdated(readAt);
    if (old) return old;
    const all = compareAll(sold, shop.shopAddress.countryCodeV2 ?? "", shop.currencyCode);
    if (all === null)
      return cannotTell(`The app has no exchange rate for ${shop.currencyCode}.`, {
        field: "shop.currencyCode",
        value: shop.currencyCode,
      });
    const listed = all.filter((each) => each.listed).sort((a, b) => b.year - a.year);
    const seen = {
      field,
      count: { k: listed.length, n: all.length, of: "limits reached or near" },
      items: (listed.length > 0 ? listed : all).slice(0, 5).map(limitItem),
    };
    if (listed.length === 0) {
      const limits = all.length === 1 ? "the limit that counts" : `all ${all.length} limits that count`;
      return yes(`Projected to a year, your sales stay below 80% of ${limits} for you.`, seen);
    }
    return ask(
      `Your sales reach or come near the VAT limit for ${list(listed.map(({ place }) => place))}. Are you registered there, or is there a reason not to be?`,
      seen,
    );
  },

  examples: [
    {
      given: { recentOrders: { places: [{ country: "DE", sales: 8200 }] } },
      is: "ask",
      says: "come near the VAT limit for home sales in Germany.",
    },
    {
      given: { recentOrders: { places: [{ country: "DE", sales: 800 }] } },
      is: "yes",
      says: "stay below 80% of the limit",
    },
    {
      given: {
        recentOrders: {
          places: [{ sales: 100 }, { country: "FR", sales: 2000 }, { country: "GB", sales: 90 }],
        },
      },
      is: "ask",
      says: "for sales to other EU countries and sales to the United Kingdom",
    },
    {
      given: {
        recentOrders: { places: [{ country: "FR", sales: 20 }] },
        shop: { shopAddress: { countryCodeV2: "US" } },
      },
      is: "ask",
      says: "for sales to France.",
    },
    { given: { recentOrders: { places: [{ country: "US", sales: 20 }] } }, is: "does-not-apply" },
    { given: { recentOrders: {}, readAt: "2030-01-01T00:00:00Z" }, is: "unknown" },
  ],
});

/** Every limit that counts for a seller established in `home`; elsewhere there is none to stay below. */
function compareAll(sold: readonly Place[], home: string, currency: string): Compared[] | null {
  const all: (Compared | null)[] = [];
  const add = (place: string, of: readonly Place[], limit = { amount: 0, currency: "EUR" }) => {
    const sales = of.reduce((total, each) => total + each.sales, 0);
    if (of.length > 0) all.push(compared(place, sales, currency, limit));
  };
  const own = homeLimits[home];
  if (own)
    add(
      `home sales in ${countryName(home)}`,
      sold.filter(({ country }) => country === home),
      own,
    );
  const others = sold.filter(({ country }) => country !== home);
  const within = inUnion(home) ? others.filter(({ country }) => inUnion(country)) : [];
  add("sales to other EU countries", within, table.unionWide);
  for (const place of others.filter((each) => !within.includes(each)))
    add(`sales to ${countryName(place.country)}`, [place]);
  return all.includes(null) ? null : (all as Compared[]);
}

function inUnion(country: string): boolean {
  return union.countries.includes(country);
}
