import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { adminPage, agree, count, firstFive, list } from "../words";

/** One link is no choice, and more than nine do not fit on one line. */
const least = 2;
const most = 9;
const bowl = { title: "Tea bowl", why: "not active" };

export default checkpoint({
  asks: "Does your main menu have 2 to 9 items, with every link leading to a live page?",
  skill: "keep-the-main-menu-short-and-alive",
  mode: "auto",
  needs: ["liveTheme", "mainMenu"],

  answer({ liveTheme, mainMenu: menu }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.headerMenus) return themeUnreadable();
    if (!menu)
      return cannotTell("The app cannot tell which of your menus is the main menu.", {
        field: "themes.files (sections/header-group.json)",
        value: liveTheme.headerMenus.join(", ") || null,
      });
    const { title, top, links, broken, unsure } = menu;
    const opens = adminPage("menus", menu.id);
    const items = firstFive(broken, (link) => ({ title: link.title, opens, note: link.why }));
    const size = { field: "menus.items", value: top, items: [{ title, opens }] };
    const seen = {
      field: "menus.items.resourceId",
      count: { k: broken.length, n: links, of: "dead links" },
      items,
    };
    if (top === 0) return no(`Your main menu “${title}” is empty.`, size);
    if (broken.length > 0) {
      const dead = broken.map((link) => `“${link.title}” (${link.why})`);
      return no(`In “${title}” ${list(dead)} ${agree(broken.length, "leads", "lead")} nowhere.`, seen, size);
    }
    if (top < least) return no(`Your main menu “${title}” has one item only.`, size, seen);
    if (top > most)
      return no(`Your main menu “${title}” has ${top} items; more than ${most} are hard to take in.`, size);
    if (unsure.length > 0) {
      const them = list(unsure.map((name) => `“${name}”`));
      return cannotTell(
        `The app cannot see what ${them} in “${title}” ${agree(unsure.length, "leads", "lead")} to.`,
        size,
      );
    }
    return yes(
      `“${title}” has ${count(top, "item")} on top, and none of its links leads nowhere.`,
      size,
      seen,
    );
  },

  examples: [
    { given: { mainMenu: {} }, is: "yes", says: "“Main menu” has 5 items" },
    { given: { mainMenu: { broken: [bowl] } }, is: "no", says: "“Tea bowl” (not active) leads nowhere" },
    { given: { mainMenu: { top: 0, links: 0 } }, is: "no", says: "empty" },
    { given: { mainMenu: { top: 1 } }, is: "no", says: "one item only" },
    { given: { mainMenu: { top: 12 } }, is: "no", says: "12 items" },
    { given: { mainMenu: { unsure: ["Lookbook"] } }, is: "unknown", says: "“Lookbook”" },
    { given: { mainMenu: null as never }, is: "unknown" },
    { given: { liveTheme: { headerMenus: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply" },
  ],
});
