import { checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { span } from "../journeys";
import { percent } from "../money";
import { count } from "../words";

/** Below this a store lives on rented attention. */
const leastPart = 0.15;
/** With fewer orders one letter decides. */
const leastOrders = 30;

export default checkpoint({
  asks: "Do email and SMS bring at least 15% of the orders you can trace?",
  skill: "earn-a-healthy-share-from-owned-channels",
  mode: "auto",
  needs: ["orderJourneys"],

  answer({ orderJourneys: journeys }) {
    const { traced, owned } = journeys;
    const seen = {
      field: "orders.customerJourneySummary.lastVisit.sourceType",
      count: { k: owned, n: traced, of: "traced orders" },
    };
    if (traced < leastOrders)
      return tooLittleData(traced, leastOrders, "orders of the last 60 days with a known source", seen);
    const part = owned / traced;
    const orders = count(traced, "order");
    const said =
      owned === 0
        ? `None of the ${orders} ${span(journeys)} with a known source came through email or SMS.`
        : `Email and SMS brought ${owned} of the ${orders} ${span(journeys)} with a known source (${percent(part)}).`;
    return part >= leastPart ? yes(said, seen) : no(said, seen);
  },

  examples: [
    { given: { orderJourneys: {} }, is: "yes", says: "brought 20 of the 80 orders" },
    { given: { orderJourneys: { owned: 12 } }, is: "yes", says: "(15%)" },
    { given: { orderJourneys: { owned: 11 } }, is: "no", says: "(13.8%)" },
    { given: { orderJourneys: { owned: 0 } }, is: "no", says: "None of the 80 orders" },
    { given: { orderJourneys: { traced: 29 } }, is: "unknown", says: "there are 29 so far" },
  ],
});
