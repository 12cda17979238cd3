import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { countriesOf, unlisted } from "../gates";
import { count } from "../words";

export default checkpoint({
  asks: "Can US visitors opt out of the sale or sharing of their data?",
  skill: "offer-the-data-sale-opt-out",
  mode: "proves-yes",
  needs: ["privacySettings", "optOutRegions", "markets"],

  answer({ privacySettings: { optOutPage }, optOutRegions: { us }, markets }) {
    const seen = [
      { field: "privacySettings.dataSaleOptOutPage", value: optOutPage },
      { field: "consentPolicy.dataSaleOptOutRequired", value: us.join(", ") || "none" },
    ];
    if (markets.length === 0)
      return cannotTell("Your store has no active market of countries to look at.", ...seen);
    const sells = markets.some(({ everywhere }) => everywhere) || countriesOf(markets).has("US");
    if (!sells)
      return unlisted(markets) ?? doesNotApply("No active market of yours holds the United States.", ...seen);
    if (optOutPage && us.length > 0) {
      const where = us.includes("US") ? "all US visitors" : `visitors from ${count(us.length, "US state")}`;
      return yes(`Your opt-out page is on, and Shopify offers it to ${where}.`, ...seen);
    }
    const found = optOutPage
      ? "Your opt-out page is on, but for no US state."
      : "Shopify's opt-out page for US visitors is off.";
    return ask(`${found} Another way to opt out counts too.`, ...seen);
  },

  examples: [
    { given: american(), is: "yes", says: "visitors from 2 US states" },
    { given: { ...american(), optOutRegions: { us: ["US"] } }, is: "yes", says: "all US visitors" },
    { given: { ...american(), optOutRegions: { us: [] } }, is: "ask", says: "for no US state" },
    { given: { ...american(), privacySettings: { optOutPage: false } }, is: "ask", says: "is off" },
    { given: { markets: [{}] }, is: "does-not-apply" },
    { given: { markets: [{ name: "Alps", countries: [] }] }, is: "unknown", says: "“Alps”" },
    { given: { markets: [] }, is: "unknown" },
  ],
});

function american() {
  return { markets: [{ countries: [{ code: "US" }] }] };
}
