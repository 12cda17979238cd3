import type { MainMenuQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import type { Menu } from "./menus";

declare module "./fact" {
  interface Facts {
    /** The menu that the live theme's header shows; null when none can be told. */
    mainMenu: MainMenu | null;
  }
}

/** The main menu: its items on top, all its links, those that lead nowhere, and those that cannot be followed. */
export type MainMenu = {
  id: string;
  title: string;
  handle: string;
  top: number;
  links: number;
  broken: { title: string; why: string }[];
  unsure: string[];
};

type Item = { title: string; resourceId: string | null; items?: Item[] };
type Target = NonNullable<NonNullable<MainMenuQuery["nodes"]>[number]>;

/** What can be looked up with the permissions of this fact; other resources are taken for unsure. */
const followed = /^gid:\/\/shopify\/(?:Product|Collection|Page|Blog|Article|ShopPolicy)\//;
const mostIds = 250;

export default fact({
  scopes: ["read_online_store_navigation", "read_products", "read_content", "read_publications"],
  // one channel of a collection is enough
  query: `#graphql
    query MainMenu($menu: ID!, $linked: [ID!]!) {
      menu(id: $menu) {
        id title handle
        items { title resourceId items { title resourceId items { title resourceId } } }
      }
      nodes(ids: $linked) {
        __typename id
        ... on Product { status publishedAt }
        ... on Page { isPublished }
        ... on Collection { resourcePublicationsV2(first: 1, onlyPublished: true) { nodes { isPublished } } }
      }
    }`,
  from: ["menus", "liveTheme"],
  variables({ menus, liveTheme }: Readings) {
    const headers = liveTheme?.known ? (liveTheme.value?.headerMenus ?? null) : null;
    const menu = headers && menus?.known ? chosen(menus.value, headers) : null;
    if (!menu) return null;
    const ids = menu.links.flatMap(({ resourceId }) => (resourceId?.match(followed) ? resourceId : []));
    return { menu: menu.id, linked: [...new Set(ids)].slice(0, mostIds) };
  },
  nothing: null,
  shape({ menu, nodes }: MainMenuQuery): MainMenu | null {
    if (!menu) return null;
    const targets = new Map((nodes ?? []).flatMap((node) => (node ? [[node.id, node]] : [])));
    const links = flat(menu.items);
    const linked = links.filter(({ resourceId }) => resourceId !== null);
    const isFollowed = ({ resourceId }: Item) => followed.test(resourceId ?? "") && linked.length <= mostIds;
    return {
      id: menu.id,
      title: menu.title,
      handle: menu.handle,
      top: menu.items.length,
      links: links.length,
      broken: linked.filter(isFollowed).flatMap(({ title, resourceId }) => {
        const why = gone(targets.get(resourceId ?? ""));
        return why === null ? [] : [{ title, why }];
      }),
      unsure: linked.filter((link) => !isFollowed(link)).map(({ title }) => title),
    };
  },
  example: {
    id: "gid://shopify/Menu/2",
    title: "Main menu",
    handle: "main-menu",
    top: 5,
    links: 9,
    broken: [],
    unsure: [],
  },
});

/** The first menu that the header names, else the one every store starts with. */
function chosen(menus: readonly Menu[], headers: readonly string[]): Menu | null {
  const named = headers.flatMap((handle) => menus.find((menu) => menu.handle === handle) ?? []);
  return named[0] ?? menus.find(({ handle }) => handle === "main-menu") ?? null;
}

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...flat(item.items ?? [])]);
}

/** Why a link leads nowhere; null when visitors can reach what it leads to. */
function gone(target: Target | undefined): string | null {
  if (target === undefined) return "deleted";
  if (target.__typename === "Product" && target.status !== "ACTIVE") return "not active";
  if (target.__typename === "Product" && !target.publishedAt) return "not on the online store";
  if (target.__typename === "Page" && !target.isPublished) return "hidden";
  if (target.__typename === "Collection" && target.resourcePublicationsV2.nodes.length === 0)
    return "not on any sales channel";
  return null;
}
