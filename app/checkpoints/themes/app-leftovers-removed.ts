import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { firstFive, list } from "../words";

const loox = { name: "Loox", in: "snippets/loox-reviews.liquid", how: "snippet" } as const;

export default checkpoint({
  asks: "Is your theme free of code from apps you no longer use?",
  skill: "clean-out-app-leftovers",
  mode: "assisted",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { leftovers } = liveTheme;
    if (!leftovers) return themeUnreadable();
    const seen = {
      field: "themes.files.filename, themes.files.body",
      value: leftovers.length,
      items: firstFive(leftovers, ({ name, in: file, how }) => {
        return { title: name, opens: "shopify://admin/themes", note: `${how} in ${file}` };
      }),
    };
    if (leftovers.length === 0)
      return yes("Your theme holds no code of a known app that is switched off.", seen);
    const names = list(leftovers.map(({ name }) => name));
    return ask(
      `Your theme holds code of ${names}, without an embed or block that is switched on. An app can also work without them.`,
      seen,
    );
  },

  examples: [
    { given: { liveTheme: { leftovers: [loox] } }, is: "ask", says: "code of Loox" },
    { given: { liveTheme: { leftovers: [] } }, is: "yes", says: "no code of a known app" },
    { given: { liveTheme: { leftovers: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
