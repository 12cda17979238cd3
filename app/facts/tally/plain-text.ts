const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** HTML as a reader sees it: markup left out, spaces and the usual entities made plain. Takes time in line with its length. */
export function plainText(html: string): string {
  if (last.html === html) return last.text;
  const text = withoutMarkup(html)
    .replace(/&(nbsp|amp|lt|gt|quot|apos|ndash|mdash|bull|hellip|#0*(32|34|38|39|60|62|160));/gi, " ")
    .replace(/&#?\w+;/g, "e") // any other entity is a letter inside a word
    .replace(/[^\S ]\s*| \s+/g, " ") // most spaces are what they are to become
    .trim();
  last = { html, text, counted: 0, all: false };
  return text;
}

/** What ends a piece of markup, by how it begins; any other tag ends at its “>”. */
const endings: Record<string, RegExp> = { "!--": /-->/g, script: /<\/script>/gi, style: /<\/style>/gi };
const endOfTag = />/g;

/** A merchant writes the HTML: a pattern that looked for each end anew would take minutes for a hostile text. */
function withoutMarkup(html: string): string {
  const opening = /<(!--|script\b|style\b|[a-z/!?])/gi;
  const endless = new Set<RegExp>();
  let text = "";
  let at = 0;
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    const own = endings[(open[1] ?? "").toLowerCase()];
    const end =
      (own && endAfter(own, html, open.index, endless)) ?? endAfter(endOfTag, html, open.index, endless);
    if (end === null) break;
    text += `${html.slice(at, open.index)} `;
    opening.lastIndex = at = end;
  }
  return text + html.slice(at);
}

/** Where the next end after a place lies. Where there is none, there is none after any later place either. */
function endAfter(end: RegExp, html: string, place: number, endless: Set<RegExp>): number | null {
  if (endless.has(end)) return null;
  end.lastIndex = place;
  if (end.test(html)) return end.lastIndex;
  endless.add(end);
  return null;
}

/**
 * Whether HTML holds at least `least` words. Words come from Unicode segmentation, so texts without spaces count
 * too; its rules go by script, not by language, so the store's language is not needed.
 */
export function hasWords(html: string, least: number): boolean {
  plainText(html);
  if (last.counted >= least || last.all) return last.counted >= least;
  // Segmentation is dear: what is too short for so many words need not be looked at.
  if (last.text.length < least) return false;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(last.text)) {
    if (!isWordLike || ++words < least) continue;
    last.counted = words;
    return true;
  }
  last = { ...last, counted: words, all: true };
  return false;
}

/** The text that was looked at last: a description is asked about several times in a row. */
let last = { html: "", text: "", counted: 0, all: true };
