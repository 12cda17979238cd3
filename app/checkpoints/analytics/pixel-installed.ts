import { ask, checkpoint, offering } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { pixelChannels, trackerItems, trackerNames } from "../pixels";
import { noAds } from "../profile-gates";
import { agree, list } from "../words";

const meta = { platform: "meta", id: "123456789", in: "layout/theme.liquid", onOnePage: 1 } as const;
const google = [{}, { name: "Google & YouTube" }];

export default checkpoint({
  asks: "Is each ad platform's pixel installed once, through its app or customer events?",
  skill: "install-the-pixel-once",
  mode: "assisted",
  needs: ["profile", "liveTheme", "salesChannels"],

  answer({ profile, liveTheme, salesChannels }) {
    const without = noAds(profile);
    if (without) return without;
    if (!liveTheme) return noLiveTheme();
    const { trackers } = liveTheme;
    const channels = pixelChannels(salesChannels);
    const connected = {
      field: "publications.channels.name",
      value: channels.length,
      items: channels
        .slice(0, 5)
        .map(({ name }) => ({ title: name, opens: "shopify://admin/settings/apps" })),
    };
    if (!trackers?.complete) return themeUnreadable(connected);
    const { found } = trackers;
    const inTheme = { field: "themes.files.body", value: found.length, items: trackerItems(found) };
    const names = list(channels.map(({ name }) => name));
    const parts = [
      channels.length > 0 ? `${names} ${agree(channels.length, "brings", "bring")} a pixel of its own` : "",
      found.length > 0 ? `your theme's code starts ${trackerNames(found)}` : "",
    ].filter(Boolean);
    const saw =
      parts.length > 0
        ? `The app sees that ${parts.join(", and ")}.`
        : "The app sees no sales channel with a pixel of its own and no pixel in your theme's code.";
    return offering("runsAds", ask(saw, connected, inTheme));
  },

  examples: [
    { given: { salesChannels: google }, is: "ask", says: "Google & YouTube brings a pixel" },
    {
      given: { salesChannels: [{}], liveTheme: { trackers: { found: [meta] } } },
      is: "ask",
      says: "Meta (123456789)",
    },
    { given: { salesChannels: [{}] }, is: "ask", says: "no sales channel with a pixel" },
    { given: { profile: { runsAds: false } }, is: "does-not-apply" },
    { given: { liveTheme: { trackers: null } }, is: "unknown" },
  ],
});
