/** Where something of ours broke: the error's name and places in our own files. Never its words, which can quote a store. */
export type Fault = { name: string; at: string[] };

/** So many places lead to the line at fault and to what called it. */
const mostPlaces = 3;

/** What may be told of something that was thrown. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const own = /^\w{1,40}$/.test(thrown.name) ? thrown.name : "Error";
  // Node names its own errors by a code as well, such as ENOENT.
  const code =
    "code" in thrown && /^[A-Z_]{2,40}$/.test(String(thrown.code)) ? ` ${String(thrown.code)}` : "";
  const name = `${own}${code}`;
  // The message stands in the stack's first lines.
  const frames = (thrown.stack ?? "").replace(thrown.message, "").split("\n");
  const places = frames.flatMap((frame) => frame.match(/\b(?:app|build)\/[\w$./-]+:\d+:\d+/)?.[0] ?? []);
  return { name, at: places.slice(0, mostPlaces) };
}

/** A fault as a line of the log tells it. */
export function inWords({ name, at }: Fault): string {
  return `${name}${at.length > 0 ? ` at ${at.join(", ")}` : ""}`;
}

const reported = new Set<string>();

/** Writes a fault to the log, once in the life of the process for each thing it is about. */
export function reportFault(about: string, fault: Fault): void {
  if (reported.has(about)) return;
  reported.add(about);
  console.error(`${about}: ${inWords(fault)}`);
}

/** Told of what failed: what it was about, and where it broke. */
export type Report = (about: string, fault: Fault) => void;

/** What can be made, in a list; an empty one where it cannot, and then it is reported. */
export function attempt<Made>(about: string, make: () => Made, report: Report = reportFault): [] | [Made] {
  try {
    return [make()];
  } catch (error) {
    report(about, faultOf(error));
    return [];
  }
}

type ViewOf<Item, View> = {
  /** What an item is called in the log: the kind of view and the item's id. */
  about: (item: Item) => string;
  view: (item: Item, index: number) => View;
  /** The view that stands in for one that cannot be made: the item's name, and that the rest could not be shown. */
  plain: (item: Item) => View;
};

/**
 * Views of some items, each made by itself, so that one that cannot be made costs no other: it is reported, and the
 * item is shown plainly. Only one whose plain view cannot be made either is left out.
 */
export function oneByOne<Item, View>(
  items: readonly Item[],
  { about, view, plain }: ViewOf<Item, View>,
): View[] {
  return items.flatMap((item, index) => {
    const name = about(item);
    const made = attempt(name, () => view(item, index));
    return made.length > 0 ? made : attempt(`${name}, shown plainly`, () => plain(item));
  });
}
