import { appEvidence, appName, running } from "../apps-in-theme";
import { ask, checkpoint, doesNotApply } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { agree, count, list } from "../words";

const app = {
  handle: "judge-me",
  name: "Judge.me",
  job: "reviews",
  embeds: 1,
  blocks: 1,
  off: 0,
  in: "x.json",
};
const off = { ...app, embeds: 0, blocks: 0, off: 2 };

export default checkpoint({
  asks: "Did you use every app on your storefront in the last 90 days?",
  skill: "know-what-runs-on-your-storefront",
  mode: "assisted",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.apps) return themeUnreadable();
    const on = running(liveTheme.apps);
    const seen = appEvidence([...on, ...liveTheme.apps.filter((each) => !on.includes(each))]);
    if (on.length === 0)
      return doesNotApply("No app has an embed or block switched on in your live theme.", seen);
    const each = [...new Set(on.map(appName))];
    const names = list(each, 5);
    const apps = `${count(each.length, "app")} ${agree(each.length, "loads", "load")} in your live theme: ${names}`;
    return ask(`${apps}.`, seen);
  },

  examples: [
    { given: { liveTheme: { apps: [app] } }, is: "ask", says: "1 app loads in your live theme: Judge.me" },
    {
      given: { liveTheme: { apps: [app, { ...app, handle: "size-chart", name: null, job: null }] } },
      is: "ask",
      says: "Judge.me and size chart",
    },
    {
      given: { liveTheme: { apps: [app, { ...app, handle: "judgeme-widgets" }] } },
      is: "ask",
      says: "1 app loads in your live theme: Judge.me.",
    },
    { given: { liveTheme: { apps: [off] } }, is: "does-not-apply" },
    { given: { liveTheme: { apps: null } }, is: "unknown" },
  ],
});
