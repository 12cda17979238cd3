import type { MenuTargets } from "~/facts/menu-targets";
import type { Link, Menu } from "~/facts/menus";

/** Links whose targets are looked up; what others lead to cannot be seen. */
const lookedUp: Link["type"][] = ["PRODUCT", "COLLECTION", "PAGE", "BLOG", "ARTICLE", "SHOP_POLICY"];
/** As many targets as are looked up at most: beyond them one that is missing may be there. */
const mostTargets = 250;

/** The first menu that the header of the live theme shows; where it offers no choice, the one every store starts with. */
export function mainMenuOf(menus: readonly Menu[], headerMenus: readonly string[]): Menu | null {
  const named = headerMenus.flatMap((handle) => menus.find((menu) => menu.handle === handle) ?? []);
  if (named[0] || headerMenus.length > 0) return named[0] ?? null;
  return menus.find(({ handle }) => handle === "main-menu") ?? null;
}

/** Of a menu's links to things of the store: those that lead nowhere, and those that cannot be followed. */
export function deadLinks(
  { links }: Menu,
  { asked, found }: MenuTargets,
): { dead: { title: string; why: string }[]; unsure: string[] } {
  const dead: { title: string; why: string }[] = [];
  const unsure: string[] = [];
  for (const { title, type, resourceId } of links) {
    if (resourceId === null) continue;
    const why = Object.hasOwn(found, resourceId) ? found[resourceId] : "deleted";
    const isSure = why !== "deleted" || (lookedUp.includes(type) && asked < mostTargets);
    if (!isSure) unsure.push(title);
    else if (why) dead.push({ title, why });
  }
  return { dead, unsure };
}
