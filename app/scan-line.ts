import type { Checkpoint } from "~/checkpoints/checkpoint";
import { answerable, diagnose } from "~/diagnosis/diagnose";
import { skillOf, type SkillWeight } from "~/diagnosis/gaps";
import type { FactName, Readings } from "~/facts/fact";
import type { ScanState } from "~/records/scans.server";
import { factWords } from "~/screens/fact-words";
import { byWeight, type Finding, type ScanLine } from "~/screens/scan-findings";

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
