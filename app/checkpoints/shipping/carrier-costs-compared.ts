import { checkpoint, doesNotApply } from "../checkpoint";
import { count } from "../words";

/** Fifty parcels a month, over the 60 days of orders that an app sees. */
const enough = 100;

export default checkpoint({
  asks: "Did you compare carrier or warehouse prices in the last 12 months?",
  skill: "renegotiate-carrier-costs-yearly",
  mode: "asked",
  needs: ["recentOrders"],
  applies: ({
    recentOrders: {
      parcels: { tracked },
    },
  }) =>
    tracked.of < enough
      ? doesNotApply(
          `You sent ${tracked.of === 0 ? "no parcel" : count(tracked.of, "parcel")} in 60 days, too few to negotiate rates with.`,
          {
            field: "orders.fulfillments",
            value: tracked.of,
          },
        )
      : null,
  examples: [
    { given: { recentOrders: { parcels: { tracked: { of: 100 } } } }, is: "ask" },
    {
      given: { recentOrders: { parcels: { tracked: { of: 99 } } } },
      is: "does-not-apply",
      says: "99 parcels",
    },
  ],
});
