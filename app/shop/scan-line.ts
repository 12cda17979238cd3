import type { Checkpoint } from "~/checkpoints/checkpoint";
import { answerable, diagnose } from "~/diagnosis/diagnose";
import { heed, zoneOf } from "~/diagnosis/heed";
import { skillOf, type SkillWeight } from "~/diagnosis/gaps";
import type { Reads } from "~/facts/admin-api.server";
import type { FactName, Readings } from "~/facts/fact";
import type { Statements } from "~/facts/stated/statements";
import type { ScanState } from "~/records/scans.server";
import { factWords } from "~/screens/fact-words";
import { byWeight, type Finding, type ScanLine } from "~/screens/scan/findings";
import { reportFaults } from "./report-faults";

export type ScanSoFar = {
  state: ScanState;
  readings: Readings;
  problem: string | null;
  reads?: Reads | null;
};

type Academy = {
  checkpoints: ReadonlyMap<string, Checkpoint>;
  skills: ReadonlyMap<string, SkillWeight>;
  facts: Iterable<FactName>;
  /** What the merchant has told us. */
  said: Statements;
};

/** The next line about a scan. `told` holds the checkpoints of earlier lines; only what is new is answered. */
export function scanLine(scan: ScanSoFar, told: ReadonlySet<string>, academy: Academy): ScanLine {
  const { checkpoints, skills, facts, said } = academy;
  const readings: Readings = { ...scan.readings, profile: { known: true, value: said.profile } };
  const names = [...facts];
  const ready = [...answerable(checkpoints, readings)].filter(([id]) => !told.has(id));
  const results = heed(reportFaults(diagnose(new Map(ready), readings)), said.claims, zoneOf(readings));
  const found = results.map((result): Finding => {
    const { checkpoint, verdict, sentence } = result;
    const { title, impact } = skillOf(result, skills);
    return { checkpoint, verdict, sentence, title, impact };
  });
  return {
    state: scan.state,
    read: names.filter((name) => scan.readings[name]).map(factWords),
    ahead: names.filter((name) => !scan.readings[name]).map(factWords),
    total: names.length,
    large: (scan.reads?.large ?? [])
      .filter(({ fact }) => !scan.readings[fact])
      .map(({ fact, gathered }) => ({ what: factWords(fact), gathered })),
    found: found.sort(byWeight),
    problem: scan.problem,
  };
}
