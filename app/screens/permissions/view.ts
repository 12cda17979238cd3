import type { Checkpoint } from "~/checkpoints/checkpoint";
import type { FactDefinition, FactName, Readings } from "~/facts/fact";
import { scopeWords } from "../scope-words";

/** What Shopify says of the app's permissions on this store. */
export type ScopesDetail = { granted: string[]; required: string[]; optional: string[] };

/** A question on which a permission bears; `needed` when there is no answer without it, else the answer is fuller with it. */
export type ScopedQuestion = { checkpoint: string; title: string; needed: boolean };

export type PermissionRow = {
  scope: string;
  title: string;
  reads: string;
  granted: boolean;
  optional: boolean;
  questions: ScopedQuestion[];
  /** Granted or taken back after the store was last read: the answers do not show it yet. */
  changedSinceRead: boolean;
};

export type Permissions = {
  rows: PermissionRow[];
  /** Questions that need no permission at all. */
  free: number;
  /** Questions about what Shopify shows only to apps that it has reviewed: there is nothing to allow. */
  awaitingApproval: number;
  /** Write permissions the store has granted, which the app neither asks for nor uses; empty everywhere so far. */
  writes: string[];
};

type Known = {
  facts: ReadonlyMap<FactName, Pick<FactDefinition, "scopes" | "from">>;
  checkpoints: ReadonlyMap<string, Pick<Checkpoint, "needs" | "mayUse" | "skill" | "answer">>;
  titleOf: (skill: string) => string;
  /** Permissions that only Shopify can open to the app: nothing to allow. */
  awaitingApproval: readonly string[];
};

/**
 * Each permission with what hangs on it: the withheld ones first, then those on which most questions hang.
 * `readings` are those of the last scan, empty before the first.
 */
export function composePermissions(
  detail: ScopesDetail,
  readings: Readings,
  { facts, checkpoints, titleOf, awaitingApproval }: Known,
): Permissions {
  const questions = new Map<string, ScopedQuestion[]>();
  let free = 0;
  let waiting = 0;
  for (const [checkpoint, { needs, mayUse, skill, answer }] of checkpoints) {
    if (!answer) continue;
    const without = new Set(needs.flatMap((fact) => scopesOf(fact, facts)));
    const all = new Set([...without, ...mayUse.flatMap((fact) => scopesOf(fact, facts))]);
    if (without.size === 0) free += 1;
    if ([...without].some((scope) => awaitingApproval.includes(scope) && !holds(detail.granted, scope))) {
      waiting += 1;
      continue;
    }
    for (const scope of all) {
      const question = { checkpoint, title: titleOf(skill), needed: without.has(scope) };
      questions.set(scope, [...(questions.get(scope) ?? []), question]);
    }
  }
  const asked = [...facts.values()].flatMap((fact) => fact.scopes);
  const scopes = new Set(
    [...asked, ...detail.required, ...detail.optional].filter(
      (scope) => isRead(scope) && !awaitingApproval.includes(scope),
    ),
  );
  const rows = [...scopes].map((scope): PermissionRow => {
    const granted = holds(detail.granted, scope);
    return {
      scope,
      title: scopeWords[scope]?.title ?? scope,
      reads: scopeWords[scope]?.reads ?? "",
      granted,
      optional: detail.optional.includes(scope),
      questions: questions.get(scope) ?? [],
      changedSinceRead: granted ? wasRefused(scope, readings) : wasRead(scope, readings, facts),
    };
  });
  rows.sort(
    (a, b) =>
      Number(a.granted) - Number(b.granted) ||
      b.questions.length - a.questions.length ||
      a.title.localeCompare(b.title, "en"),
  );
  return { rows, free, awaitingApproval: waiting, writes: detail.granted.filter((scope) => !isRead(scope)) };
}

/** A fact needs its own permissions and those of the facts its query is filled from. */
function scopesOf(name: FactName, facts: Known["facts"]): string[] {
  const fact = facts.get(name);
  if (!fact) return [];
  return [...fact.scopes, ...(fact.from ?? []).flatMap((source) => scopesOf(source, facts))];
}

function wasRefused(scope: string, readings: Readings): boolean {
  return Object.values(readings).some(
    (reading) =>
      !reading.known && reading.because.kind === "scope" && reading.because.scopes?.includes(scope),
  );
}

function wasRead(scope: string, readings: Readings, facts: Known["facts"]): boolean {
  return [...facts].some(([name, fact]) => fact.scopes.includes(scope) && readings[name]?.known);
}

function isRead(scope: string): boolean {
  return scope.startsWith("read_");
}

/** To Shopify, leave to write includes leave to read. */
function holds(granted: readonly string[], scope: string): boolean {
  return granted.includes(scope) || granted.includes(scope.replace(/^read_/, "write_"));
}
