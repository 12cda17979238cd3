import { numberOf } from "../tally/gaps";
import { mostRemembered, type Address } from "../tally/handles";

const kinds = ["products", "collections", "pages"] as const;

/** What one earlier reading saw on the online store; a kind that it could not read is null. */
export type Audit = { at: string } & { [Kind in (typeof kinds)[number]]: Address[] | null };

/** How many earlier readings there are, and what they saw that the ones after did not; `since` is the first of these. */
export type EarlierAddresses = {
  audits: number;
  missing: { id: string; title: string; path: string; since: string }[];
};

/** As many as one question to Shopify can name. */
const mostMissing = 250;

/** Compares earlier readings with one another: what was there once and has been missing since. */
export function compareAudits(audits: readonly Audit[]): EarlierAddresses {
  const inOrder = audits.toSorted((a, b) => a.at.localeCompare(b.at));
  const missing = kinds.flatMap((kind) => missingOf(kind, inOrder));
  return {
    audits: audits.length,
    missing: missing.toSorted((a, b) => a.since.localeCompare(b.since)).slice(0, mostMissing),
  };
}

function missingOf(kind: (typeof kinds)[number], audits: readonly Audit[]): EarlierAddresses["missing"] {
  const seen = new Map<string, Address & { since: string | null }>();
  for (const { at, [kind]: live } of audits) {
    if (!live) continue;
    const now = new Set(live.map(({ id }) => id));
    for (const [id, one] of seen) if (!now.has(id) && reaches(live, id)) one.since ??= at;
    for (const one of live) seen.set(one.id, { ...one, since: null });
  }
  return [...seen.values()].flatMap(({ id, title, handle, since }) =>
    since === null ? [] : [{ id, title, path: `/${kind}/${handle}`, since }],
  );
}

/** Whether a list that may have been cut after its first ones goes as far as this id. */
function reaches(live: readonly Address[], id: string): boolean {
  const last = live.at(-1);
  return live.length < mostRemembered || (last !== undefined && numberOf(last.id) > numberOf(id));
}
