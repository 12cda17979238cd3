import type { Pair } from "~/facts/theme-code/colors";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { agree, count, firstFive } from "../words";

/** Level AA of WCAG for text of normal size. */
const leastRatio = 4.5;
const theme = (pairs: Pair[]) => ({ liveTheme: { contrast: { pairs, schemes: 1 } } });
const text: Pair = { scheme: "scheme-1", what: "text", ratio: 12.4 };

export default checkpoint({
  asks: "Is text in your color schemes easy to read against its background?",
  skill: "give-text-enough-contrast",
  mode: "auto",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    if (!liveTheme.contrast) return themeUnreadable();
    const { pairs, schemes } = liveTheme.contrast;
    const weak = pairs.filter(({ ratio }) => ratio < leastRatio);
    const seen = {
      field: "themes.files (config/settings_data.json)",
      count: { k: pairs.length - weak.length, n: pairs.length, of: "pairs of colors with 4.5:1 or more" },
      items: firstFive(weak.length > 0 ? weak : pairs, ({ scheme, what, ratio }) => ({
        title: `${scheme}, ${what}`,
        opens: "shopify://admin/themes/current/editor?context=theme",
        note: toOne(ratio),
      })),
    };
    const lowest = pairs[0];
    if (!lowest)
      return cannotTell("Your live theme has no color scheme in use whose colors the app can compare.", seen);
    if (weak.length === 0) {
      const each = schemes === 1 ? "The color scheme" : `Each of the ${count(schemes, "color scheme")}`;
      return yes(`${each} in use has enough contrast, ${toOne(lowest.ratio)} at the least.`, seen);
    }
    const has = agree(weak.length, "has", "have");
    return no(
      `${count(weak.length, "pair")} of colors in your live theme ${has} too little contrast: the ${lowest.what} of “${lowest.scheme}” has only ${toOne(lowest.ratio)}.`,
      seen,
    );
  },

  examples: [
    { given: theme([text]), is: "yes", says: "12.4:1 at the least" },
    { given: theme([{ ...text, ratio: 4.5 }]), is: "yes", says: "4.5:1" },
    {
      given: theme([{ ...text, ratio: 4.49 }, text]),
      is: "no",
      says: "the text of “scheme-1” has only 4.4:1",
    },
    { given: theme([]), is: "unknown" },
    { given: { liveTheme: { contrast: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});

/** Rounded down, so that what falls short does not read as enough. */
function toOne(ratio: number): string {
  return `${Math.floor(ratio * 10) / 10}:1`;
}
