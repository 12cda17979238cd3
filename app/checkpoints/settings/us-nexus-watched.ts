import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { limitItem, noRate } from "../tax-limits";
import { nexusCompared, nexusOutdated, stateName } from "../us-nexus";
import { list } from "../words";

export default checkpoint({
  asks: "Are you registered for sales tax in every US state that requires it?",
  skill: "watch-us-sales-tax-nexus",
  mode: "assisted",
  needs: ["recentOrders", "shop", "readAt"],

  answer({ recentOrders: { places }, shop, readAt }) {
    const field = "orders.shippingAddress.provinceCode";
    const sold = places.filter(({ country }) => country === "US");
    if (sold.length === 0)
      return doesNotApply("You shipped nothing to the United States in the last 60 days.", {
        field,
        value: 0,
      });
    const old = nexusOutdated(readAt);
    if (old) return old;
    const { countryCodeV2, provinceCode } = shop.shopAddress;
    const home = countryCodeV2 === "US" ? stateName(provinceCode) : null;
    const all = nexusCompared(sold, shop.currencyCode);
    if (all === null) return noRate(shop.currencyCode);
    const listed = all.filter((each) => each.listed && each.place !== home);
    const seen = {
      field,
      count: { k: listed.length, n: all.length, of: "states reached or near" },
      items: (listed.length > 0 ? listed : all).slice(0, 5).map(limitItem),
    };
    const names = [...(home ? [`${home}, where you are`] : []), ...listed.map(({ place }) => place)];
    if (names.length === 0)
      return yes("Projected to a year, your sales stay below 80% of the limit of every US state.", seen);
    return ask(`Sales tax is due, or nearly, in ${list(names, 4)}.`, seen);
  },

  examples: [
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "TX" as never, sales: 90_000, orders: 900 }] },
      },
      is: "ask",
      says: "in Texas.",
    },
    {
      given: { recentOrders: { places: [{ country: "US", state: "OH" as never, sales: 900, orders: 40 }] } },
      is: "ask",
      says: "in Ohio.",
    },
    {
      given: { recentOrders: { places: [{ country: "US", state: "TX" as never, sales: 900, orders: 9 }] } },
      is: "yes",
      says: "below 80%",
    },
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "TX" as never, sales: 900, orders: 9 }] },
        shop: { shopAddress: { countryCodeV2: "US", provinceCode: "OH" }, currencyCode: "USD" },
      },
      is: "ask",
      says: "in Ohio, where you are.",
    },
    { given: { recentOrders: {} }, is: "does-not-apply" },
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "TX" as never }] },
        readAt: "2030-01-01T00:00:00Z",
      },
      is: "unknown",
    },
  ],
});
