import { appEvidence, appName } from "../apps-in-theme";
import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

const inbox = {
  handle: "inbox",
  name: "Shopify Inbox",
  job: "chat",
  embeds: 1,
  blocks: 0,
  off: 0,
  in: "x.json",
};

export default checkpoint({
  asks: "Do messages from all channels arrive in one chat or helpdesk inbox?",
  skill: "use-one-inbox-for-all-channels",
  mode: "proves-yes",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.apps) return themeUnreadable();
    const chats = liveTheme.apps.filter(({ job }) => job === "chat");
    const seen = appEvidence(chats);
    const on = chats.find(({ embeds }) => embeds > 0);
    if (on) return yes(`${appName(on)} is switched on in your live theme.`, seen);
    return ask(
      "The app finds no chat or helpdesk app that is switched on in your live theme. One that runs outside the theme counts too.",
      seen,
    );
  },

  examples: [
    { given: { liveTheme: { apps: [inbox] } }, is: "yes", says: "Shopify Inbox" },
    { given: { liveTheme: { apps: [{ ...inbox, embeds: 0, off: 1 }] } }, is: "ask" },
    { given: { liveTheme: { apps: [] } }, is: "ask" },
    { given: { liveTheme: { apps: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
