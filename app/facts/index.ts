import type { FactDefinition, FactName } from "./fact";

const files = import.meta.glob<{ default: FactDefinition }>(
  ["./*.ts", "!./fact.ts", "!./index.ts", "!./*.server.ts", "!./*.types.ts"],
  {
    eager: true,
  },
);

/** Every fact by its name, which is its file's name in camel case: `theme-files.ts` is `themeFiles`. */
export const facts: ReadonlyMap<FactName, FactDefinition> = new Map(
  Object.entries(files).map(([path, file]) => [factName(path), file.default]),
);

function factName(path: string): FactName {
  const stem = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
  return stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as FactName;
}
