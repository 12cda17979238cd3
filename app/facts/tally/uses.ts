import { isFull, keep, type Item, type Share } from "./share";

/**
 * Who uses a text, such as a SKU, in a catalog of any size. A text is kept as a number, in a table of its own: a
 * Map of some hundred thousand would take several times the room. Texts that are used again are told in `again`.
 */
export type Uses = {
  numbers: Float64Array<ArrayBuffer>;
  /** By a number's place: where it stands in `numbers`, from 1; 0 is free. */
  table: Int32Array<ArrayBuffer>;
  owners: Item[];
  notes: (string | undefined)[];
  again: Map<number, Again>;
};

type Again = { text: string; count: number; items: Item[] };

/** No text yet. */
export function noUses(): Uses {
  return {
    numbers: new Float64Array(512),
    table: new Int32Array(1024),
    owners: [],
    notes: [],
    again: new Map(),
  };
}

/** Notes that an item uses a text, with a note of its own. `shown` is what a merchant is told of such a text. */
export function addUse(uses: Uses, text: string, owner: Item, note?: string, shown = text): void {
  const { numbers, owners, notes, again } = uses;
  const number = textNumber(text);
  const place = placeOf(uses, number);
  const before = (uses.table[place] as number) - 1;
  if (before < 0) {
    numbers[owners.length] = number;
    owners.push(owner);
    notes.push(note);
    uses.table[place] = owners.length;
    if (owners.length === numbers.length) enlarge(uses);
    return;
  }
  const seen = again.get(before) ?? { text: shown, count: 1, items: [itemAt(uses, before)] };
  seen.count += 1;
  keep(seen.items, note === undefined ? owner : { ...owner, note });
  again.set(before, seen);
}

/** Counts every use; good are those of texts used once. */
export function countUses(share: Share, { owners, again }: Uses, note: (uses: Again) => string): void {
  share.of += owners.length;
  share.good += owners.length - again.size;
  for (const { count } of again.values()) share.of += count - 1;
  // As numbers they are sorted ten times as fast, and a few of hundreds of thousands are shown.
  for (const place of Int32Array.from(again.keys()).sort()) {
    if (isFull(share.first)) break;
    const seen = again.get(place) as Again;
    for (const item of seen.items) keep(share.first, { ...item, note: note(seen) });
  }
}

function itemAt({ owners, notes }: Uses, at: number): Item {
  const owner = owners[at] as Item;
  const note = notes[at];
  return note === undefined ? owner : { ...owner, note };
}

/** The place of a number in the table: its own, or the free one where it belongs. */
function placeOf({ numbers, table }: Uses, number: number): number {
  for (let place = Math.floor(number / highest); ; place += 1) {
    place &= table.length - 1;
    const at = table[place] as number;
    if (at === 0 || numbers[at - 1] === number) return place;
  }
}

function enlarge(uses: Uses): void {
  const { numbers } = uses;
  uses.numbers = new Float64Array(2 * numbers.length);
  uses.numbers.set(numbers);
  uses.table = new Int32Array(4 * numbers.length);
  for (let at = 0; at < numbers.length; at += 1) uses.table[placeOf(uses, numbers[at] as number)] = at + 1;
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
