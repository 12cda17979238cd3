import type { GrantedScopesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Access scopes this store has granted the app. */
    grantedScopes: { granted: string[] };
  }
}

export default fact({
  scopes: [],
  query: `#graphql
    query GrantedScopes {
      currentAppInstallation { accessScopes { handle } }
    }`,
  shape: ({ currentAppInstallation }: GrantedScopesQuery) => ({
    granted: currentAppInstallation.accessScopes.map((scope) => scope.handle),
  }),
  example: { granted: ["read_themes", "read_products"] },
});
