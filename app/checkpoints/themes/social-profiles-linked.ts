import { checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { list } from "../words";

/** Someone who is not on the first network may be on the second. */
const leastNetworks = 2;
const theme = (networks: string[] | null) => ({ liveTheme: { shown: { networks } } });

export default checkpoint({
  asks: "Does your store link to at least two of your social profiles?",
  skill: "link-your-social-profiles",
  mode: "auto",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { networks } = liveTheme.shown;
    if (!networks) return themeUnreadable();
    const seen = {
      field: "themes.files (config/settings_data.json)",
      count: { k: networks.length, n: leastNetworks, of: "networks" },
      items: networks.slice(0, 5).map((title) => ({ title, opens: "shopify://admin/themes/current/editor" })),
    };
    if (networks.length >= leastNetworks)
      return yes(`Your live theme links to your profiles on ${list(networks)}.`, seen);
    if (networks.length > 0)
      return no(`Your live theme links to your profile on ${list(networks)} only.`, seen);
    return no("Your live theme links to none of your social profiles.", seen);
  },

  examples: [
    { given: theme(["Instagram", "TikTok"]), is: "yes", says: "Instagram and TikTok" },
    { given: theme(["Instagram"]), is: "no", says: "on Instagram only" },
    { given: theme([]), is: "no", says: "none of your social profiles" },
    { given: theme(null), is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
