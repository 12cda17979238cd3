const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** HTML as a reader sees it: markup left out, spaces and the usual entities made plain. */
export function plainText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(nbsp|amp|lt|gt|quot|apos|ndash|mdash|bull|hellip|#0*(32|34|38|39|60|62|160));/gi, " ")
    .replace(/&#?\w+;/g, "e") // any other entity is a letter inside a word
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Whether HTML holds at least `least` words. Words come from Unicode segmentation, so texts without spaces count
 * too; its rules go by script, not by language, so the store's language is not needed.
 */
export function hasWords(html: string, least: number): boolean {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(plainText(html))) {
    if (isWordLike && ++words >= least) return true;
  }
  return false;
}
