import { ask, checkpoint, no, yes } from "../checkpoint";
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
    if (found) return yes(`The top of your home page shows the button “${found.button}”.`, seen);
    if (homeTop.some(({ custom }) => custom))
      return ask(
        "The app finds no button with a link at the top of your home page. Its code, an app or what is picked there can lead on.",
        seen,
      );
    return no("Neither of the first sections of your home page has a button that leads anywhere.", seen);
  },

  examples: [
    { given: theme([{ ...banner, button: "Shop all" }]), is: "yes", says: "the button “Shop all”" },
    { given: theme([{ ...banner, custom: true }]), is: "ask", says: "can lead on" },
    { given: theme([banner, banner]), is: "no", says: "button that leads anywhere" },
    { given: theme(null), is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
