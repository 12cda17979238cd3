import { cannotTell, checkpoint, doesNotApply, no, tooLittleData, yes } from "../checkpoint";
import { span } from "../journeys";
import { capital, portion, shareEvidence, weigh } from "../shares";

/** Links that others share are never tagged: six in ten is what care can reach. */
const leastPart = 0.6;
/** With fewer orders one campaign decides. */
const leastOrders = 30;

// Click ids stand in the landing page, which is protected customer data: visits that only those would show are no
// campaign's here, and where Google's or Bing's own tag may be in them the orders are unsure.
export default checkpoint({
  asks: "Do your campaign links carry UTM tags so orders show where they came from?",
  skill: "tag-every-campaign-link",
  mode: "auto",
  needs: ["orderJourneys", "profile"],

  answer({ orderJourneys: journeys, profile }) {
    const { tagged: share, perhapsTagged } = journeys;
    const field = "orders.customerJourneySummary.lastVisit.utmParameters.source";
    const one = "order from campaigns";
    const many = "orders from campaigns";
    const seen = shareEvidence({ share, least: leastPart, field, one, many, section: "orders" });
    if (share.of === 0 && profile.runsAds === false)
      return doesNotApply(
        "You told us that you plan no paid ads, and no order came from another campaign.",
        seen,
      );
    if (share.of < leastOrders)
      return tooLittleData(share.of, leastOrders, "orders of the last 60 days from campaigns", seen);
    const said = `${portion(share, one, many)} ${span(journeys)}`;
    if (weigh(share, leastPart) === "enough") return yes(`${capital(said)} came with a UTM tag.`, seen);
    const { of, unsure } = share;
    const most = { ...share, of: of + perhapsTagged, unsure: unsure + perhapsTagged };
    if (weigh(most, leastPart) === "short")
      return no(`${share.good > 0 ? `Only ${said}` : capital(said)} came with a UTM tag.`, seen);
    return cannotTell(
      `${capital(said)} came with a UTM tag; the rest may carry the tag that ads add themselves, which the app does not read.`,
      seen,
    );
  },

  examples: [
    {
      given: { orderJourneys: {} },
      is: "yes",
      says: "36 of 40 orders from campaigns of the last 60 days came",
    },
    {
      given: { orderJourneys: { tagged: { good: 20 } } },
      is: "no",
      says: "Only 20 of 40 orders",
    },
    { given: { orderJourneys: { tagged: { good: 20, unsure: 8 } } }, is: "unknown" },
    { given: { orderJourneys: { tagged: { good: 20 }, perhapsTagged: 30 } }, is: "unknown" },
    {
      given: { orderJourneys: { tagged: { of: 29, good: 29 } } },
      is: "unknown",
      says: "there are 29 so far",
    },
    {
      given: { orderJourneys: { tagged: { of: 0, good: 0 } }, profile: { runsAds: false } },
      is: "does-not-apply",
    },
  ],
});
