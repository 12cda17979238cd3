import type { OnlineStoreQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Whether visitors meet a password page. */
    onlineStore: { passwordProtected: boolean };
  }
}

export default fact({
  scopes: [],
  query: `#graphql
    query OnlineStore {
      onlineStore { passwordProtection { enabled } }
    }`,
  shape: ({ onlineStore }: OnlineStoreQuery) => ({
    passwordProtected: onlineStore.passwordProtection.enabled,
  }),
  example: { passwordProtected: false },
});
