import { clipped } from "../text/clipped";
import { numberOf } from "./gaps";
import { gtin } from "./gtin";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** Something with an address on the online store; `others` that exist but are not online only lend their handle. */
export type Addressed = { id: string; title: string; handle: string; published: boolean };

/** A page of the online store: what it is, and where it is found. Titles are cut. */
export type Address = { id: string; title: string; handle: string };

/** The handles so far: those taken, how many are surely good, and what looks like a leftover. */
export type CountingHandles = {
  taken: Set<string>;
  good: number;
  /** `without` is the name that it would be good without, unless that one is taken too; null for what is none in itself. */
  suspects: { item: Item; without: string | null }[];
  /** The first published ones by the numbers in their ids. */
  live: { number: number; address: Address }[];
};

/** As many as are remembered of a kind: enough to notice what a store of usual size takes down. */
export const mostRemembered = 150;
const longestTitle = 80;

/** No handle yet. */
export function noHandles(): CountingHandles {
  return { taken: new Set(), good: 0, suspects: [], live: [] };
}

/** Notes a handle. */
export function addHandle(counting: CountingHandles, { id, title, handle, published }: Addressed): void {
  counting.taken.add(handle);
  if (!published) return;
  addLive(counting.live, { id, title, handle });
  const [, name, ending] = /^(.+)-(\d{1,2})$/.exec(handle) ?? [];
  const without = name !== undefined && !holdsNumber(title, ending) ? name : null;
  const isCode = holdsNumber(title, handle) || gtin(handle) !== null;
  const isNone = handle.startsWith("copy-of-") || (/^\d+$/.test(handle) && !isCode);
  if (isNone || without !== null)
    counting.suspects.push({ item: { id, title, note: handle }, without: isNone ? null : without });
  else counting.good += 1;
}

/** A number that stands in the title is part of the name: “iPhone 12” is iphone-12, “Lavender oil 10 ml” is lavender-oil-10. */
function holdsNumber(title: string, number: string | undefined): boolean {
  const numbers: string[] = title.normalize("NFKC").match(/\d+/g) ?? [];
  return number !== undefined && numbers.some((each) => each === number || each === `0${number}`);
}

/** The first published ones in the order of their ids, for later readings to compare with. */
export function liveAddresses({ live }: CountingHandles): Address[] {
  return live.map(({ address }) => address);
}

/**
 * Good handles are no leftovers: a copy's, a bare number that is no barcode, or a name with a one or two digit ending
 * while that name is taken by another of the same kind (only those that were read are known), but for numbers that
 * stand in the title.
 */
export function cleanHandles({ taken, good, suspects }: CountingHandles): Share {
  const share: Share = { ...emptyShare(), of: good, good };
  for (const { item, without } of suspects) countIn(share, without !== null && !taken.has(without), item);
  return share;
}

/** Shopify's pages come by rising ids: once there are enough, a look at the last one is all. */
function addLive(live: CountingHandles["live"], { id, title, handle }: Address): void {
  const number = numberOf(id);
  const last = live.at(-1);
  if (live.length === mostRemembered && last && last.number <= number) return;
  const place = live.findLastIndex((each) => each.number <= number) + 1;
  live.splice(place, 0, { number, address: { id, title: clippedTitle(title), handle } });
  live.splice(mostRemembered);
}

function clippedTitle(title: string): string {
  return [...clipped(title)].slice(0, longestTitle).join("");
}
