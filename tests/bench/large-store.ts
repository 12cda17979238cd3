import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { FactName } from "~/facts/fact";
import { atLeast, atMost, median, type Figure } from "./figure";
import { makeLargeFiles } from "./large-files";
import type { LargeFile, LargeFiles } from "./large-file";
import type { ScanTask, ScanTold } from "./scan-child";
import { startStoreChild } from "./store-child";

type Scanned = Extract<ScanTold, { reads: unknown }>;

const now = "2026-11-24T09:00:00Z";
/** The largest store that is still small: 250 products, 1,000 variants and 1,000 orders in 60 days. */
const small = { now, seed: 5, products: 250, variantsPerProduct: 4, orders: 1_000 };

/** Scans of a small store and of one with 100,000 products and 300,000 variants, each in a process of its own. */
export async function largeStoreFigures(): Promise<Figure[]> {
  const { files, remove } = await makeLargeFiles(100);
  try {
    const usual = await scanned(null);
    const large = await scanned(files);
    const tallied = [
      await tallyOf("products", fileWith(files, "mediaCount")),
      await tallyOf("variants", fileWith(files, "compareAtPrice")),
    ];
    const lines = tallied.reduce((sum, each) => sum + each.lines, 0);
    const seconds = tallied.reduce((sum, each) => sum + each.cpuMs, 0) / 1_000;
    return [
      atMost(
        "scan of 250 products, 1,000 variants, 1,000 orders: requests",
        usual.reads.requests,
        "requests",
        25,
      ),
      atMost("scan of 250 products, 1,000 variants, 1,000 orders: cost", usual.reads.points, "points", 1_800),
      atMost(
        "100,000 products, 300,000 variants: memory over it",
        large.maxRssMb - usual.maxRssMb,
        "MB",
        150,
      ),
      atMost("100,000 products, 300,000 variants: lost to throttling", large.reads.waitedMs, "ms", 0),
      atLeast("bulk lines put together and tallied a second, on one core", lines / seconds, "lines", 150_000),
    ];
  } finally {
    await remove();
  }
}

function fileWith(files: LargeFiles, field: string): LargeFile {
  const found = Object.entries(files).find(([shape]) => shape.split(" ").includes(field));
  if (!found) throw new Error(`No bulk file has the field ${field}.`);
  return found[1];
}

/** Processor time on one core, not time on the clock: what else the machine does is no matter. The middle of three. */
async function tallyOf(fact: FactName, file: LargeFile): Promise<{ cpuMs: number; lines: number }> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const { cpuMs } = (await child({ tally: { fact, file } }, onOneCore)) as { cpuMs: number };
    times.push(cpuMs);
  }
  return { cpuMs: median(times), lines: file.lines };
}

/** Linux can hold a process to one core; elsewhere threads that V8 runs beside it count as well. */
const taskset = "/usr/bin/taskset";
const onOneCore = existsSync(taskset) ? [taskset, "-c", "0"] : [];

async function scanned(large: LargeFiles | null): Promise<Scanned> {
  const store = await startStoreChild(0, small);
  try {
    const told = (await child({ scan: { origin: store.origin, token: store.token, large } })) as Scanned;
    for (const fact of ["products", "variants", "recentOrders"])
      if (told.unknown.includes(fact)) throw new Error(`The scan did not read ${fact}.`);
    return told;
  } finally {
    store.stop();
  }
}

async function child(task: ScanTask, held: readonly string[] = []): Promise<ScanTold> {
  const [command = "", ...rest] = [...held, process.execPath, join(import.meta.dirname, "scan-child.js")];
  const process_ = spawn(command, rest, { stdio: ["pipe", "pipe", "inherit"] });
  process_.stdin.end(JSON.stringify(task));
  return JSON.parse(await text(process_.stdout)) as ScanTold;
}
