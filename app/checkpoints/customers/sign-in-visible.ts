import { checkpoint, no, yes } from "../checkpoint";

export default checkpoint({
  asks: "Do shoppers see a sign-in link in your store and at checkout?",
  skill: "show-the-sign-in-link",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { customerAccountsV2 } }) {
    const shown = customerAccountsV2.loginLinksVisibleOnStorefrontAndCheckout;
    const seen = { field: "shop.customerAccountsV2.loginLinksVisibleOnStorefrontAndCheckout", value: shown };
    if (shown) return yes("Shoppers see a sign-in link in your store and at checkout.", seen);
    return no("Sign-in links are switched off, so shoppers see none in your store or at checkout.", seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes" },
    {
      given: { shop: { customerAccountsV2: { loginLinksVisibleOnStorefrontAndCheckout: false } } },
      is: "no",
      says: "switched off",
    },
  ],
});
