import { ask, checkpoint, no, offering } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { pixelChannels, trackerItems, trackerName, trackerNames } from "../pixels";
import { stated } from "../profile-gates";

const ga = { platform: "google", id: "G-AB12CD34", in: "layout/theme.liquid", onOnePage: 1 } as const;
const theme = (...found: (Omit<typeof ga, "onOnePage"> & { onOnePage: number })[]) => ({
  liveTheme: { trackers: { found } },
});
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
    const sure = found.filter(({ onOnePage }) => onOnePage > 0);
    const twice = sure.find(({ id, onOnePage }) => id !== null && onOnePage > 1);
    if (twice)
      return no(
        `Your theme starts ${trackerName(twice)} ${twice.onOnePage} times on the same page.`,
        ...seen,
      );
    for (const tracker of sure) {
      const channel = channels.find(({ platform }) => platform === tracker.platform);
      if (channel)
        return no(
          `Your theme starts ${trackerName(tracker)} while ${channel.name} brings the same tracking.`,
          ...seen,
        );
    }
    if (!complete) return themeUnreadable(...seen);
    if (found.length > 0)
      return ask(
        `Your theme starts ${trackerNames(found)}. Do your customer events hold no second copy?`,
        ...seen,
      );
    if (channels.length > 0)
      return ask(
        "Your theme's code starts no tracker. Do your customer events hold no second copy of one?",
        ...seen,
      );
    const none = stated(
      profile,
      "usesTrackers",
      false,
      "You told us that you measure visitors with no tracker.",
    );
    if (none) return none;
    const question = "Do your customer events hold each tracker only once?";
    return offering("usesTrackers", ask(`The app finds no tracker in your theme. ${question}`, ...seen));
  },

  examples: [
    { given: { ...theme(ga), ...google }, is: "no", says: "Google (G-AB12CD34) while Google & YouTube" },
    { given: { ...theme({ ...ga, onOnePage: 2 }), ...online }, is: "no", says: "2 times" },
    { given: { ...theme({ ...ga, onOnePage: 0 }), ...google }, is: "ask" },
    { given: { ...theme(ga), ...online }, is: "ask", says: "no second copy" },
    { given: { ...theme(), ...google }, is: "ask" },
    { given: { ...theme(), ...online, profile: { usesTrackers: false } }, is: "does-not-apply" },
    { given: { ...online, liveTheme: { trackers: { complete: false } } }, is: "unknown" },
  ],
});
