import type { Checkpoint } from "~/checkpoints/checkpoint";
import { answerable, diagnose, type Result } from "~/diagnosis/diagnose";
import { skillOf, type SkillWeight } from "~/diagnosis/gaps";
import type { FactName, Readings } from "~/facts/fact";
import type { ScanState } from "~/records/scans.server";
import { factWords } from "~/screens/fact-words";

/** What a store showed while it was being read. */
export type Finding = Pick<Result, "checkpoint" | "verdict" | "sentence"> & { title: string; impact: number };

/** One line of a scan's progress, as it is sent to the screen. */
export type ScanLine = {
  state: ScanState;
  /** Parts of the store that have been asked for and answered, in merchant words. */
  read: string[];
  /** Parts still on their way, in merchant words. */
  ahead: string[];
  /** How many parts there are in all. */
  total: number;
  /** What the store showed since the line before, the most telling first. */
  found: Finding[];
  /** Why the scan could not be made. */
  problem: string | null;
};

export type ScanSoFar = { state: ScanState; readings: Readings; problem: string | null };

type Academy = {
  checkpoints: ReadonlyMap<string, Checkpoint>;
  skills: ReadonlyMap<string, SkillWeight>;
  facts: Iterable<FactName>;
};

/** The next line about a scan. `told` holds the checkpoints of earlier lines; only what is new is answered. */
export function scanLine(scan: ScanSoFar, told: ReadonlySet<string>, academy: Academy): ScanLine {
  const { checkpoints, skills, facts } = academy;
  const names = [...facts];
  const ready = [...answerable(checkpoints, scan.readings)].filter(([id]) => !told.has(id));
  const found = diagnose(new Map(ready), scan.readings).map((result): Finding => {
    const { checkpoint, verdict, sentence } = result;
    const { title, impact } = skillOf(result, skills);
    return { checkpoint, verdict, sentence, title, impact };
  });
  return {
    state: scan.state,
    read: names.filter((name) => scan.readings[name]).map(factWords),
    ahead: names.filter((name) => !scan.readings[name]).map(factWords),
    total: names.length,
    found: found.sort(byWeight),
    problem: scan.problem,
  };
}

const telling = { no: 0, yes: 1, ask: 2, "does-not-apply": 3, unknown: 4 } as const;

/** What is missing tells a merchant the most, then what is in place; of each, the weightiest first. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    telling[a.verdict] - telling[b.verdict] || b.impact - a.impact || (a.checkpoint < b.checkpoint ? -1 : 1)
  );
}
