import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

export default checkpoint({
  asks: "Is your store verified in Google Search Console?",
  skill: "verify-the-store-in-search-console",
  mode: "proves-yes",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { layout } = liveTheme;
    const seen = {
      field: "themes.files (layout/theme.liquid)",
      value: layout?.googleVerification ? "google-site-verification" : null,
    };
    if (layout?.googleVerification) return yes("Your live theme carries Google's verification tag.", seen);
    if (!layout?.complete) return themeUnreadable(seen);
    // A proof by DNS or through the Google channel is not visible in the theme.
    return ask(
      "Your live theme carries no verification tag of Google. A DNS record or a file also verifies a store.",
      seen,
    );
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    { given: { liveTheme: { layout: { googleVerification: false } } }, is: "ask" },
    { given: { liveTheme: { layout: { googleVerification: false, complete: false } } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
