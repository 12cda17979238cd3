import { checkpoint, no, notStated, offering, yes } from "../checkpoint";
import { notOpenYet } from "../not-open-yet";
import { businessOnly } from "../profile-gates";

const none = { of: 0, good: 0 };

export default checkpoint({
  asks: "Is your storefront open to visitors without a password?",
  skill: "take-down-the-storefront-password",
  mode: "auto",
  needs: ["onlineStore", "shop", "profile", "readAt"],
  mayUse: ["companies"],

  answer({ onlineStore: { passwordProtected }, shop, profile, readAt, companies }) {
    const { primaryDomain } = shop;
    const gate = notOpenYet(shop, profile, readAt) ?? (passwordProtected ? businessOnly(profile) : null);
    if (gate) return gate;
    const seen = {
      field: "onlineStore.passwordProtection.enabled",
      value: passwordProtected,
      items: [{ title: primaryDomain.host, opens: "shopify://admin/online_store/preferences" }],
    };
    // A wholesaler may well keep everybody else out.
    const wholesale = companies.known && companies.value.of > 0 && profile.businessOnly === undefined;
    if (passwordProtected && wholesale)
      return notStated(
        "businessOnly",
        `A password keeps visitors out of ${primaryDomain.host}, which is right if you sell to businesses only.`,
        seen,
      );
    if (passwordProtected)
      return offering(
        "launchDate",
        no(`Visitors of ${primaryDomain.host} meet a password page instead of your store.`, seen),
      );
    return yes(`Anyone can visit your store at ${primaryDomain.host}.`, seen);
  },

  examples: [
    { given: { onlineStore: {} }, is: "yes", says: "kilnandtable.example" },
    { given: { onlineStore: { passwordProtected: true }, companies: none }, is: "no", says: "password page" },
    {
      given: { onlineStore: { passwordProtected: true }, companies: { of: 4 } },
      is: "unknown",
      says: "right if you sell to businesses only",
    },
    {
      given: { onlineStore: { passwordProtected: true }, profile: { businessOnly: true } },
      is: "does-not-apply",
    },
    {
      given: { onlineStore: { passwordProtected: true }, profile: { launchDate: "2026-12-24" } },
      is: "does-not-apply",
      says: "December 24, 2026",
    },
    {
      given: {
        onlineStore: { passwordProtected: true },
        profile: { launchDate: "2026-11-01" },
        companies: none,
      },
      is: "no",
    },
    {
      given: { onlineStore: { passwordProtected: true }, shop: { plan: { partnerDevelopment: true } } },
      is: "does-not-apply",
    },
  ],
});
