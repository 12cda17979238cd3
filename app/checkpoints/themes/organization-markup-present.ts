import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

export default checkpoint({
  asks: "Does your store tell search engines who you are, with logo and profiles?",
  skill: "mark-up-your-organisation-and-breadcrumbs",
  mode: "proves-yes",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { layout, logo, shown } = liveTheme;
    const seen = [
      {
        field: "themes.files (JSON-LD)",
        value: layout?.organization ? "Organization with logo and sameAs" : null,
      },
      { field: "themes.files (BreadcrumbList)", value: layout?.breadcrumbs ?? null },
    ];
    // Themes fill the markup from their settings: without a logo or profiles there it may stay empty.
    const gaps = [logo === "empty" && "logo", shown.profiles?.networks.length === 0 && "profile"].filter(
      (gap) => gap !== false,
    );
    if (layout?.organization && gaps.length > 0)
      return ask(
        `Your live theme has markup of your organization, but no ${gaps.join(" and no ")} is set in it. An app may add the rest.`,
        ...seen,
      );
    if (layout?.organization)
      return yes("Your live theme tells search engines who you are, with logo and profiles.", ...seen);
    if (!layout?.complete) return themeUnreadable(...seen);
    return ask(
      "The app finds no markup of your organization with logo and profiles in your live theme. An app may add it.",
      ...seen,
    );
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    { given: { liveTheme: { logo: "empty" } }, is: "ask", says: "no logo is set" },
    { given: { liveTheme: { shown: { profiles: { networks: [] } } } }, is: "ask", says: "no profile is set" },
    { given: { liveTheme: { layout: { organization: false } } }, is: "ask" },
    { given: { liveTheme: { layout: { organization: false, complete: false } } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
