import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

export default checkpoint({
  asks: "Does your store tell search engines who you are, with logo and profiles?",
  skill: "mark-up-your-organisation-and-breadcrumbs",
  mode: "proves-yes",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { layout } = liveTheme;
    const seen = [
      {
        field: "themes.files (JSON-LD)",
        value: layout?.organization ? "Organization with logo and sameAs" : null,
      },
      { field: "themes.files (BreadcrumbList)", value: layout?.breadcrumbs ?? null },
    ];
    if (layout?.organization)
      return yes("Your live theme tells search engines who you are, with logo and profiles.", ...seen);
    if (!layout?.complete) return themeUnreadable(...seen);
    return ask(
      "The app finds no markup of your organization with logo and profiles in your live theme. Does an app add it?",
      ...seen,
    );
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    { given: { liveTheme: { layout: { organization: false } } }, is: "ask" },
    { given: { liveTheme: { layout: { organization: false, complete: false } } }, is: "unknown" },
  ],
});
