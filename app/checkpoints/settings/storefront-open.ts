import { checkpoint, doesNotApply, no, offering, yes } from "../checkpoint";
import { day } from "../words";

export default checkpoint({
  asks: "Is your storefront open to visitors without a password?",
  skill: "take-down-the-storefront-password",
  mode: "auto",
  needs: ["onlineStore", "shop", "profile", "readAt"],

  answer({
    onlineStore: { passwordProtected },
    shop: { plan, primaryDomain },
    profile: { launchDate },
    readAt,
  }) {
    if (plan.partnerDevelopment) {
      const seen = { field: "shop.plan.partnerDevelopment", value: true };
      return doesNotApply("This is a development store, whose password cannot be taken down.", seen);
    }
    if (launchDate && launchDate > readAt.slice(0, 10)) {
      const stated = { field: "profile.launchDate", value: launchDate };
      const sentence = `You told us that your store opens on ${day(launchDate)}.`;
      return { ...doesNotApply(sentence, stated), offers: "launchDate" };
    }
    const seen = {
      field: "onlineStore.passwordProtection.enabled",
      value: passwordProtected,
      items: [{ title: primaryDomain.host, opens: "shopify://admin/online_store/preferences" }],
    };
    if (passwordProtected)
      return offering(
        "launchDate",
        no(`Visitors of ${primaryDomain.host} meet a password page instead of your store.`, seen),
      );
    return yes(`Anyone can visit your store at ${primaryDomain.host}.`, seen);
  },

  examples: [
    { given: { onlineStore: {} }, is: "yes", says: "kilnandtable.example" },
    { given: { onlineStore: { passwordProtected: true } }, is: "no", says: "password page" },
    {
      given: { onlineStore: { passwordProtected: true }, profile: { launchDate: "2026-12-24" } },
      is: "does-not-apply",
      says: "December 24, 2026",
    },
    { given: { onlineStore: { passwordProtected: true }, profile: { launchDate: "2026-11-01" } }, is: "no" },
    {
      given: { onlineStore: { passwordProtected: true }, shop: { plan: { partnerDevelopment: true } } },
      is: "does-not-apply",
    },
  ],
});
