import type { MetafieldDefinitionsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    metafieldDefinitions: MetafieldDefinitions;
  }
}

/** The custom fields that the store has; `ofApp` are an app's own data, which no merchant filled. */
export type MetafieldDefinitions = {
  products: (MetafieldDefinitionsQuery["products"]["nodes"][number] & { ofApp: boolean })[];
  variants: MetafieldDefinitionsQuery["variants"]["nodes"];
  collections: MetafieldDefinitionsQuery["collections"]["nodes"];
};

export default fact({
  // Shopify asks for the permission of the owner type; where it is missing the answer itself says so
  scopes: [],
  query: `#graphql
    query MetafieldDefinitions {
      products: metafieldDefinitions(first: 100, ownerType: PRODUCT) {
        nodes {
          id name namespace key metafieldsCount validationStatus
          capabilities { analyticsQueryable { eligible enabled } }
          standardTemplate { id }
        }
        pageInfo { hasNextPage }
      }
      variants: metafieldDefinitions(first: 50, ownerType: PRODUCTVARIANT) {
        nodes {
          id name namespace key metafieldsCount validationStatus
          capabilities { analyticsQueryable { eligible enabled } }
          standardTemplate { id }
        }
        pageInfo { hasNextPage }
      }
      collections: metafieldDefinitions(first: 50, ownerType: COLLECTION) {
        nodes { id name namespace key metafieldsCount validationStatus }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ products, variants, collections }: MetafieldDefinitionsQuery): MetafieldDefinitions => ({
    products: products.nodes.map((node) => ({ ...node, ofApp: isOfApp(node) })),
    variants: variants.nodes,
    collections: collections.nodes,
  }),
  example: {
    products: [
      {
        id: "gid://shopify/MetafieldDefinition/1",
        name: "Firing temperature",
        namespace: "custom",
        key: "firing_temperature",
        metafieldsCount: 40,
        validationStatus: "ALL_VALID",
        capabilities: { analyticsQueryable: { eligible: true, enabled: true } },
        standardTemplate: { id: "gid://shopify/StandardMetafieldDefinitionTemplate/1" },
        ofApp: false,
      },
    ],
    variants: [],
    collections: [],
  },
});

function isOfApp({ namespace }: { namespace: string }): boolean {
  return namespace.startsWith("app--") || namespace === "reviews";
}
