import type { PrivacySettingsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Shopify's own cookie banner, and whether it keeps the privacy policy up to date by itself. */
    privacySettings: { cookieBanner: boolean; privacyPolicyAutomatic: boolean };
  }
}

export default fact({
  scopes: ["read_privacy_settings"],
  query: `#graphql
    query PrivacySettings {
      privacySettings { banner { enabled } privacyPolicy { autoManaged } }
    }`,
  shape: ({ privacySettings: { banner, privacyPolicy } }: PrivacySettingsQuery) => ({
    cookieBanner: banner?.enabled ?? false,
    privacyPolicyAutomatic: privacyPolicy?.autoManaged ?? false,
  }),
  example: { cookieBanner: true, privacyPolicyAutomatic: false },
});
