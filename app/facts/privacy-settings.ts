import type { PrivacySettingsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    privacySettings: PrivacySettings;
  }
}

/** What Shopify's own privacy tools do: show a cookie banner, keep the policy up to date, offer an opt-out page. */
export type PrivacySettings = { cookieBanner: boolean; privacyPolicyAutomatic: boolean; optOutPage: boolean };

export default fact({
  scopes: ["read_privacy_settings"],
  query: `#graphql
    query PrivacySettings {
      privacySettings { banner { enabled } privacyPolicy { autoManaged } dataSaleOptOutPage { autoManaged } }
    }`,
  shape: ({ privacySettings }: PrivacySettingsQuery): PrivacySettings => ({
    cookieBanner: privacySettings.banner?.enabled ?? false,
    privacyPolicyAutomatic: privacySettings.privacyPolicy?.autoManaged ?? false,
    optOutPage: privacySettings.dataSaleOptOutPage !== null,
  }),
  example: { cookieBanner: true, privacyPolicyAutomatic: false, optOutPage: true },
});
