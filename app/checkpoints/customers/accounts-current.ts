import { checkpoint, no, yes } from "../checkpoint";

export default checkpoint({
  asks: "Does your store use Shopify's current customer accounts instead of the old ones?",
  skill: "use-the-current-customer-accounts",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { customerAccountsV2 } }) {
    const version = customerAccountsV2.customerAccountsVersion;
    const seen = {
      field: "shop.customerAccountsV2.customerAccountsVersion",
      value: version,
      items: [{ title: "Customer accounts", opens: "shopify://admin/settings/customer_accounts" }],
    };
    if (version === "NEW_CUSTOMER_ACCOUNTS")
      return yes("Your store uses Shopify's current customer accounts.", seen);
    return no("Your store still uses the legacy customer accounts with passwords.", seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes" },
    { given: { shop: { customerAccountsV2: { customerAccountsVersion: "CLASSIC" } } }, is: "no" },
  ],
});
