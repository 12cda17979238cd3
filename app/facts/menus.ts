import type { MenusQuery } from "./admin.types";
import { fact } from "./fact";
import { TooLarge } from "./reading/too-large";

declare module "./fact" {
  interface Facts {
    menus: Menu[];
  }
}

/** A menu, its number of items on the top level, and all its links, whatever their level. */
export type Menu = { id: string; title: string; handle: string; top: number; links: Link[] };
export type Link = {
  title: string;
  url: string | null;
  /** The page, policy, product … that it leads to; null for a plain address. */
  resourceId: string | null;
  type: MenusQuery["menus"]["nodes"][number]["items"][number]["type"];
};

type Item = {
  title: string;
  url: string | null;
  resourceId: string | null;
  type: Link["type"];
  items?: Item[];
};

/** Far more than visitors could find their way in; each is looked at by name for several questions. */
const mostLinks = 5_000;

export default fact({
  scopes: ["read_online_store_navigation"],
  query: `#graphql
    query Menus {
      menus(first: 50) {
        nodes {
          id title handle
          items { title url resourceId type items { title url resourceId type items { title url resourceId type } } }
        }
        pageInfo { hasNextPage }
      }
    }`,
  shape({ menus }: MenusQuery): Menu[] {
    let left = mostLinks;
    return menus.nodes.map(({ id, title, handle, items }) => {
      const all = links(items);
      left -= all.length;
      if (left < 0) throw new TooLarge("Your menus hold more links than the app can follow.");
      return { id, title, handle, top: items.length, links: all };
    });
  },
  example: [
    {
      id: "gid://shopify/Menu/1",
      title: "Footer menu",
      handle: "footer",
      top: 4,
      links: [
        { title: "Contact", url: "/pages/contact", resourceId: "gid://shopify/Page/2", type: "PAGE" },
        { title: "Shipping", url: "/policies/shipping-policy", resourceId: null, type: "SHOP_POLICY" },
        { title: "Returns", url: "/policies/refund-policy", resourceId: null, type: "SHOP_POLICY" },
        { title: "Privacy", url: "/policies/privacy-policy", resourceId: null, type: "SHOP_POLICY" },
      ],
    },
  ],
});

function links(items: readonly Item[]): Link[] {
  return items.flatMap(({ title, url, type, resourceId, items: inside = [] }) => [
    { title, url, resourceId, type },
    ...links(inside),
  ]);
}
