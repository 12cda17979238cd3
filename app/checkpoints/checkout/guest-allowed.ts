import { checkpoint, no, offering, yes } from "../checkpoint";
import { businessOnly } from "../profile-gates";

export default checkpoint({
  asks: "Can customers check out without creating an account?",
  skill: "let-guests-buy",
  mode: "auto",
  needs: ["shop", "profile"],

  answer({ shop: { customerAccountsV2 }, profile }) {
    const gate = businessOnly(profile);
    if (gate) return gate;
    const seen = {
      field: "shop.customerAccountsV2.loginRequiredAtCheckout",
      value: customerAccountsV2.loginRequiredAtCheckout,
      items: [{ title: "Customer accounts", opens: "shopify://admin/settings/customer_accounts" }],
    };
    if (customerAccountsV2.loginRequiredAtCheckout)
      return offering("businessOnly", no("Customers must sign in before they can check out.", seen));
    return yes("Customers can check out without signing in.", seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes" },
    { given: { shop: { customerAccountsV2: { loginRequiredAtCheckout: true } } }, is: "no" },
    { given: { profile: { businessOnly: true } }, is: "does-not-apply" },
  ],
});
