import { checkpoint, doesNotApply, no, offering, yes } from "../checkpoint";
import { businessOnly } from "../profile-gates";
import { itemsOf, namesOf } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Can customers buy a gift card in your store?",
  skill: "offer-gift-cards",
  mode: "auto",
  needs: ["products", "shopSelling", "profile"],

  answer({ products: { giftCards }, shopSelling, profile }) {
    const gate = businessOnly(profile);
    if (gate) return gate;
    const feature = { field: "shop.features.giftCards", value: shopSelling.giftCards };
    if (!shopSelling.giftCards)
      return doesNotApply("Your store cannot sell gift cards on its plan.", feature);
    const seen = {
      field: "products.isGiftCard",
      value: giftCards.published,
      items: itemsOf(giftCards.first, "products"),
    };
    // Which of several are on the online store is counted, not kept by name.
    const offered =
      giftCards.published === giftCards.active
        ? namesOf(giftCards.first)
        : `${giftCards.published} of your ${count(giftCards.active, "gift card")}`;
    if (giftCards.published > 0) return yes(`Customers can buy ${offered} on your online store.`, seen);
    if (giftCards.active > 0) {
      const are = agree(giftCards.active, "is", "are");
      return offering(
        "businessOnly",
        no(`${namesOf(giftCards.first)} ${are} active but not on your online store.`, seen),
      );
    }
    return offering("businessOnly", no("You have no active gift card product.", seen));
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "“Gift card”" },
    { given: { products: { giftCards: { active: 2 } } }, is: "yes", says: "1 of your 2 gift cards" },
    { given: { products: { giftCards: { published: 0 } } }, is: "no", says: "“Gift card” is active but not" },
    {
      given: { products: { giftCards: { active: 0, published: 0, first: [] } } },
      is: "no",
      says: "no active gift card",
    },
    { given: { profile: { businessOnly: true } }, is: "does-not-apply" },
    { given: { shopSelling: { giftCards: false } }, is: "does-not-apply" },
  ],
});
