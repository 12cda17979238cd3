import table from "../../../content/tables/option-words.json";
import type { Item } from "./share";

/** One word that products spell in several ways, each with a product that does. */
export type Spellings = { spelling: string; item: Item }[];

/** Option names met so far: by their plain form, each spelling with the first product that has it. */
export type OptionNames = Map<string, Map<string, Item>>;

const sameWord = new Map(table.same.flatMap((words) => words.map((word) => [plain(word), words[0] ?? word])));
const colors = new Set(table.color.map(plain));

/** Notes the name of an option. */
export function addOptionName(names: OptionNames, name: string, item: Item): void {
  const form = plain(name);
  const key = sameWord.get(form) ?? form;
  const spellings = names.get(key) ?? new Map<string, Item>();
  if (!spellings.has(name)) spellings.set(name, item);
  names.set(key, spellings);
}

/** The words that come in more than one spelling. */
export function clashesOf(names: OptionNames): Spellings[] {
  return [...names.values()]
    .filter((spellings) => spellings.size > 1)
    .map((spellings) => [...spellings].map(([spelling, item]) => ({ spelling, item })));
}

/** Whether an option is about color: by its name in any language of the table, or the metafield it is linked to. */
export function isColor(name: string, linkedKey: string | null | undefined): boolean {
  return colors.has(plain(name)) || /^colou?r\b/.test(linkedKey ?? "");
}

/** Without case, spaces, punctuation and a plural s. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")
    .replace(/(?<=[^s])s$/u, "");
}
