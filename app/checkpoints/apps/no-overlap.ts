import { appEvidence, appName, running } from "../apps-in-theme";
import { ask, checkpoint } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { list } from "../words";

const app = {
  handle: "judge-me",
  name: "Judge.me",
  job: "reviews",
  embeds: 0,
  blocks: 1,
  off: 0,
  in: "x.json",
};
const loox = { ...app, handle: "loox", name: "Loox" };

export default checkpoint({
  asks: "Does each job in your store, such as reviews or pop-ups, have only one app?",
  skill: "avoid-two-apps-for-one-job",
  mode: "assisted",
  needs: ["liveTheme"],

  // one app in the theme says nothing of those outside it, so the merchant is asked there too
  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.apps) return themeUnreadable();
    const on = running(liveTheme.apps);
    const jobs = [...new Set(on.flatMap(({ job }) => job ?? []))];
    const shared = jobs
      .map((job) => ({ job, names: [...new Set(on.filter((each) => each.job === job).map(appName))] }))
      .filter(({ names }) => names.length > 1);
    const seen = appEvidence(on);
    if (shared.length === 0)
      return ask(
        "No two known apps in your live theme do the same job. The app cannot see your other apps.",
        seen,
      );
    const pairs = shared.map(({ job, names }) => `${list(names)} (${job})`);
    return ask(`These apps do the same job: ${list(pairs)}.`, seen);
  },

  examples: [
    { given: { liveTheme: { apps: [app, loox] } }, is: "ask", says: "Judge.me and Loox (reviews)" },
    {
      given: { liveTheme: { apps: [app, { ...loox, blocks: 0, off: 1 }] } },
      is: "ask",
      says: "No two known apps",
    },
    { given: { liveTheme: { apps: [] } }, is: "ask" },
    { given: { liveTheme: { apps: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
