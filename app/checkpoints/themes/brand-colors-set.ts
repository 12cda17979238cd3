import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

export default checkpoint({
  asks: "Do your theme's colors and fonts follow your own brand instead of the preset?",
  skill: "define-a-colour-and-type-system",
  mode: "proves-yes",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { ownLook } = liveTheme;
    if (!ownLook) return themeUnreadable();
    const seen = {
      field: "themes.files (config/settings_data.json)",
      value: ownLook.length,
      items: ownLook
        .slice(0, 5)
        .map((title) => ({ title, opens: "shopify://admin/themes/current/editor?context=theme" })),
    };
    if (ownLook.length > 0)
      return yes("Your live theme's colors or fonts differ from every preset it came with.", seen);
    return ask(
      "Your live theme's colors and fonts are those of a preset. A preset can be your brand on purpose.",
      seen,
    );
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    { given: { liveTheme: { ownLook: [] } }, is: "ask", says: "on purpose" },
    { given: { liveTheme: { ownLook: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
