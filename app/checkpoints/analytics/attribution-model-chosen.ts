import { ask, checkpoint, tooLittleData } from "../checkpoint";
import { span } from "../journeys";
import { percent } from "../money";
import { count } from "../words";

/** With fewer orders the two ends of a journey say little. */
const leastOrders = 30;

export default checkpoint({
  asks: "Do you use one fixed rule, such as last click, to credit sales to ads?",
  skill: "read-more-than-last-click",
  mode: "assisted",
  needs: ["orderJourneys"],

  answer({ orderJourneys: journeys }) {
    const { both, differing } = journeys;
    const seen = {
      field: "orders.customerJourneySummary.firstVisit.source",
      count: { k: differing, n: both, of: "orders" },
    };
    if (both < leastOrders)
      return tooLittleData(
        both,
        leastOrders,
        "orders of the last 60 days with a first and a last visit",
        seen,
      );
    const orders = count(both, "order");
    const said =
      differing === 0
        ? `In all ${orders} ${span(journeys)} the first and the last visit name the same source`
        : `In ${differing} of ${orders} ${span(journeys)} (${percent(differing / both)}) the first and the last visit name different sources`;
    return ask(`${said}.`, seen);
  },

  examples: [
    { given: { orderJourneys: {} }, is: "ask", says: "In 20 of 100 orders of the last 60 days (20%)" },
    { given: { orderJourneys: { differing: 0 } }, is: "ask", says: "In all 100 orders" },
    { given: { orderJourneys: { both: 29 } }, is: "unknown", says: "there are 29 so far" },
  ],
});
