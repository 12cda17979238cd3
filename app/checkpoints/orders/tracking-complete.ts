import { checkpoint, tooLittleData } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
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
  mayUse: ["variants"],

  answer({ recentOrders: { parcels }, variants }) {
    const field = "orders.fulfillments.trackingInfo.number";
    const share = parcels.tracked;
    const question = { share, least: leastPart, field, one: "parcel", section: "orders" };
    const answer =
      share.of < leastParcels
        ? tooLittleData(share.of, leastParcels, "parcels of the last 60 days", shareEvidence(question))
        : answerShare("a tracking number", question);
    return behindGate(variants, nothingToShip, answer);
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
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
