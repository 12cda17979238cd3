import { ask, checkpoint, yes } from "../checkpoint";
import { noCompanyLocation } from "../gates";
import { namesOf, shareEvidence } from "../shares";
import { agree, eachOfYours, someOfYours } from "../words";

export default checkpoint({
  asks: "Are payment terms and tax status set for every wholesale location?",
  skill: "agree-payment-terms-and-tax-status",
  mode: "proves-yes",
  needs: ["companyLocations"],

  answer({ companyLocations: { terms: share } }) {
    const none = noCompanyLocation(share.of);
    if (none) return none;
    const seen = shareEvidence({
      share,
      least: 1,
      field: "companyLocations.buyerExperienceConfiguration.paymentTermsTemplate, taxSettings",
      one: "wholesale location",
      section: null,
    });
    if (share.good === share.of)
      return yes(`${eachOfYours(share.of, "wholesale location")} has payment terms and a tax status.`, seen);
    const open = share.of - share.good;
    const some = someOfYours(open, share.of, "wholesale location");
    return ask(
      `${some} ${agree(open, "has", "have")} no payment terms or tax status: ${namesOf(share.first)}. They pay at once, with tax.`,
      seen,
    );
  },

  examples: [
    { given: { companyLocations: {} }, is: "yes", says: "Each of your 4 wholesale locations" },
    {
      given: { companyLocations: { terms: { good: 3, first: [{ id: "1", title: "Hafen" }] } } },
      is: "ask",
      says: "1 of 4 wholesale locations has no payment terms or tax status: “Hafen”",
    },
    { given: { companyLocations: { terms: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
