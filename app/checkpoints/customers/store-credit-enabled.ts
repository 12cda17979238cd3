import { checkpoint, no, yes } from "../checkpoint";

export default checkpoint({
  asks: "Is store credit turned on?",
  skill: "use-store-credit-for-goodwill",
  mode: "auto",
  needs: ["storeCredit"],

  answer({ storeCredit }) {
    const seen = {
      field: "storeCreditConfiguration.storeCreditEnabled",
      value: storeCredit,
      items: [{ title: "Customer accounts", opens: "shopify://admin/settings/customer_accounts" }],
    };
    return storeCredit
      ? yes("Store credit is on, so you can offer it next to a refund.", seen)
      : no("Store credit is off, so you cannot offer it next to a refund.", seen);
  },

  examples: [
    { given: { storeCredit: true }, is: "yes" },
    { given: { storeCredit: false }, is: "no" },
  ],
});
