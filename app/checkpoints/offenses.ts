import type { Offense, Offenses } from "~/facts/theme-lint/lint";
import type { Evidence } from "./checkpoint";

/** “sections/header.liquid, line 12”. */
export function placeOf({ file, line }: Offense): string {
  return `${file}, line ${line}`;
}

/** What the theme linter complains about: how much, and the first five places. */
export function offenseEvidence(field: string, { count, first }: Offenses): Evidence {
  return {
    field: `theme-check 3.29.1 (${field})`,
    value: count,
    items: first.map((offense) => ({
      title: placeOf(offense),
      opens: "shopify://admin/themes",
      note: `${offense.check}: ${offense.message}`,
    })),
  };
}
