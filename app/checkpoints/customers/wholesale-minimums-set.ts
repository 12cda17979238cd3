import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { namesOf, shareEvidence } from "../shares";
import { agree, someOfYours } from "../words";

export default checkpoint({
  asks: "Do your wholesale price lists use minimum quantities or case packs?",
  skill: "set-minimums-and-case-packs",
  mode: "auto",
  needs: ["wholesalePrices"],

  // Price lists have no page of their own in the admin: the evidence names them.
  answer({ wholesalePrices: share }) {
    const seen = shareEvidence({
      share,
      least: 1,
      field: "priceLists.quantityRules.minimum, increment",
      one: "wholesale price list",
      section: null,
    });
    if (share.of === 0) return doesNotApply("You have no price list for wholesale customers.", seen);
    if (share.good > 0)
      return yes(
        `${someOfYours(share.good, share.of, "wholesale price list")} ${agree(share.good, "has", "have")} a minimum quantity or a case pack.`,
        seen,
      );
    if (share.unsure > 0)
      return cannotTell(`The app could not look at all quantity rules of ${namesOf(share.first)}.`, seen);
    return no(
      `No wholesale price list has a minimum quantity or a case pack: start with ${namesOf(share.first)}.`,
      seen,
    );
  },

  examples: [
    { given: { wholesalePrices: {} }, is: "yes", says: "Your wholesale price list has" },
    { given: { wholesalePrices: { of: 3, good: 2 } }, is: "yes", says: "2 of 3 wholesale price lists have" },
    { given: { wholesalePrices: { of: 2, good: 0, first: [{ id: "1", title: "Gastro" }] } }, is: "no", says: "“Gastro”" }, // prettier-ignore
    {
      given: { wholesalePrices: { of: 1, good: 0, unsure: 1, first: [{ id: "1", title: "Gastro" }] } },
      is: "unknown",
    },
    { given: { wholesalePrices: { of: 0, good: 0 } }, is: "does-not-apply" },
  ],
});
