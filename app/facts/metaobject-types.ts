import type { MetaobjectTypesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    metaobjectTypes: MetaobjectType[];
  }
}

/** A kind of content entry the store defined, and how many entries it has. */
export type MetaobjectType = MetaobjectTypesQuery["metaobjectDefinitions"]["nodes"][number];

export default fact({
  scopes: ["read_metaobject_definitions"],
  query: `#graphql
    query MetaobjectTypes {
      metaobjectDefinitions(first: 250) {
        nodes { id name type metaobjectsCount }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ metaobjectDefinitions }: MetaobjectTypesQuery): MetaobjectType[] => metaobjectDefinitions.nodes,
  example: [
    {
      id: "gid://shopify/MetaobjectDefinition/1",
      name: "Size chart",
      type: "size_chart",
      metaobjectsCount: 3,
    },
  ],
});
