import type { CheckoutBrandingQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    checkoutBranding: CheckoutBranding;
  }
}

/** The published look of checkout and customer accounts; null where the plan does not show it to apps. */
export type CheckoutBranding = {
  name: string;
  color: string | null;
  corners: number | null;
  fontSize: number | null;
} | null;

export default fact({
  scopes: ["read_checkout_and_accounts_configurations"],
  // one look is published at a time
  query: `#graphql
    query CheckoutBranding {
      checkoutAndAccountsConfigurations(first: 1, query: "is_published:true") {
        nodes {
          name
          isPublished
          branding {
            designTokens {
              colors { palette { color1 } }
              cornerRadius { base }
              typography { size { base } }
            }
          }
        }
      }
    }`,
  shape({ checkoutAndAccountsConfigurations: found }: CheckoutBrandingQuery): CheckoutBranding {
    const published = found?.nodes.find(({ isPublished }) => isPublished);
    if (!published?.branding) return null;
    const tokens = published.branding.designTokens;
    return {
      name: published.name,
      color: tokens?.colors?.palette?.color1 ?? null,
      corners: tokens?.cornerRadius?.base ?? null,
      fontSize: tokens?.typography?.size?.base ?? null,
    };
  },
  example: { name: "Kiln & Table checkout", color: "#2B4A6F", corners: 4, fontSize: 14 },
});
