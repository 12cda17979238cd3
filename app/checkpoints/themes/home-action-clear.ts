import { ask, checkpoint } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

type Top = { section: string; button: string | null; custom: boolean };
const theme = (homeTop: Top[] | null) => ({ liveTheme: { shown: { homeTop } } });
const banner = { section: "image-banner", button: null, custom: false };

export default checkpoint({
  asks: "Does the top of your home page show one clear button to start shopping?",
  skill: "lead-the-home-page-with-one-clear-action",
  mode: "assisted",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { homeTop } = liveTheme.shown;
    if (!homeTop) return themeUnreadable();
    const seen = {
      field: "themes.files (templates/index.json)",
      count: {
        k: homeTop.filter(({ button }) => button !== null).length,
        n: homeTop.length,
        of: "sections with a linked button",
      },
      items: homeTop.map(({ section, button }) => ({
        title: section,
        opens: "shopify://admin/themes/current/editor",
        ...(button === null ? {} : { note: button }),
      })),
    };
    const found = homeTop.find(({ button }) => button !== null);
    if (found)
      return ask(
        `The top of your home page shows the button “${found.button}”. Is it the one clear way to start shopping?`,
        seen,
      );
    if (homeTop.some(({ custom }) => custom))
      return ask(
        "The top of your home page holds code of your own. Does it show one clear button to start shopping?",
        seen,
      );
    return ask("The app finds no linked button at the top of your home page. Do you see one there?", seen);
  },

  examples: [
    { given: theme([{ ...banner, button: "Shop all" }]), is: "ask", says: "the button “Shop all”" },
    { given: theme([{ ...banner, custom: true }]), is: "ask", says: "code of your own" },
    { given: theme([banner, banner]), is: "ask", says: "no linked button" },
    { given: theme(null), is: "unknown" },
  ],
});
