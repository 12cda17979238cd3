import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { soldPlaces, stockPlaces, tooMuchUnplaced } from "../sold-places";
import { limitItem, noRate } from "../tax-limits";
import { vatCompared, vatOutdated, vatUnsure, withVat } from "../vat-limits";
import { countryName, list } from "../words";

export default checkpoint({
  asks: "Are you registered for VAT wherever your EU and UK sales require it?",
  skill: "watch-registration-thresholds",
  mode: "assisted",
  needs: ["recentOrders", "shop", "readAt"],
  mayUse: ["locations"],

  answer({ recentOrders, shop, locations, readAt }) {
    const { places, unplaced } = soldPlaces(recentOrders, locations);
    const home = shop.shopAddress.countryCodeV2 ?? "";
    const stock = locations.known ? stockPlaces(locations.value) : [];
    const abroad = [...new Set(stock.map(({ country }) => country))].filter(
      (country) => country !== home && withVat({ country }),
    );
    const field = "orders.shippingAddress.countryCodeV2";
    const sold = places.filter(withVat);
    const none = { field, value: 0 };
    if (sold.length === 0 && abroad.length === 0)
      return (
        tooMuchUnplaced(unplaced, none) ??
        doesNotApply(
          "You sold nothing to the European Union or the United Kingdom in the last 60 days.",
          none,
        )
      );
    const old = vatOutdated(readAt);
    if (old) return old;
    const all = vatCompared(sold, home, shop.currencyCode);
    if (all === null) return noRate(shop.currencyCode);
    const listed = all.filter((each) => each.listed).sort((a, b) => b.year - a.year);
    const seen = {
      field,
      count: { k: listed.length, n: all.length, of: "limits reached or near" },
      items: (listed.length > 0 ? listed : all).slice(0, 5).map(limitItem),
    };
    if (abroad.length > 0)
      return ask(
        `Your stock lies in ${list(abroad.map(countryName))}, which takes a registration there whatever you sell.`,
        seen,
      );
    if (listed.length === 0) {
      if (!locations.known) return { is: "unknown" as const, because: locations.because, evidence: [seen] };
      const hidden = tooMuchUnplaced(unplaced, seen) ?? vatUnsure(sold, home);
      if (hidden) return hidden;
      const limits = all.length === 1 ? "the limit that counts" : `all ${all.length} limits that count`;
      return yes(`Projected to a year, your sales stay below 80% of ${limits} for you.`, seen);
    }
    return ask(
      `Your sales reach or come near the VAT limit for ${list(listed.map(({ place }) => place))}.`,
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
        locations: [{ address: { countryCode: "US" } }],
      },
      is: "ask",
      says: "for sales to France.",
    },
    {
      given: {
        recentOrders: { places: [{ country: "US", sales: 20 }] },
        locations: [{ hasActiveInventory: false }],
      },
      is: "does-not-apply",
    },
    {
      given: {
        recentOrders: { places: [{ country: "DE", sales: 800 }] },
        locations: [{}, { address: { countryCode: "PL" } }],
      },
      is: "ask",
      says: "Your stock lies in Poland",
    },
    {
      given: {
        recentOrders: {
          places: [{ country: "DE", sales: 80 }],
          unplaced: { elsewhere: { orders: 9, sales: 800 } },
        },
      },
      is: "unknown",
    },
    {
      given: { recentOrders: { places: [], unplaced: { here: { orders: 9, sales: 80 } } } },
      is: "yes",
      says: "stay below",
    },
    {
      given: {
        recentOrders: { places: [{ country: "LT", sales: 80 }] },
        shop: { shopAddress: { countryCodeV2: "LT" } },
        locations: [{ address: { countryCode: "LT" } }],
      },
      is: "unknown",
      says: "not sure of the limit for home sales in Lithuania",
    },
    { given: { recentOrders: {}, readAt: "2030-01-01T00:00:00Z" }, is: "unknown" },
  ],
});
