import type { Link } from "~/facts/menus";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { deadLinks, mainMenuOf } from "../main-menu";
import { adminPage, agree, count, firstFive, list } from "../words";

/** One link is no choice, and more than nine do not fit on one line. */
const least = 2;
const most = 9;
/** What every store has at an address of its own. */
const always: Link["type"][] = ["FRONTPAGE", "SEARCH", "CATALOG", "COLLECTIONS", "CUSTOMER_ACCOUNT_PAGE"];
const main = { handle: "main-menu", title: "Main menu", top: 5 };
const bowl = { title: "Tea bowl", type: "PRODUCT", resourceId: "gid://shopify/Product/9" } as const;
const story = { title: "Lookbook", type: "METAOBJECT", resourceId: "gid://shopify/Metaobject/3" } as const;

export default checkpoint({
  asks: "Does your main menu have 2 to 9 items, and no link to a page that is gone?",
  skill: "keep-the-main-menu-short-and-alive",
  mode: "auto",
  needs: ["liveTheme", "menus", "menuTargets"],

  answer({ liveTheme, menus, menuTargets }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.headerMenus) return themeUnreadable();
    const menu = mainMenuOf(menus, liveTheme.headerMenus);
    if (!menu) return cannotTell("The app cannot tell which of your menus is the main menu.");
    const { title, top, links } = menu;
    const { dead, unsure } = deadLinks(menu, menuTargets);
    const opens = adminPage("menus", menu.id);
    const size = { field: "menus.items", value: top, items: [{ title, opens }] };
    const seen = {
      field: "menus.items.resourceId",
      count: { k: dead.length, n: links.length, of: "dead links" },
      items: firstFive(dead, (link) => ({ title: link.title, opens, note: link.why })),
    };
    if (top === 0) return no(`Your main menu “${title}” is empty.`, size);
    const lead = (names: readonly string[]) => `${list(names)} ${agree(names.length, "leads", "lead")}`;
    const ends = dead.map((link) => `“${link.title}” (${link.why})`);
    if (ends.length > 0) return no(`In “${title}” ${lead(ends)} nowhere.`, seen, size);
    if (top < least) return no(`Your main menu “${title}” has one item only.`, size, seen);
    if (top > most) return no(`Your main menu “${title}” has ${top} items; ${most} are enough.`, size, seen);
    const hidden = unsure.map((name) => `“${name}”`);
    if (hidden.length > 0)
      return cannotTell(`The app cannot see what ${lead(hidden)} to in “${title}”.`, size);
    const untested = links.filter(({ type, resourceId }) => resourceId === null && !always.includes(type));
    const all = untested.length === 0;
    const rest = all
      ? "each of its links leads somewhere"
      : `none that could be tested leads nowhere; ${list(untested.map((link) => `“${link.title}”`))} could not be`;
    return yes(`“${title}” has ${count(top, "item")} on top, and ${rest}.`, size, seen);
  },

  examples: [
    { given: { menus: [main] }, is: "yes", says: "“Main menu” has 5 items" },
    {
      given: { menus: [{ ...main, links: [{ title: "Sale", type: "HTTP", url: "#", resourceId: null }] }] },
      is: "yes",
      says: "leads nowhere; “Sale” could not be.",
    },
    { given: { menus: [{ ...main, links: [bowl] }] }, is: "no", says: "“Tea bowl” (deleted) leads nowhere" },
    { given: { menus: [{ ...main, top: 0, links: [] }] }, is: "no", says: "empty" },
    { given: { menus: [{ ...main, top: 1 }] }, is: "no", says: "one item only" },
    { given: { menus: [{ ...main, top: 12 }] }, is: "no", says: "12 items" },
    { given: { menus: [{ ...main, links: [story] }] }, is: "unknown", says: "“Lookbook” leads to" },
    { given: { menus: [{}] }, is: "unknown", says: "which of your menus" },
    { given: { liveTheme: { headerMenus: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply" },
  ],
});
