import type { MenuTargetsQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    menuTargets: MenuTargets;
  }
}

/**
 * What the links of all menus lead to, by id: why visitors cannot reach it, or null when they can. What was asked for
 * and is not in `found` is deleted; at most 250 are asked for.
 */
export type MenuTargets = { asked: number; found: Record<string, string | null> };

type Target = NonNullable<NonNullable<MenuTargetsQuery["nodes"]>[number]>;

/** What can be looked up with the permissions of this fact. */
const followed = /^gid:\/\/shopify\/(?:Product|Collection|Page|Blog|Article|ShopPolicy)\//;
const mostIds = 250;
/** Products that open by their address; unlisted ones are only left out of search and collections. */
const opened: string[] = ["ACTIVE", "UNLISTED"];

export default fact({
  scopes: ["read_products", "read_content", "read_publications"],
  // one channel of a collection is enough
  query: `#graphql
    query MenuTargets($linked: [ID!]!) {
      nodes(ids: $linked) {
        __typename id
        ... on Product { status publishedAt }
        ... on Page { isPublished }
        ... on Collection { resourcePublicationsV2(first: 1, onlyPublished: true) { nodes { isPublished } } }
      }
    }`,
  revision: 1,
  from: ["menus"],
  variables({ menus }: Readings) {
    const links = menus?.known ? menus.value.flatMap((menu) => menu.links) : [];
    const ids = links.flatMap(({ resourceId }) => (resourceId?.match(followed) ? resourceId : []));
    return ids.length === 0 ? null : { linked: [...new Set(ids)].slice(0, mostIds) };
  },
  nothing: { asked: 0, found: {} },
  shape({ nodes }: MenuTargetsQuery): MenuTargets {
    const found = nodes.flatMap((node) => (node ? [[node.id, unreachable(node)] as const] : []));
    return { asked: nodes.length, found: Object.fromEntries(found) };
  },
  example: { asked: 1, found: { "gid://shopify/Page/2": null } },
});

function unreachable(target: Target): string | null {
  if (target.__typename === "Product" && !opened.includes(target.status)) return "not active";
  if (target.__typename === "Product" && !target.publishedAt) return "not on the online store";
  if (target.__typename === "Page" && !target.isPublished) return "hidden";
  if (target.__typename === "Collection" && target.resourcePublicationsV2.nodes.length === 0)
    return "not on any sales channel";
  return null;
}
