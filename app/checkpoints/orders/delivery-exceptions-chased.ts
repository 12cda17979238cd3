import { checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { behindParcels } from "../gates";
import { namesOf, shareEvidence } from "../shares";
import { agree, count } from "../words";

/** One parcel in fifty may hang with a carrier that does not answer. */
const mostPart = 0.02;
/** With fewer parcels one of them decides. */
const leastParcels = 30;

export default checkpoint({
  asks: "Are failed or delayed deliveries dealt with within three days?",
  skill: "chase-delivery-exceptions",
  mode: "auto",
  needs: ["recentOrders"],
  mayUse: ["variants", "handOver"],

  answer({ recentOrders, variants, handOver }) {
    const { parcels } = recentOrders;
    return behindParcels({ variants, handOver, recentOrders }, answer());

    function answer() {
      const share = parcels.unstuck;
      const field = "orders.fulfillments.displayStatus";
      const seen = shareEvidence({ share, least: 1 - mostPart, field, one: "parcel", section: "orders" });
      const stuck = share.of - share.good;
      if (share.of < leastParcels)
        return tooLittleData(share.of, leastParcels, "parcels of the last 60 days", seen);
      const parcel = count(share.of, "parcel");
      if (stuck === 0) return yes(`None of your ${parcel} of the last 60 days hangs with its carrier.`, seen);
      const said = `${stuck} of ${parcel} ${agree(stuck, "has", "have")} been delayed or undelivered for more than three days`;
      return stuck / share.of <= mostPart
        ? yes(`${said}, which is few.`, seen)
        : no(`${said}. Start with ${namesOf(share.first)}.`, seen);
    }
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "None of your 110 parcels" },
    { given: { recentOrders: { parcels: { unstuck: { good: 108 } } } }, is: "yes", says: "which is few" },
    {
      given: {
        recentOrders: {
          parcels: { unstuck: { good: 107, first: [{ id: "gid://shopify/Order/3", title: "#1003" }] } },
        },
      },
      is: "no",
      says: "3 of 110 parcels have been delayed or undelivered for more than three days. Start with “#1003”.",
    },
    {
      given: { recentOrders: { parcels: { unstuck: { of: 29, good: 29 } } } },
      is: "unknown",
      says: "there are 29 so far",
    },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
