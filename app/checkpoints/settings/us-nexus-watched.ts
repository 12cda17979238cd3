import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { soldPlaces, stockPlaces, tooMuchUnplaced } from "../sold-places";
import { limitItem, noRate } from "../tax-limits";
import { nexusCompared, nexusOutdated, stateName } from "../us-nexus";
import { list } from "../words";

export default checkpoint({
  asks: "Are you registered for sales tax in every US state that requires it?",
  skill: "watch-us-sales-tax-nexus",
  mode: "assisted",
  needs: ["recentOrders", "shop", "readAt"],
  mayUse: ["locations"],

  answer({ recentOrders, shop, locations, readAt }) {
    const { places, unplaced } = soldPlaces(recentOrders, locations);
    const field = "orders.shippingAddress.provinceCode";
    const sold = places.filter(({ country }) => country === "US");
    const none = { field, value: 0 };
    const stock = locations.known
      ? stockPlaces(locations.value).filter(({ country }) => country === "US")
      : [];
    if (sold.length === 0 && stock.length === 0)
      return (
        tooMuchUnplaced(unplaced, none) ??
        doesNotApply("You sold nothing to the United States in the last 60 days.", none)
      );
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
    // Where goods lie, a seller is present: no limit counts there.
    const held = [...new Set(stock.flatMap(({ state }) => stateName(state) ?? []))].filter(
      (name) => name !== home,
    );
    const names = [
      ...(home ? [`${home}, where you are`] : []),
      ...held.map((name) => `${name}, where stock lies`),
      ...listed.map(({ place }) => place).filter((place) => !held.includes(place)),
    ];
    if (names.length === 0) {
      if (!locations.known) return { is: "unknown" as const, because: locations.because, evidence: [seen] };
      if (sold.some(({ state }) => state === null))
        return cannotTell("Shopify does not show to which US states some of your orders went.", seen);
      const hidden = stock.some(({ state }) => state === null)
        ? cannotTell("Shopify does not show in which US state your stock lies.", seen)
        : null;
      return hidden ?? tooMuchUnplaced(unplaced, seen) ?? below();
    }

    function below() {
      return yes("Projected to a year, your sales stay below 80% of the limit of every US state.", seen);
    }
    return ask(`Sales tax is due, or nearly, in ${list(names, 4)}.`, seen);
  },

  examples: [
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "KY", orders: 60, sales: 900 }] },
        locations: [{ address: { countryCode: "DE" } }],
      },
      is: "yes",
    },
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "PR", orders: 60, sales: 900 }] },
        locations: [{ address: { countryCode: "DE" } }],
      },
      is: "ask",
      says: "Puerto Rico",
    },
    {
      given: {
        recentOrders: { places: [{ country: "US", state: null, orders: 60, sales: 900 }] },
        locations: [{ address: { countryCode: "DE" } }],
      },
      is: "unknown",
      says: "to which US states",
    },
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
    // a partner's warehouse in Texas, whatever is sold there
    {
      given: {
        recentOrders: {},
        locations: [{}, { isFulfillmentService: true, address: { countryCode: "US", provinceCode: "TX" } }],
      },
      is: "ask",
      says: "in Texas, where stock lies.",
    },
    {
      given: { recentOrders: { places: [], unplaced: { elsewhere: { orders: 40, sales: 900 } } } },
      is: "unknown",
      says: "40 orders of the last 60 days show no place",
    },
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "TX" as never, sales: 900, orders: 9 }] },
        locations: { unread: "Not granted." },
      },
      is: "unknown",
    },
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "TX" as never }] },
        readAt: "2030-01-01T00:00:00Z",
      },
      is: "unknown",
    },
  ],
});
