import table from "../../../content/tables/theme-language.json";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme } from "../gates";
import { offenseEvidence, placeOf, uncheckedIn } from "../offenses";
import { outdated } from "../tables";
import { agree, count } from "../words";

const broken = {
  check: "UnknownFilter",
  file: "sections/header.liquid",
  line: 12,
  message: "Unknown filter.",
};
const errors = { count: 2, checks: { UnknownFilter: 2 }, first: [broken] };

export default checkpoint({
  asks: "Is your live theme's code free of errors?",
  skill: "pass-the-theme-linter",
  mode: "auto",
  needs: ["liveTheme", "readAt"],

  // of the languages of a theme only the default one is read: Shopify takes no file of words that cannot be parsed
  answer({ liveTheme, readAt }) {
    if (!liveTheme) return noLiveTheme();
    const { lint } = liveTheme;
    if ("failed" in lint) return cannotTell(lint.failed);
    const old = outdated(table, readAt, "the filters and tags that Shopify knows");
    if (old) return old;
    const seen = [offenseEvidence(lint, "errors"), offenseEvidence(lint, "others")];
    const [first] = lint.errors.first;
    const files = count(lint.files, "file");
    const { unchecked } = lint.errors;
    if (!first && unchecked)
      return cannotTell(`${uncheckedIn(unchecked)}, which is no fault of it.`, ...seen);
    if (!first) return yes(`Shopify's theme linter finds no error in ${files} of your theme.`, ...seen);
    const found = count(lint.errors.count, "error");
    const where = `${agree(lint.errors.count, "it is", "the first is")} in ${placeOf(first)}`;
    return no(`Shopify's theme linter finds ${found} in your live theme; ${where}.`, ...seen);
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes", says: "no error in 180 files" },
    {
      given: { liveTheme: { lint: { errors } } },
      is: "no",
      says: "2 errors in your live theme; the first is in sections/header.liquid, line 12",
    },
    {
      given: { liveTheme: { lint: { failed: "Your live theme is too large." } } },
      is: "unknown",
      says: "too large",
    },
    {
      given: {
        liveTheme: { lint: { errors: { count: 0, unchecked: { count: 2, files: ["layout/a.liquid"] } } } },
      },
      is: "unknown",
      says: "could not check 2 parts of the code of your live theme",
    },
    { given: { readAt: "2028-01-01T00:00:00Z" }, is: "unknown", says: "too old to judge by" },
    { given: { liveTheme: null as never }, is: "does-not-apply" },
  ],
});
