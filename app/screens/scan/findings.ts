import type { Result } from "~/diagnosis/diagnose";
import type { ScanState } from "~/records/scans.server";

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
  /** Lists so large that Shopify gathers them for the app, and how many records it has so far. */
  large: { what: string; gathered: number }[];
  /** What the store showed since the line before, the most telling first. */
  found: Finding[];
  /** Why the scan could not be made. */
  problem: string | null;
};

const telling = { no: 0, yes: 1, ask: 2, "does-not-apply": 3, unknown: 4 } as const;

/** What is missing tells a merchant the most, then what is in place; of each, the weightiest first. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    telling[a.verdict] - telling[b.verdict] || b.impact - a.impact || (a.checkpoint < b.checkpoint ? -1 : 1)
  );
}
