/** The characters of a text as people count them: a pair of surrogates is one. */
export function countCharacters(text: string): number {
  let pairs = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (!isBetween(text.charCodeAt(at), 0xdc00, 0xdfff)) continue;
    if (isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff)) pairs += 1;
  }
  return text.length - pairs;
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * How much a text says, counted in Latin characters: one of Chinese, Japanese or Korean stands for two, so that 54 of
 * them are as good as 108.
 */
export function countAsLatin(text: string): number {
  return countCharacters(text) + (text.match(wide)?.length ?? 0);
}
