import type { ThemesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    themes: Theme[];
  }
}

/** A theme of the library. `role` MAIN is the live one; times are ISO 8601. */
export type Theme = NonNullable<ThemesQuery["themes"]>["nodes"][number];

export default fact({
  scopes: ["read_themes"],
  query: `#graphql
    query Themes {
      themes(first: 50) {
        nodes { id name role createdAt updatedAt processing processingFailed themeStoreId }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ themes }: ThemesQuery): Theme[] => themes?.nodes ?? [],
  example: [
    {
      id: "gid://shopify/OnlineStoreTheme/1",
      name: "Clay",
      role: "MAIN",
      createdAt: "2025-01-10T09:00:00Z",
      updatedAt: "2026-11-01T09:00:00Z",
      processing: false,
      processingFailed: false,
      themeStoreId: 887,
    },
  ],
});
