import { ask, cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";

export default checkpoint({
  asks: "Does your live theme use your own logo and favicon?",
  skill: "upload-logo-and-favicon",
  mode: "assisted",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme)
      return doesNotApply("Your store has no live theme.", { field: "themes.role", value: "no MAIN" });
    const { logo, favicon } = liveTheme;
    const seen = {
      field: "themes.files.body",
      value: `logo ${logo ?? "unreadable"}, favicon ${favicon ?? "unreadable"}`,
      items: [{ title: "Theme editor", opens: "shopify://admin/themes/current/editor" }],
    };
    if (logo === null || favicon === null)
      return cannotTell("The settings of your live theme could not be read.", seen);
    const places = { logo, favicon };
    const named = (choice: string) =>
      Object.entries(places).flatMap(([name, found]) => (found === choice ? [name] : []));
    if (named("empty").length > 0)
      return no(`Your live theme has no ${named("empty").join(" and no ")} yet.`, seen);
    const unseen = [...named("unclear"), ...named("not-offered")];
    if (unseen.length > 0)
      return ask(
        `The app finds no ${unseen.join(" and no ")} in the settings of your live theme. Its code can hold one.`,
        seen,
      );
    return yes("Your live theme shows your own logo and favicon.", seen);
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    { given: { liveTheme: { favicon: "empty" } }, is: "no", says: "no favicon" },
    { given: { liveTheme: { favicon: "empty", logo: "empty" } }, is: "no", says: "no logo and no favicon" },
    { given: { liveTheme: { logo: "not-offered" } }, is: "ask", says: "finds no logo" },
    { given: { liveTheme: { logo: "unclear", favicon: "empty" } }, is: "no", says: "no favicon yet" },
    { given: { liveTheme: { logo: "unclear" } }, is: "ask", says: "Its code can hold one" },
    { given: { liveTheme: { logo: null, favicon: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
