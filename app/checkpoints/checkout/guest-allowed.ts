import { checkpoint, no, yes } from "../checkpoint";

// A store that sells to businesses only will say so itself; nothing here tells it apart.
export default checkpoint({
  asks: "Can customers check out without creating an account?",
  skill: "let-guests-buy",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { customerAccountsV2 } }) {
    const seen = {
      field: "shop.customerAccountsV2.loginRequiredAtCheckout",
      value: customerAccountsV2.loginRequiredAtCheckout,
      items: [{ title: "Customer accounts", opens: "shopify://admin/settings/customer_accounts" }],
    };
    if (customerAccountsV2.loginRequiredAtCheckout)
      return no("Customers must sign in before they can check out.", seen);
    return yes("Customers can check out without signing in.", seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes" },
    { given: { shop: { customerAccountsV2: { loginRequiredAtCheckout: true } } }, is: "no" },
  ],
});
