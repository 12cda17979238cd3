import type { Tracker } from "~/facts/theme-code/trackers";
import { ask, checkpoint, no, offering } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { measures, pixelChannels, trackerItems, trackerName, trackerNames } from "../pixels";
import { stated } from "../profile-gates";

const none = "You told us that you measure visitors with no tracker.";
const ga = { platform: "google", id: "G-AB12CD34", in: "layout/theme.liquid", onOnePage: 1 } as const;
const theme = (...found: Tracker[]) => ({ liveTheme: { trackers: { found } } });
const online = { salesChannels: [{}] };
const google = { salesChannels: [{}, { name: "Google & YouTube" }] };

export default checkpoint({
  asks: "Is each tracking code installed only once in your store?",
  skill: "remove-duplicate-tracking-code",
  mode: "proves-no",
  needs: ["profile", "liveTheme", "salesChannels"],

  answer({ profile, liveTheme, salesChannels }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.trackers) return themeUnreadable();
    const { found, complete } = liveTheme.trackers;
    const channels = pixelChannels(salesChannels);
    const seen = [
      { field: "themes.files.body", value: found.length, items: trackerItems(found) },
      { field: "publications.channels.name", value: channels.map(({ name }) => name).join(", ") || null },
    ];
    // what a condition decides about may well not be there
    const sure = found.filter((each) => each.onOnePage > 0 && measures(each));
    const twice = sure.find(({ onOnePage }) => onOnePage > 1);
    const again = (tracker: Tracker) => channels.find(({ platform }) => platform === tracker.platform);
    const doubled = sure.find(again);
    if (twice)
      return no(`Your theme starts ${trackerName(twice)} ${twice.onOnePage} times on a page.`, ...seen);
    if (doubled) {
      const channel = again(doubled)?.name;
      return no(
        `Your theme starts ${trackerName(doubled)}, and so does ${channel}, which is connected.`,
        ...seen,
      );
    }
    if (!complete) return themeUnreadable(...seen);
    const rest = "Your customer events are not visible to the app.";
    if (found.length > 0) return ask(`Your theme starts ${trackerNames(found)}. ${rest}`, ...seen);
    const saw = `The app finds no tracker in your theme's code. ${rest}`;
    if (channels.length > 0) return ask(saw, ...seen);
    return stated(profile, "usesTrackers", false, none) ?? offering("usesTrackers", ask(saw, ...seen));
  },

  examples: [
    {
      given: { ...theme(ga), ...google },
      is: "no",
      says: "Google (G-AB12CD34), and so does Google & YouTube",
    },
    { given: { ...theme({ ...ga, onOnePage: 2 }), ...online }, is: "no", says: "2 times" },
    { given: { ...theme({ ...ga, onOnePage: 0 }), ...google }, is: "ask" },
    { given: { ...theme({ ...ga, id: "AW-123456789" }), ...google }, is: "ask" },
    { given: { ...theme({ ...ga, id: "UA-12345678-1", onOnePage: 2 }), ...google }, is: "ask" },
    { given: { ...theme({ ...ga, id: "G-XXXXXXXXXX" }), ...google }, is: "ask" },
    { given: { ...theme({ ...ga, id: null }), ...google }, is: "ask" },
    { given: { ...theme(ga), ...online }, is: "ask", says: "Your theme starts Google" },
    { given: { ...theme(), ...google }, is: "ask", says: "no tracker" },
    { given: { ...theme(), ...online, profile: { usesTrackers: false } }, is: "does-not-apply" },
    { given: { ...online, liveTheme: { trackers: { complete: false } } }, is: "unknown" },
  ],
});
