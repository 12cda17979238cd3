import table from "../../../content/tables/us-nexus.json";
import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { outdated } from "../tables";
import { compared, limitItem, ratesOutdated, yearOf, type Compared } from "../tax-limits";
import { list } from "../words";

type Sold = { sales: number; orders: number };
type State = { name: string; amount: number; orders: number | null; both: boolean };

const states = table.states as Record<string, State>;
const nearPart = 0.8;

// Limits are on sales without the tax; what shipping brought is left out, and limits are watched from 80% on.
export default checkpoint({
  asks: "Do you know in which US states your sales are close to requiring registration?",
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
    const old = outdated(table, readAt, "nexus limits") ?? ratesOutdated(readAt);
    if (old) return old;
    const home = shop.shopAddress.countryCodeV2 === "US" ? shop.shopAddress.provinceCode : null;
    // A state without sales tax has no limit, nor has a territory.
    const all = sold.flatMap((place) => {
      const state = states[place.state ?? ""];
      return state ? [compareState(state, place, shop.currencyCode)] : [];
    });
    if (all.includes(null))
      return cannotTell(`The app has no exchange rate for ${shop.currencyCode}.`, {
        field: "shop.currencyCode",
        value: shop.currencyCode,
      });
    const homeState = home ? states[home] : undefined;
    const listed = (all as Compared[]).filter((each) => each.listed && each.place !== homeState?.name);
    listed.sort((a, b) => b.year / b.limit - a.year / a.limit);
    const seen = {
      field,
      count: { k: listed.length, n: all.length, of: "states reached or near" },
      items: (listed.length > 0 ? listed : (all as Compared[])).slice(0, 5).map(limitItem),
    };
    const names = [
      ...(homeState ? [`${homeState.name}, where you are`] : []),
      ...listed.map(({ place }) => place),
    ];
    if (names.length === 0)
      return yes("Projected to a year, your sales stay below 80% of the limit of every US state.", seen);
    return ask(
      `Sales tax is due, or nearly, in ${list(names, 4)}. Are you registered there and do you know when to file, or is there a reason not to?`,
      seen,
    );
  },

  examples: [
    {
      given: {
        recentOrders: { places: [{ country: "US", state: "TX" as never, sales: 90_000, orders: 900 }] },
      },
      is: "ask",
      says: "in Texas. Are you registered",
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

/** A state by its amount and its number of orders; where it takes both, both have to be near. */
function compareState(state: State, place: Sold, currency: string): Compared | null {
  const seen = compared(state.name, place.sales, currency, { amount: state.amount, currency: "USD" });
  if (!seen || state.orders === null) return seen;
  const many = yearOf(place.orders) > state.orders * nearPart;
  return { ...seen, listed: state.both ? seen.listed && many : seen.listed || many };
}
