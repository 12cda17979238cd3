import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { list } from "../words";

export default checkpoint({
  asks: "Does your live theme use your own logo and favicon?",
  skill: "upload-logo-and-favicon",
  mode: "auto",
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
    if (named("not-offered").length > 0)
      return cannotTell(
        `The app finds no place for a ${list(named("not-offered"))} in your live theme.`,
        seen,
      );
    if (named("empty").length > 0)
      return no(`Your live theme has no ${named("empty").join(" and no ")} yet.`, seen);
    return yes("Your live theme shows your own logo and favicon.", seen);
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    { given: { liveTheme: { favicon: "empty" } }, is: "no", says: "no favicon" },
    { given: { liveTheme: { favicon: "empty", logo: "empty" } }, is: "no", says: "no logo and no favicon" },
    { given: { liveTheme: { logo: "not-offered" } }, is: "unknown" },
    { given: { liveTheme: { logo: null, favicon: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
