import table from "../../../content/tables/register-words.json";

const registers = new Set(table.words);
const phones = new Set(table.phones);
/** So far before a number stands the word that says what it is: “Tax number (VAT): …”. */
const reach = 30;
const mostWords = 3;

/** What the words right before a place in a text say that a number there is; null where they say nothing. */
export function saidBefore(text: string, at: number): "register" | "phone" | null {
  const before = text.slice(Math.max(0, at - reach), at).toLowerCase();
  // A number in between ends what a word speaks of.
  const near = before.split(/\d/).at(-1) ?? "";
  const words = (near.match(/©|\p{L}[\p{L}.-]*/gu) ?? []).slice(-mostWords).reverse();
  for (const word of words) {
    const plain = word.replace(/[.-]{1,3}$/, "");
    if (phones.has(plain)) return "phone";
    if (registers.has(plain)) return "register";
  }
  return null;
}
