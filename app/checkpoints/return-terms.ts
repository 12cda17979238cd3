import table from "../../content/tables/return-words.json";

/** What a return policy says of time: the words that say it, none in a language that is known, or not known. */
export type ReturnTerms = { says: string } | "none" | "unknown-language";

type Words = { common: string[]; times: string[]; numbers: string[]; finalSale: string[] };

const { source: _, date: __, ...languages } = table;
const words = Object.entries(languages as Record<string, Words>);

/** About one word in four of a running text is among a language's ten commonest; a foreign text stays far below. */
const shareOfCommon = 0.08;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const windows = words.map(([, { times, numbers, common }]) => {
  const number = `(?:\\d{1,3}|${any(numbers)})`;
  // Written with spaces, up to two words may stand between: “14 full calendar days”.
  return common.length > 0
    ? new RegExp(`(?<![\\p{L}\\d])${number}[-\\s]+(?:\\p{L}+[-\\s]+){0,2}(?:${any(times)})(?!\\p{L})`, "iu")
    : new RegExp(`${number}\\s*(?:${any(times)})`, "u");
});
const finalSale = new RegExp(any(words.flatMap(([, language]) => language.finalSale)), "iu");

/** Finds the time customers have to return an item, or that a sale is final, in a policy's plain text. */
export function returnTerms(text: string): ReturnTerms {
  const found = firstWindow(text) ?? text.match(finalSale)?.[0];
  if (found) return { says: found.replace(/\s+/g, " ") };
  if (isWrittenWithoutSpaces(text)) return "none";
  const tokens = tokensOf(text);
  return words.some(([, { common }]) => isMostly(common, tokens)) ? "none" : "unknown-language";
}

function firstWindow(text: string): string | undefined {
  for (const window of windows) {
    const found = text.match(window)?.[0];
    if (found) return found;
  }
}

/** Whether a text is in a script of Chinese, Japanese, Korean or Thai for the most part. */
export function isWrittenWithoutSpaces(text: string): boolean {
  return (text.match(withoutSpaces)?.length ?? 0) > text.length / 4;
}

/** The languages that a text can be in, by its commonest words or its script. */
export function languagesOf(text: string): string[] {
  const spaceless = isWrittenWithoutSpaces(text);
  const tokens = tokensOf(text);
  return words.flatMap(([language, { common }]) =>
    (spaceless ? common.length === 0 : isMostly(common, tokens)) ? language : [],
  );
}

/** A number or number word in one of the languages, as a pattern. */
export function numberPattern(language: string): string {
  const numbers = words.find(([name]) => name === language)?.[1].numbers ?? [];
  return ["\\d{1,3}", ...numbers].join("|");
}

/** How often each word of a text comes, and all words together. */
type Tokens = { all: number; times: Map<string, number> };

function tokensOf(text: string): Tokens {
  const tokens: Tokens = { all: 0, times: new Map() };
  for (const [token] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    tokens.all += 1;
    tokens.times.set(token, (tokens.times.get(token) ?? 0) + 1);
  }
  return tokens;
}

function isMostly(common: readonly string[], { all, times }: Tokens): boolean {
  const those = new Set(common);
  const found = [...those].reduce((sum, word) => sum + (times.get(word) ?? 0), 0);
  return those.size > 0 && all > 0 && found >= all * shareOfCommon;
}

function any(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join("|");
}
