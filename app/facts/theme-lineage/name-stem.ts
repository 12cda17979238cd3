import words from "../../../content/tables/theme-copy-words.json";

const prefixes = longestFirst(Object.values(words.prefixes).flat());
const suffixes = longestFirst(Object.values(words.suffixes).flat());
const month = `(?:${longestFirst(words.months).join("|")})`;

/** What may stand at either end of a name besides its words: numbers of versions, dates, times. */
const numbers = [
  `v?\\d+(?:[.\\-/_:]\\d+)*(?:st|nd|rd|th)?[.,]?`,
  `\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?`,
  `(?:\\d{1,2}(?:st|nd|rd|th)?[.]?[\\s\\-]*)?${month}[.,]?(?:[\\s\\-]*\\d{1,4}(?:st|nd|rd|th)?)*,?`,
  `\\((?:\\d+)\\)`,
].join("|");

const trim = /^[\s\-–—_|:·•()[\]{}.,#/]+|(?<![\s\-–—_|:·•()[\]{}.,#/])[\s\-–—_|:·•()[\]{}.,#/]+$/gu;
const atStart = new RegExp(
  `^(?:(?:${prefixes.map(word).join("|")}|${suffixes.map(word).join("|")}|${numbers})(?![\\p{L}\\p{N}]))`,
  "iu",
);
const glued = new RegExp(
  `^(?:${prefixes.filter(spaceless).map(escape).join("|")})|(?:${suffixes.filter(spaceless).map(escape).join("|")})$`,
  "iu",
);
const atEnd = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${suffixes.map(word).join("|")}|${numbers}))$`, "iu");

/** More than Shopify lets a theme's name have; what each look takes off is looked for anew in the rest. */
const longestName = 200;

/**
 * A theme's name without what marks a copy: words for copy, backup and version, numbers and dates at its ends,
 * in the languages of the admin. “Copy of Clay – backup 2026-05-03 (2)” is “clay”. Of a name that is nothing
 * else, the whole name stays.
 */
export function nameStem(name: string): string {
  const whole = name.slice(0, longestName).normalize("NFKC").trim().toLowerCase();
  let stem = whole;
  for (let before = ""; before !== stem;) {
    before = stem;
    const shorter = stem
      .replace(trim, "")
      .replace(glued, "")
      .replace(atStart, "")
      .replace(trim, "")
      .replace(atEnd, "")
      .replace(trim, "");
    if (shorter !== "") stem = shorter;
  }
  return stem;
}

/**
 * Whether a name says by itself that somebody made this theme from another: by a word for copy or backup, or by a date.
 * “Copy of Clay” and “Clay 2026-05-03” do; “Clay (1)” is what a fresh install is called as well.
 */
export function isNamedAsCopy(name: string): boolean {
  const whole = name.slice(0, longestName).normalize("NFKC").trim().toLowerCase();
  const taken = whole.replace(nameStem(name), " ");
  return taken !== whole && (/\p{L}{2}/u.test(taken) || taken.replace(/\D+/g, "").length >= 6);
}

function longestFirst(list: readonly string[]): string[] {
  return [...new Set(list.map((item) => item.normalize("NFKC").toLowerCase()))].sort(
    (a, b) => b.length - a.length,
  );
}

/** Words that stick to the name: those of languages written without spaces, and elided ones (“copie d'”). */
function spaceless(text: string): boolean {
  return /['’]$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    text,
  );
}

function word(text: string): string {
  return escape(text).replaceAll(" ", "\\s+");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
