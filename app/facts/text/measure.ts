import { plainText } from "../tally/plain-text.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** What stands in for text that was never written, in the templates of Shopify and of theme and policy makers. */
const placeholder = /\[(?:INSERT|LINK TO|EMAIL|ADDRESS)(?:[^\]\n]{0,30}\])?|lorem ipsum|your store name/iu;

/** The words of a plain text, by Unicode segmentation, so that texts without spaces count too. */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/** Question marks, those of Arabic, Greek and full-width scripts included; a run of them is one. */
export function countQuestions(text: string): number {
  return text.match(/[?？؟]+/gu)?.length ?? 0;
}

/** The first placeholder left in a text, as it stands there, or null. */
export function firstPlaceholder(html: string): string | null {
  const text = plainText(html);
  return text.match(placeholder)?.[0] ?? null;
}
