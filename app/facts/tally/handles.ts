import { numberOf } from "./gaps";
import { countIn, emptyShare, type Share } from "./share";

/** Something with an address on the online store; `others` that exist but are not online only lend their handle. */
export type Addressed = { id: string; title: string; handle: string; published: boolean };

/** A page of the online store: what it is, and where it is found. Titles are cut. */
export type Address = { id: string; title: string; handle: string };

/** As many as are remembered of a kind: enough to notice what a store of usual size takes down. */
export const mostRemembered = 150;
const longestTitle = 80;

/** The first published ones in the order of their ids, for later readings to compare with. */
export function liveAddresses(all: readonly Addressed[]): Address[] {
  const live = all.filter(({ published }) => published);
  return live
    .toSorted((a, b) => numberOf(a.id) - numberOf(b.id))
    .slice(0, mostRemembered)
    .map(({ id, title, handle }) => ({ id, title: [...title].slice(0, longestTitle).join(""), handle }));
}

/**
 * Good handles are no leftovers: a copy's, a bare number, or a name with a one or two digit ending while that
 * name is taken by another of the same kind (only those that were read are known).
 */
export function cleanHandles(all: readonly Addressed[]): Share {
  const taken = new Set(all.map(({ handle }) => handle));
  const share = emptyShare();
  for (const { id, title, handle, published } of all) {
    if (published) countIn(share, !isLeftover(handle, taken), { id, title, note: handle });
  }
  return share;
}

function isLeftover(handle: string, taken: ReadonlySet<string>): boolean {
  if (handle.startsWith("copy-of-") || /^\d+$/.test(handle)) return true;
  const name = /^(.+)-\d{1,2}$/.exec(handle)?.[1];
  return name !== undefined && taken.has(name);
}
