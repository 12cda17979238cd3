import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

const none = { buyable: { count: 0, first: [] } };
const sample = { id: "gid://shopify/Product/9", title: "Sample box" };

export default checkpoint({
  asks: "Is at least one product on your online store, priced and for sale?",
  skill: "have-something-buyable",
  mode: "auto",
  needs: ["variants"],
  mayUse: ["unlistedForSale", "onlineStore"],

  answer({ variants: { all, buyable }, unlistedForSale, onlineStore }) {
    const seen = foundEvidence("products.variants.availableForSale", buyable);
    if (buyable.count > 0) {
      const isOpen = onlineStore.known && !onlineStore.value.passwordProtected;
      return yes(
        `${count(buyable.count, "variant")} ${agree(buyable.count, "is", "are")} for sale on your online store${isOpen ? " right now" : ""}, such as ${namesOf(buyable.first.slice(0, 1))}.`,
        seen,
      );
    }
    if (!unlistedForSale.known)
      return cannotTell("No active product is for sale, and the app could not see your unlisted ones.", seen);
    const unlisted = unlistedForSale.value;
    if (unlisted.count > 0)
      return yes(
        `${namesOf(unlisted.first.slice(0, 1))} is unlisted, and can be bought by whoever has its address.`,
        foundEvidence("products.status: UNLISTED", unlisted),
        seen,
      );
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
    {
      given: { variants: {}, onlineStore: { passwordProtected: true } },
      is: "yes",
      says: "for sale on your online store, such as",
    },
    { given: { variants: none }, is: "no", says: "90 active variants" },
    { given: { variants: { all: 0, ...none } }, is: "no", says: "no active product" },
    {
      given: { variants: { all: 0, ...none }, unlistedForSale: { count: 1, first: [sample] } },
      is: "yes",
      says: "“Sample box” is unlisted, and can be bought",
    },
    { given: { variants: none, unlistedForSale: { unread: "It failed." } }, is: "unknown" },
  ],
});
