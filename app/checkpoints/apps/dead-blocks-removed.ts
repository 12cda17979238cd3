import { appEvidence, appName } from "../apps-in-theme";
import { checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { agree, count, list } from "../words";

/** One or two may be switched off for a moment; more are left over. */
const most = 2;
const app = {
  handle: "judge-me",
  name: "Judge.me",
  job: "reviews",
  embeds: 0,
  blocks: 1,
  off: 0,
  in: "x.json",
};

export default checkpoint({
  asks: "Does your live theme have two or fewer turned-off app blocks?",
  skill: "remove-dead-app-blocks",
  mode: "auto",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.apps) return themeUnreadable();
    const dead = liveTheme.apps.filter(({ off }) => off > 0);
    const off = dead.reduce((sum, each) => sum + each.off, 0);
    const seen = { ...appEvidence(dead), value: off };
    if (off === 0) return yes("Your live theme holds no switched-off block of an app.", seen);
    const blocks = `Your live theme holds ${count(off, "switched-off block")}`;
    const said = `${blocks} of ${list(dead.map(appName))}`;
    if (off <= most) return yes(`${said}, which ${agree(off, "is", "are")} few enough.`, seen);
    return no(`${said}. Remove what you no longer use.`, seen);
  },

  examples: [
    { given: { liveTheme: { apps: [app] } }, is: "yes", says: "no switched-off block" },
    {
      given: { liveTheme: { apps: [{ ...app, off: 2 }] } },
      is: "yes",
      says: "2 switched-off blocks of Judge.me",
    },
    { given: { liveTheme: { apps: [{ ...app, off: 3 }] } }, is: "no", says: "3 switched-off blocks" },
    {
      given: {
        liveTheme: {
          apps: [
            { ...app, off: 2 },
            { ...app, handle: "judgeme-widgets", off: 2 },
          ],
        },
      },
      is: "no",
      says: "4 switched-off blocks of Judge.me.",
    },
    { given: { liveTheme: { apps: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
