import { hasWords, plainText } from "./plain-text";
import { emptyShare, type Item, type Share } from "./share";
import { addUse, countUses, noUses, type Uses } from "./uses";

/** Descriptions met so far, as numbers: the texts themselves are not kept. */
export type Descriptions = Uses;

const fewestWords = 10;

/** No description yet. */
export function noDescriptions(): Descriptions {
  return noUses();
}

/** Notes one description, when it is long enough to be someone's own. */
export function addDescription(seen: Descriptions, html: string, item: Item): void {
  if (hasWords(html, fewestWords))
    addUse(seen, plainText(html).toLowerCase().replace(/\s+/g, ""), item, undefined, "");
}

/** Good descriptions are not shared with another product. */
export function ownDescriptions(seen: Descriptions): Share {
  const share = emptyShare();
  countUses(share, seen, ({ count }) => `shared by ${count} products`);
  return share;
}
