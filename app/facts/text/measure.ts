import { plainText } from "../tally/plain-text.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** What stands in for text that was never written, in the templates of Shopify and of theme and policy makers. */
const placeholder = /\[(?:INSERT|LINK TO|EMAIL|ADDRESS)(?:[^\]\n]{0,30}\])?|lorem ipsum|your store name/iu;

/** Longer texts are long: no question hangs on how much longer, and counting takes time. */
const mostCounted = 5_000;

/**
 * The words of a plain text, by Unicode segmentation, so that texts without spaces count too. Of a text with more than
 * 5,000 words it gives one more than these.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike && ++words > mostCounted) break;
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
