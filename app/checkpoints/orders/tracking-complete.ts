import { checkpoint, tooLittleData } from "../checkpoint";
import { behindParcels } from "../gates";
import { answerShare, shareEvidence } from "../shares";

/** One parcel in twenty may be a letter without a number. */
const leastPart = 0.95;
/** With fewer parcels one letter decides. */
const leastParcels = 10;

export default checkpoint({
  asks: "Does almost every parcel you ship carry a tracking number?",
  skill: "put-tracking-on-every-parcel",
  mode: "auto",
  needs: ["recentOrders"],
  mayUse: ["variants", "handOver"],

  answer({ recentOrders, variants, handOver }) {
    const { parcels } = recentOrders;
    const field = "orders.fulfillments.trackingInfo.number";
    const share = parcels.tracked;
    const question = { share, least: leastPart, field, one: "parcel", section: "orders" };
    const answer =
      share.of < leastParcels
        ? tooLittleData(share.of, leastParcels, "parcels of the last 60 days", shareEvidence(question))
        : answerShare("a tracking number", question);
    return behindParcels({ variants, handOver, recentOrders }, answer);
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "109 of 110 parcels" },
    {
      given: { recentOrders: { parcels: { tracked: { good: 90 } } } },
      is: "no",
      says: "Only 90 of 110 parcels",
    },
    {
      given: { recentOrders: { parcels: { tracked: { of: 9, good: 9 } } } },
      is: "unknown",
      says: "there are 9 so far",
    },
    {
      given: { recentOrders: { parcels: { tracked: { of: 40, good: 20, unsure: 20 } } } },
      is: "unknown",
      says: "could not look at 20 parcels",
    },
    {
      given: {
        recentOrders: { ways: { handovers: { parcel: 0, unclear: 40 } } },
        handOver: { parcels: false, pickup: [{ id: "gid://shopify/Location/1", name: "Shop" }] },
      },
      is: "does-not-apply",
      says: "local pickup only",
    },
    {
      given: { recentOrders: { ways: { handovers: { parcel: 0, local: 80, till: 40 } } } },
      is: "does-not-apply",
      says: "as a parcel",
    },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
