import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { foundEvidence, namesOf, portion } from "../shares";
import { count } from "../words";

export default checkpoint({
  asks: "Does every active code have an end date, a usage limit or an audience?",
  skill: "bound-every-discount",
  mode: "auto",
  needs: ["discountCodes"],

  answer({ discountCodes: { codes, unbounded, automatic } }) {
    const seen = [
      foundEvidence("discountNodes.discount.endsAt", unbounded, "discounts"),
      foundEvidence("discountNodes.discount (automatic)", automatic, "discounts"),
    ];
    if (codes === 0) return doesNotApply("You have no active discount code.", ...seen);
    if (unbounded.count === 0) {
      return yes(
        `An end date, a limit or a chosen audience is set for ${codes === 1 ? "your" : "each of your"} ${count(codes, "active discount code")}.`,
        ...seen,
      );
    }
    return no(
      `Anyone can use ${portion({ good: unbounded.count, of: codes }, "active discount code")} without limit or end: look at ${namesOf(unbounded.first)}.`,
      ...seen,
    );
  },

  examples: [
    { given: { discountCodes: {} }, is: "yes", says: "each of your 2 active discount codes" },
    {
      given: {
        discountCodes: {
          unbounded: { count: 1, first: [{ id: "gid://shopify/DiscountCodeNode/5", title: "FRIENDS20" }] },
        },
      },
      is: "no",
      says: "1 of 2 active discount codes without limit or end: look at “FRIENDS20”",
    },
    { given: { discountCodes: { codes: 0 } }, is: "does-not-apply" },
  ],
});
