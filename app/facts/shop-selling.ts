import type { ShopSellingQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    shopSelling: ShopSelling;
  }
}

/** Where the store ships to and what its plan and setup let it sell. */
export type ShopSelling = {
  shipsTo: string[];
  giftCards: boolean;
  marketDrivenShipping: boolean;
  sellsBundles: boolean;
  /** Whether prices hold the tax, where no market says otherwise. */
  taxesIncluded: boolean;
};

export default fact({
  scopes: [],
  query: `#graphql
    query ShopSelling {
      shop { shipsToCountries taxesIncluded features { giftCards marketDrivenShipping bundles { sellsBundles } } }
    }`,
  shape: ({ shop }: ShopSellingQuery): ShopSelling => ({
    shipsTo: shop.shipsToCountries,
    giftCards: shop.features.giftCards,
    marketDrivenShipping: shop.features.marketDrivenShipping,
    sellsBundles: shop.features.bundles.sellsBundles,
    taxesIncluded: shop.taxesIncluded,
  }),
  example: {
    shipsTo: ["DE", "AT", "CH", "FR"],
    giftCards: true,
    marketDrivenShipping: false,
    sellsBundles: true,
    taxesIncluded: true,
  },
});
