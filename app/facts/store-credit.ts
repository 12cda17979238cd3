import type { StoreCreditQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Whether customers may pay with store credit at checkout. */
    storeCredit: boolean;
  }
}

export default fact({
  scopes: [],
  query: `#graphql
    query StoreCredit {
      storeCreditConfiguration { storeCreditEnabled }
    }`,
  shape: ({ storeCreditConfiguration }: StoreCreditQuery) => storeCreditConfiguration.storeCreditEnabled,
  example: true,
});
