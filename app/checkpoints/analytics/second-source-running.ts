import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { measures, pixelChannels, trackerItems, trackerNames } from "../pixels";

const tracker = { platform: "google", id: "G-AB12CD34", in: "layout/theme.liquid", onOnePage: 1 } as const;
const container = { ...tracker, platform: "tags", id: "GTM-AB12CD" } as const;
const theme = (...found: unknown[]) => ({ liveTheme: { trackers: { found: found as [] } } });

export default checkpoint({
  asks: "Do you measure visits with a second tool, such as Google Analytics 4?",
  skill: "run-a-second-analytics-source",
  mode: "proves-yes",
  needs: ["liveTheme"],
  mayUse: ["salesChannels"],

  answer({ liveTheme, salesChannels }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.trackers) return themeUnreadable();
    const { found, complete } = liveTheme.trackers;
    const seen = { field: "themes.files.body", value: found.length, items: trackerItems(found) };
    // what a condition decides about may well not be there
    const running = found.find((each) => each.platform === "google" && measures(each) && each.onOnePage > 0);
    if (running) return yes(`Your theme starts Google Analytics 4 with the id ${running.id}.`, seen);
    if (!complete) return themeUnreadable(seen);
    const channels = salesChannels.known ? pixelChannels(salesChannels.value) : [];
    const channel = channels.find(({ platform }) => platform === "google");
    const hints = { field: "publications.channels.name", value: channel?.name ?? null };
    const hint =
      found.length > 0
        ? `Your theme starts ${trackerNames(found)}, which proves no second source.`
        : channel
          ? `${channel.name} is connected, which can bring Google Analytics along.`
          : "The app finds no Google Analytics in your theme's code.";
    return ask(hint, seen, hints);
  },

  examples: [
    { given: theme(tracker), is: "yes", says: "G-AB12CD34" },
    { given: theme({ ...tracker, onOnePage: 0 }), is: "ask" },
    { given: theme({ ...tracker, id: "G-XXXXXXXXXX" }), is: "ask" },
    { given: theme({ ...tracker, id: "AW-123456789" }), is: "ask" },
    { given: theme(container), is: "ask", says: "Google Tag Manager (GTM-AB12CD), which proves no" },
    {
      given: { ...theme(), salesChannels: [{ name: "Google & YouTube" }] },
      is: "ask",
      says: "Google & YouTube",
    },
    { given: { ...theme(), salesChannels: [{}] }, is: "ask", says: "no Google Analytics" },
    { given: { liveTheme: { trackers: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
