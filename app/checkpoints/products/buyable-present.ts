import { checkpoint, no, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Can a visitor buy at least one product in your store right now?",
  skill: "have-something-buyable",
  mode: "auto",
  needs: ["variants"],

  answer({ variants: { all, buyable } }) {
    const seen = foundEvidence("products.variants.availableForSale", buyable);
    if (buyable.count > 0) {
      return yes(
        `${count(buyable.count, "variant")} ${agree(buyable.count, "is", "are")} for sale on your online store right now, such as ${namesOf(buyable.first.slice(0, 1))}.`,
        seen,
      );
    }
    if (all === 0) return no("You have no active product yet, so there is nothing to buy.", seen);
    return no(
      `None of your ${count(all, "active variant")} is on your online store, priced above 0 and for sale.`,
      seen,
    );
  },

  examples: [
    {
      given: { variants: {} },
      is: "yes",
      says: "84 variants are for sale on your online store right now, such as “Ash glaze dinner plate”",
    },
    { given: { variants: { buyable: { count: 0, first: [] } } }, is: "no", says: "90 active variants" },
    {
      given: { variants: { all: 0, buyable: { count: 0, first: [] } } },
      is: "no",
      says: "no active product",
    },
  ],
});
