import { cutLiquid, type Cut } from "./liquid.ts";
import { enabledParts, parseThemeJson, type Part } from "./read.ts";

/** A theme's files by name; null where the content of one could not be read. */
export type ThemeFiles = ReadonlyMap<string, string | null>;

/** Whether a file changes its parent for one market or kind of customers, such as `header-group.context.eu.json`. */
export function isContext(name: string): boolean {
  return /^(?:templates|sections)\/.+\.context\.[^/]+\.json$/.test(name);
}

/** The theme as it is where no context changes it: what one market sees is not what the store shows. */
export function withoutContexts(files: ThemeFiles): ThemeFiles {
  return new Map([...files].filter(([name]) => !isContext(name)));
}

const kept = new WeakMap<ThemeFiles, Map<string, unknown>>();

/** Works something out of a theme the first time it is asked for: many sections are of one type, many pages show one snippet. */
export function once<Value>(files: ThemeFiles, what: string, work: () => Value): Value {
  const all = kept.get(files) ?? new Map<string, unknown>();
  kept.set(files, all);
  if (!all.has(what)) all.set(what, work());
  return all.get(what) as Value;
}

/**
 * Takes from a budget that one reading of a theme has for work that can grow faster than the theme; false when it is used
 * up, then what the work was for is not known.
 */
export function spend(files: ThemeFiles, what: string, budget: number, amount: number): boolean {
  const left = once(files, `budget of ${what}`, () => ({ of: budget }));
  left.of -= amount;
  return left.of >= 0;
}

/** A JSON file of the theme; null where it is not there or cannot be read. */
export function jsonOf(files: ThemeFiles, name: string): unknown {
  return once(files, `json ${name}`, () => parseThemeJson(files.get(name) ?? ""));
}

/** The enabled sections and blocks of a JSON template or section group. */
export function partsIn(files: ThemeFiles, name: string): readonly Part[] {
  return once(files, `parts ${name}`, () => enabledParts(jsonOf(files, name)));
}

/** A Liquid file of the theme as it is cut into pieces; null when it is not there to read. */
export function cutIn(files: ThemeFiles, name: string): Cut | null {
  const liquid = files.get(name);
  return liquid == null ? null : once(files, `cut ${name}`, () => cutLiquid(liquid));
}

/** The schema that a Liquid file of the theme carries; null when it has none that can be parsed. */
export function schemaIn(files: ThemeFiles, name: string): unknown {
  return once(files, `schema ${name}`, () => parseThemeJson(cutIn(files, name)?.schema ?? ""));
}
