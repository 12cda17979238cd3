import { checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { behindParcels } from "../gates";
import { counted, middleDays, withinDays } from "../middles";
import { count } from "../words";

/** Longer than a weekend between the mark and the first scan means that the mark came too early. */
const mostDays = 3;
/** With fewer parcels one carrier's bad week decides. */
const leastParcels = 20;

export default checkpoint({
  asks: "Do parcels start moving within three days of being marked as shipped?",
  skill: "mark-shipped-only-when-it-ships",
  mode: "auto",
  needs: ["recentOrders"],
  mayUse: ["variants", "handOver"],

  answer({ recentOrders, variants, handOver }) {
    const { parcels } = recentOrders;
    return behindParcels({ variants, handOver, recentOrders }, answer());

    function answer() {
      const { moves } = parcels;
      const all = counted(moves);
      const inTime = counted(moves.slice(0, mostDays + 1));
      const seen = {
        field: "orders.fulfillments.inTransitAt",
        count: { k: inTime, n: all, of: "parcels" },
      };
      if (all < leastParcels)
        return tooLittleData(all, leastParcels, "parcels whose carrier reports the first move", seen);
      const middle = middleDays(moves) ?? 0;
      const said = `Half of your ${count(all, "parcel")} began to move ${withinDays(middle)} of being marked as shipped`;
      return middle <= mostDays
        ? yes(`${said}.`, seen)
        : no(`${said}; it should be three days at most.`, seen);
    }
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "Half of your 100 parcels began to move within a day" },
    { given: { recentOrders: { parcels: { moves: [0, 4, 5, 0, 0, 11] } } }, is: "no", says: "within 5 days" },
    { given: { recentOrders: { parcels: { moves: [10, 9] } } }, is: "unknown", says: "there are 19 so far" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
