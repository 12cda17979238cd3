import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { itemsOf, namesOf } from "../shares";

export default checkpoint({
  asks: "Can customers buy a gift card in your store?",
  skill: "offer-gift-cards",
  mode: "auto",
  needs: ["products", "shopSelling"],

  answer({ products: { giftCards }, shopSelling }) {
    const feature = { field: "shop.features.giftCards", value: shopSelling.giftCards };
    if (!shopSelling.giftCards)
      return doesNotApply("Your store cannot sell gift cards on its plan.", feature);
    const seen = {
      field: "products.isGiftCard",
      value: giftCards.published,
      items: itemsOf(giftCards.first, "products"),
    };
    if (giftCards.published > 0)
      return yes(`Customers can buy ${namesOf(giftCards.first)} on your online store.`, seen);
    if (giftCards.active > 0)
      return no(`${namesOf(giftCards.first)} is active but not on your online store.`, seen);
    return no("You have no active gift card product.", seen);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "“Gift card”" },
    { given: { products: { giftCards: { published: 0 } } }, is: "no", says: "“Gift card” is active but not" },
    {
      given: { products: { giftCards: { active: 0, published: 0, first: [] } } },
      is: "no",
      says: "no active gift card",
    },
    { given: { shopSelling: { giftCards: false } }, is: "does-not-apply" },
  ],
});
