import { liveTheme as mainOf } from "~/facts/theme-lineage/candidates";
import table from "../../../content/tables/theme-versions.json";
import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { outdated } from "../tables";
import { day } from "../words";

const newest: Partial<Record<string, string>> = table.versions;
const major = (version: string) => Number.parseInt(version, 10);
const about = (name: string, version: string) => ({ liveTheme: { about: { name, version } } });
const own = { themes: [{ themeStoreId: null }] };

export default checkpoint({
  asks: "Is your live theme on its current version?",
  skill: "keep-your-theme-up-to-date",
  mode: "assisted",
  needs: ["liveTheme", "themes", "readAt"],

  answer({ liveTheme, themes, readAt }) {
    const theme = mainOf(themes);
    if (!liveTheme || !theme) return noLiveTheme();
    const { name, version } = liveTheme.about ?? { name: "", version: "" };
    const current = Object.hasOwn(newest, name) ? newest[name] : undefined;
    const seen = {
      field: "themes.files (config/settings_schema.json: theme_version)",
      value: version || null,
      items: [{ title: theme.name, opens: "shopify://admin/themes" }],
    };
    if (Number.isNaN(major(version))) return themeUnreadable(seen);
    const own = `“${theme.name}” is a theme of your own, so nobody else releases updates of it.`;
    if (theme.themeStoreId === null && !current) return doesNotApply(own, seen);
    if (!current)
      return cannotTell(`The app does not know the newest version of ${name}, which you use.`, seen);
    const old = outdated(table, readAt, "theme versions");
    if (old) return old;
    const known = { field: `The app's list of theme versions of ${day(table.date)}`, value: current };
    const yours = `Your live theme is ${name} ${version}`;
    return major(version) < major(current)
      ? ask(`${yours}, and ${current} is out.`, seen, known)
      : yes(`${yours}; the newest the app knows is ${current}.`, seen, known);
  },

  examples: [
    { given: about("Dawn", "15.4.1"), is: "yes", says: "the newest the app knows is 15.4.1" },
    { given: about("Dawn", "11.0.0"), is: "ask", says: "Dawn 11.0.0, and 15.4.1 is out" },
    { given: about("Shelf", "3.2.0"), is: "unknown", says: "newest version of Shelf" },
    { given: { ...about("Shelf", "3.2.0"), ...own }, is: "does-not-apply", says: "“Clay” is a theme of" },
    { given: about("constructor", "3.2.0"), is: "unknown", says: "newest version of constructor" },
    { given: { liveTheme: { about: null } }, is: "unknown" },
    { given: { readAt: "2028-01-01T00:00:00Z" }, is: "unknown", says: "too old to judge by" },
  ],
});
