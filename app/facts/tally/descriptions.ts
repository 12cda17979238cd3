import { hasWords, plainText } from "./plain-text";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** Descriptions met so far, by a fingerprint: the texts themselves are not kept. */
export type Descriptions = Map<string, Item[]>;

const fewestWords = 10;

/** Notes one description, when it is long enough to be someone's own. */
export function addDescription(seen: Descriptions, html: string, item: Item): void {
  if (!hasWords(html, fewestWords)) return;
  const key = fingerprint(plainText(html).toLowerCase().replace(/\s+/g, ""));
  seen.set(key, [...(seen.get(key) ?? []), item]);
}

/** Good descriptions are not shared with another product. */
export function ownDescriptions(seen: Descriptions): Share {
  const share = emptyShare();
  for (const items of seen.values()) {
    for (const item of items)
      countIn(share, items.length === 1, { ...item, note: `shared by ${items.length} products` });
  }
  return share;
}

/** Two FNV-1a hashes with different starts, and the length: texts that differ do not meet by chance. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + place), 0x01000193);
  }
  return `${a >>> 0}.${b >>> 0}.${text.length}`;
}
