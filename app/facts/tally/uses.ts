import { keep, type Item, type Share } from "./share";

/**
 * Who uses a text, such as a SKU, in a catalog of any size: texts are kept as numbers, and of those used more than
 * once the number of uses and the first items.
 */
export type Uses = { first: Map<number, Item>; again: Map<number, Again> };

type Again = { text: string; count: number; items: Item[] };

/** No text yet. */
export function noUses(): Uses {
  return { first: new Map(), again: new Map() };
}

/** Notes that an item uses a text. `shown` is what a merchant is told of a text that is used again. */
export function addUse({ first, again }: Uses, text: string, item: Item, shown = text): void {
  const key = textNumber(text);
  const before = first.get(key);
  if (!before) {
    first.set(key, item);
    return;
  }
  const uses = again.get(key) ?? { text: shown, count: 1, items: [before] };
  uses.count += 1;
  keep(uses.items, item);
  again.set(key, uses);
}

/** Counts every use; good are those of texts used once. */
export function countUses(share: Share, { first, again }: Uses, note: (uses: Again) => string): void {
  share.of += first.size;
  share.good += first.size - again.size;
  for (const key of first.keys()) {
    const uses = again.get(key);
    if (!uses) continue;
    share.of += uses.count - 1;
    for (const item of uses.items) keep(share.first, { ...item, note: note(uses) });
  }
}

const highest = 2 ** 21;

/** A text as a number of 53 bits: two in a million texts meet by chance in one case of some thousands. */
export function textNumber(text: string): number {
  let a = 0x811c9dc5 ^ text.length;
  let b = 0x9e3779b9;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 16), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 13), 0x27d4eb2f);
  return ((a ^ (a >>> 15)) >>> 0) * highest + ((b ^ (b >>> 16)) >>> 11);
}
