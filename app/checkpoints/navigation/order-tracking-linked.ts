import { ask, checkpoint, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { isLinkTo } from "../names";
import { count } from "../words";

const account = { title: "Your things", url: "/x", resourceId: null, type: "CUSTOMER_ACCOUNT_PAGE" as const };

export default checkpoint({
  asks: "Can customers find order tracking or their account from your menu or header?",
  skill: "make-order-tracking-easy-to-find",
  mode: "proves-yes",
  needs: ["menus"],
  mayUse: ["variants"],

  answer({ menus, variants }) {
    const links = menus.flatMap((menu) => menu.links.map((link) => ({ ...link, menu: menu.title })));
    const found = links.filter((link) => link.type === "CUSTOMER_ACCOUNT_PAGE" || isLinkTo("orders", link));
    const seen = {
      field: "menus.items",
      count: { k: found.length, n: links.length, of: "links to an account, orders or tracking" },
      items: found
        .slice(0, 5)
        .map(({ title, menu }) => ({ title, opens: "shopify://admin/menus", note: menu })),
    };
    const first = found[0];
    return behindGate(
      variants,
      nothingToShip,
      first
        ? yes(`“${first.menu}” leads customers to “${first.title}”.`, seen)
        : ask(
            // A theme's account icon is not in a menu.
            `None of the ${count(links.length, "link")} in your menus leads to tracking or an account. An account icon in your header counts too.`,
            seen,
          ),
    );
  },

  examples: [
    {
      given: { menus: [{ links: [account] }] },
      is: "yes",
      says: "“Footer menu” leads customers to “Your things”",
    },
    { given: { menus: [{ links: [{ title: "Sendungsverfolgung", url: "/pages/x" }] }] }, is: "yes" },
    { given: { menus: [{ links: [{ title: "Where is it?", url: "/account/login" }] }] }, is: "yes" },
    {
      given: { menus: [{ links: [{ title: "Made to order", url: "/collections/accountants" }] }] },
      is: "ask",
    },
    { given: { menus: [{ links: [{ title: "Track pants", url: "/pages/track-pants" }] }] }, is: "ask" },
    {
      given: {
        menus: [{ links: [{ title: "Tracking", type: "COLLECTION", url: "/collections/tracking" }] }],
      },
      is: "ask",
    },
    { given: { menus: [{ links: [{ title: "Account manager", url: "/pages/team" }] }] }, is: "ask" },
    { given: { menus: [{ links: [{ title: "Where?", url: "https://x.example/apps/track" }] }] }, is: "yes" },
    { given: { menus: [{}] }, is: "ask", says: "None of the 4 links" },
    { given: { menus: [{}], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
