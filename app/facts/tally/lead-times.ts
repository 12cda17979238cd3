import table from "../../../content/tables/delivery-words.json";

const { source: _, date: __, ...languages } = table;
const units = Object.values(languages)
  .flatMap(({ times }) => times)
  .sort((a, b) => b.length - a.length);
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const spaced = units.filter((unit) => !spaceless.test(unit)).join("|");
const close = units.filter((unit) => spaceless.test(unit)).join("|");
const days = new RegExp(
  `\\d[-\\s]{0,3}(?:\\p{L}{1,20}[-\\s]{1,3}){0,2}(?:${spaced})(?!\\p{L})|\\d\\s?(?:${close})`,
  "iu",
);

/** Whether a text names a number of days or weeks, in one of the languages whose words are known. */
export function namesDays(text: string): boolean {
  return days.test(text);
}
