import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme } from "../gates";
import { offenseEvidence, placeOf, uncheckedIn } from "../offenses";
import { agree, count, list } from "../words";

const script = {
  check: "ParserBlockingScript",
  file: "layout/theme.liquid",
  line: 13,
  message: "Add defer.",
};
const blocking = { count: 1, checks: { ParserBlockingScript: 1 }, first: [script] };

export default checkpoint({
  asks: "Does your theme load without scripts that hold up the page?",
  skill: "drop-parser-blocking-scripts",
  mode: "auto",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { lint } = liveTheme;
    if ("failed" in lint) return cannotTell(lint.failed);
    const { count: scripts, first, unchecked } = lint.blocking;
    const seen = offenseEvidence(lint, "blocking");
    if (scripts === 0 && unchecked)
      return cannotTell(`${uncheckedIn(unchecked)} for scripts that hold up the page.`, seen);
    if (scripts === 0) return yes("No script in your live theme holds up the page while it loads.", seen);
    const hold = agree(scripts, "holds", "hold");
    const places = list(first.map(placeOf), 2);
    return no(
      `${count(scripts, "script")} in your live theme ${hold} up the page while it loads: ${places}.`,
      seen,
    );
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    {
      given: { liveTheme: { lint: { blocking } } },
      is: "no",
      says: "1 script in your live theme holds up the page while it loads: layout/theme.liquid, line 13",
    },
    {
      given: { liveTheme: { lint: { failed: "Your live theme is too large." } } },
      is: "unknown",
      says: "too large",
    },
    {
      given: {
        liveTheme: { lint: { blocking: { count: 0, unchecked: { count: 1, files: ["layout/a.liquid"] } } } },
      },
      is: "unknown",
      says: "could not check layout/a.liquid of your live theme for scripts",
    },
    { given: { liveTheme: null as never }, is: "does-not-apply" },
  ],
});
