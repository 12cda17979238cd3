import { checkpoint, doesNotApply, no, yes } from "../checkpoint";

// A launch date the merchant has stated will spare a store that is not open yet; the store itself shows none.
export default checkpoint({
  asks: "Is your storefront open to visitors without a password?",
  skill: "take-down-the-storefront-password",
  mode: "auto",
  needs: ["onlineStore", "shop"],

  answer({ onlineStore: { passwordProtected }, shop: { plan, primaryDomain } }) {
    if (plan.partnerDevelopment) {
      const seen = { field: "shop.plan.partnerDevelopment", value: true };
      return doesNotApply("This is a development store, whose password cannot be taken down.", seen);
    }
    const seen = {
      field: "onlineStore.passwordProtection.enabled",
      value: passwordProtected,
      items: [{ title: primaryDomain.host, opens: "shopify://admin/online_store/preferences" }],
    };
    if (passwordProtected)
      return no(`Visitors of ${primaryDomain.host} meet a password page instead of your store.`, seen);
    return yes(`Anyone can visit your store at ${primaryDomain.host}.`, seen);
  },

  examples: [
    { given: { onlineStore: {} }, is: "yes", says: "kilnandtable.example" },
    { given: { onlineStore: { passwordProtected: true } }, is: "no", says: "password page" },
    {
      given: { onlineStore: { passwordProtected: true }, shop: { plan: { partnerDevelopment: true } } },
      is: "does-not-apply",
    },
  ],
});
