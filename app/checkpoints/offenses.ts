import type { Lint, Offense, Offenses } from "~/facts/theme-lint/lint";
import type { Evidence } from "./checkpoint";
import { count as counted } from "./words";

const names = {
  errors: "errors",
  blocking: "ParserBlockingScript",
  others: "beside the errors",
};

/** “sections/header.liquid, line 12”. */
export function placeOf({ file, line }: Offense): string {
  return `${file}, line ${line}`;
}

/** What the theme linter complains about: how much, and the first five places. */
export function offenseEvidence(lint: Lint, of: "errors" | "blocking" | "others"): Evidence {
  const { count, first } = lint[of];
  return {
    field: `theme-check ${lint.version} (${names[of]})`,
    value: count,
    items: first.map((offense) => ({
      title: placeOf(offense),
      opens: "shopify://admin/themes",
      note: `${offense.check}: ${offense.message}`,
    })),
  };
}

/** The beginning of a sentence: “Shopify's theme linter could not check layout/theme.liquid of your live theme”. */
export function uncheckedIn({ count, files }: NonNullable<Offenses["unchecked"]>): string {
  const [file] = files;
  const what = count === 1 && file ? file : `${counted(count, "part")} of the code`;
  return `Shopify's theme linter could not check ${what} of your live theme`;
}
