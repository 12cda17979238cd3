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
};

export default fact({
  scopes: [],
  query: `#graphql
    query ShopSelling {
      shop { shipsToCountries features { giftCards marketDrivenShipping bundles { sellsBundles } } }
    }`,
  shape: ({ shop }: ShopSellingQuery): ShopSelling => ({
    shipsTo: shop.shipsToCountries,
    giftCards: shop.features.giftCards,
    marketDrivenShipping: shop.features.marketDrivenShipping,
    sellsBundles: shop.features.bundles.sellsBundles,
  }),
  example: {
    shipsTo: ["DE", "AT", "CH", "FR"],
    giftCards: true,
    marketDrivenShipping: false,
    sellsBundles: true,
  },
});
