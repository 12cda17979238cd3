import table from "../../../content/tables/social-networks.json";
import type { Menu } from "~/facts/menus";
import { ask, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { list } from "../words";

/** Someone who is not on the first network may be on the second. */
const leastNetworks = 2;
const theme = (networks: string[], whole = true) => ({
  liveTheme: { shown: { profiles: { networks, whole } } },
});

export default checkpoint({
  asks: "Does your store link to at least two of your social profiles?",
  skill: "link-your-social-profiles",
  mode: "assisted",
  needs: ["liveTheme"],
  mayUse: ["menus"],

  answer({ liveTheme, menus }) {
    if (!liveTheme) return noLiveTheme();
    const { profiles } = liveTheme.shown;
    if (!profiles) return themeUnreadable();
    const { networks, whole } = profiles;
    const seen = {
      field: "themes.files (config/settings_data.json)",
      count: { k: networks.length, n: leastNetworks, of: "networks" },
      items: networks.slice(0, 5).map((title) => ({ title, opens: "shopify://admin/themes/current/editor" })),
    };
    if (networks.length >= leastNetworks)
      return yes(`Your live theme links to your profiles on ${list(networks)}.`, seen);
    // A menu, a text on a page or code of the merchant's own can hold the rest.
    if (!whole || !menus.known || menus.value.some((menu) => leadsElsewhere(menu, networks))) {
      const found = networks.length > 0 ? `only your profile on ${list(networks)}` : "no profile of yours";
      return ask(`The app finds ${found} in the settings, header and footer of your live theme.`, seen);
    }
    if (networks.length > 0)
      return no(`Your live theme links to your profile on ${list(networks)} only.`, seen);
    return no("Your live theme links to none of your social profiles.", seen);
  },

  examples: [
    { given: theme(["Instagram", "TikTok"]), is: "yes", says: "Instagram and TikTok" },
    { given: theme(["Instagram"]), is: "no", says: "on Instagram only" },
    { given: theme([]), is: "no", says: "none of your social profiles" },
    { given: theme([], false), is: "ask", says: "finds no profile of yours" },
    { given: theme(["Instagram"], false), is: "ask", says: "only your profile on Instagram" },
    {
      given: { ...theme([]), menus: [{ links: [{ url: "https://www.instagram.com/kiln" }] }] },
      is: "ask",
    },
    {
      given: { ...theme(["Instagram"]), menus: [{ links: [{ url: "https://www.instagram.com/kiln" }] }] },
      is: "no",
    },
    { given: { ...theme([]), menus: { unread: "The reading failed." } }, is: "ask" },
    { given: { liveTheme: { shown: { profiles: null } } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});

const nameOf = new Map(
  Object.entries(table.hosts).flatMap(([name, hosts]) => hosts.map((host) => [host, name] as const)),
);

/** Whether a menu leads to a network besides those that were found: nobody knows where the menu is shown. */
function leadsElsewhere({ links }: Menu, found: readonly string[]): boolean {
  return links.some(({ url }) => {
    const host = url === null ? undefined : URL.parse(url)?.host;
    const name = host && nameOf.get(host.replace(/^(?:www|m|[a-z]{2})\./, ""));
    return name !== undefined && name !== "" && !found.includes(name);
  });
}
