import { setTimeout as pause } from "node:timers/promises";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { facts } from "~/facts";
import scanStore from "~/jobs/scan-store";
import { sendJob } from "~/jobs/queue.server";
import { cutOff, failScan, openScan, type Scan } from "~/records/scans.server";
import { statementsOf } from "~/records/statements.server";
import { scanLine } from "./scan-line";
import { watchScan } from "./watch-scan.server";
import type { ScanLine } from "~/screens/scan/findings";

/** How long, in milliseconds, a follower waits before it looks again. */
const everyMs = 150;
/** While large lists are gathered, which takes minutes and is asked about every few seconds. */
const everyMsWhileLarge = 1_000;

/** Starts reading a store, or joins the reading that is under way; gives the scan's id. */
export async function startScan(shop: string, now: Date): Promise<string> {
  const { scan, fresh } = await openScan(shop, now);
  if (!fresh) return scan.id;
  try {
    await sendJob(scanStore, { shop, scan: scan.id });
  } catch (error) {
    // Left open it would stand in the way of the next start.
    await failScan(shop, scan.id, "The app could not start reading your store.", new Date());
    throw error;
  }
  return scan.id;
}

/**
 * The progress of a scan, line by line, until it ends or `signal` says that nobody listens any more.
 * Null when this store has no such scan.
 */
export async function followScan(
  shop: string,
  id: string,
  signal: AbortSignal,
): Promise<AsyncGenerator<ScanLine> | null> {
  const first = await watchScan(shop, id);
  return first && lines(shop, first, signal);
}

async function* lines(shop: string, first: Scan, signal: AbortSignal): AsyncGenerator<ScanLine> {
  const said = await statementsOf(shop);
  const academy = { checkpoints, skills: curriculum().skillsByKey, facts: [...facts.keys()], said };
  const told = new Set<string>();
  let before = "";
  for (let scan: Scan | null = first; scan && !signal.aborted; scan = await watchScan(shop, first.id)) {
    const now = cutOff(scan, new Date());
    const line = scanLine(now, told, academy);
    for (const { checkpoint } of line.found) told.add(checkpoint);
    const progress = `${line.state} ${line.read.length} ${JSON.stringify(line.large)}`;
    if (progress !== before) yield line;
    before = progress;
    if (now.state === "done" || now.state === "failed") return;
    await pause(line.large.length > 0 ? everyMsWhileLarge : everyMs, undefined, { signal }).catch(
      () => undefined,
    );
  }
}
