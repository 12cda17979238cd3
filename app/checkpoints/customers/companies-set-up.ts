import { ask, checkpoint, offering, yes } from "../checkpoint";
import { noWholesale } from "../profile-gates";
import { namesOf, shareEvidence } from "../shares";
import { agree, eachOfYours, someOfYours } from "../words";

export default checkpoint({
  asks: "Are your wholesale customers set up as companies with a contact and a location?",
  skill: "set-up-wholesale-customers-as-companies",
  mode: "proves-yes",
  needs: ["companies", "profile"],

  // The API does not tell whether a plan has companies: a store without any is asked.
  answer({ companies: share, profile }) {
    const none = noWholesale(profile);
    if (none) return none;
    const seen = shareEvidence({
      share,
      least: 1,
      field: "companies.contactsCount, locationsCount",
      one: "company",
      many: "companies",
      section: "companies",
    });
    if (share.of === 0)
      return offering(
        "sellsWholesale",
        ask("Your store has no company. Wholesale customers may be set up in another tool.", seen),
      );
    if (share.good === share.of)
      return yes(`${eachOfYours(share.of, "company", "companies")} has a contact and a location.`, seen);
    const lacking = share.of - share.good;
    const some = someOfYours(lacking, share.of, "company", "companies");
    return ask(
      `${some} ${agree(lacking, "lacks", "lack")} a contact or a location: ${namesOf(share.first)}.`,
      seen,
    );
  },

  examples: [
    { given: { companies: {} }, is: "yes", says: "Each of your 3 companies" },
    { given: { companies: { of: 1, good: 1 } }, is: "yes", says: "Your company has" },
    { given: { companies: { good: 2, first: [{ id: "gid://shopify/Company/2", title: "Hafen" }] } }, is: "ask", says: "1 of 3 companies lacks a contact or a location: “Hafen”" }, // prettier-ignore
    { given: { companies: { of: 0, good: 0 } }, is: "ask", says: "no company" },
    { given: { profile: { sellsWholesale: false } }, is: "does-not-apply" },
  ],
});
