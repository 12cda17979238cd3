import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { behindPassword, notOpenYet } from "../not-open-yet";

export default checkpoint({
  asks: "Can search engines read your whole store?",
  skill: "let-search-engines-in",
  mode: "auto",
  needs: ["onlineStore", "shop", "profile", "readAt"],
  mayUse: ["liveTheme"],

  answer({ onlineStore, shop, profile, readAt, liveTheme }) {
    const gate = notOpenYet(shop, profile, readAt) ?? behindPassword(onlineStore);
    if (gate) return gate;
    const password = {
      field: "onlineStore.passwordProtection.enabled",
      value: onlineStore.passwordProtected,
    };
    if (!liveTheme.known) return { is: "unknown", because: liveTheme.because, evidence: [password] };
    if (!liveTheme.value) return noLiveTheme();
    const { layout, robots } = liveTheme.value;
    const rules = { field: "themes.files (templates/robots.txt.liquid)", value: robots };
    const frame = {
      field: "themes.files (layout/theme.liquid)",
      value: layout?.noindex ? "noindex" : "no noindex",
    };
    if (robots === "closed")
      return no("The robots.txt of your theme tells search engines to leave.", rules, password);
    if (layout?.noindex)
      return no("Your theme marks every page with noindex, so search engines leave it out.", frame, password);
    if (!layout?.complete) return themeUnreadable(rules, password);
    if (robots === "unclear")
      return cannotTell(
        "Liquid decides what the robots.txt of your theme tells search engines.",
        rules,
        password,
      );
    return yes(
      "No password, robots.txt rule or noindex keeps search engines out of your store.",
      password,
      rules,
      frame,
    );
  },

  examples: [
    { given: { onlineStore: {} }, is: "yes" },
    { given: { liveTheme: { robots: "open" } }, is: "yes" },
    {
      given: { onlineStore: { passwordProtected: true }, liveTheme: { unread: "The reading failed." } },
      is: "does-not-apply",
      says: "A password",
    },
    { given: { liveTheme: { robots: "closed" } }, is: "no", says: "robots.txt" },
    { given: { liveTheme: { layout: { noindex: true } } }, is: "no", says: "noindex" },
    { given: { liveTheme: { robots: "unclear" } }, is: "unknown" },
    { given: { liveTheme: { layout: { complete: false } } }, is: "unknown" },
    { given: { liveTheme: { unread: "The reading failed." } }, is: "unknown", says: "The reading failed." },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
