/** Shorter words, such as “of”, tell no store from another. */
const shortest = 3;
/** They stand in many stores' names. */
const fillers = ["and", "the", "shop", "store"];
/** Letters that card statements, in plain capitals, spell with two or drop the stroke of. */
const spelled: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ø: "oe",
  å: "aa",
  æ: "ae",
  œ: "oe",
};
const stroked: Record<string, string> = { ø: "o", ł: "l", đ: "d", ı: "i", ß: "s" };

/**
 * Whether a card statement holds a word of the store's name or of its address. Null where neither has a word in
 * the letters that statements are written in.
 */
export function isNamedIn(statement: string, name: string, host: string): boolean | null {
  const address = host.replace(/^www\./, "").split(".")[0] ?? "";
  const known = [...words(name), ...(address.startsWith("xn--") ? [] : words(address))];
  const shown = plain(statement);
  if (known.some((word) => shown.includes(word))) return true;
  return words(name).length === 0 ? null : false;
}

function words(text: string): string[] {
  const all = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return all
    .filter((word) => !fillers.includes(word))
    .flatMap((word) => [plain(swapped(word, spelled)), plain(swapped(word, stroked))])
    .filter((word) => word.length >= shortest);
}

function swapped(word: string, by: Record<string, string>): string {
  return [...word.normalize("NFC")].map((letter) => by[letter] ?? letter).join("");
}

/** Letters and digits as statements have them: “Café & Co” is “cafeco”. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}
