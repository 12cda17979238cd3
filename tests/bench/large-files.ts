import { closeSync, openSync, writeSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adminApi, bulkLimits, limits } from "~/facts/admin-api.server";
import { readStore } from "~/facts/read-store.server";
import { shapeOf, type LargeFile, type LargeFiles } from "./large-file";
import { startStoreChild } from "./store-child";

const now = "2026-11-24T09:00:00Z";
const products = 1_000;

/**
 * What bulk operations give for 100,000 products with three variants each, for exactly what the facts ask: a
 * generated store of a thousand is read, and its lines are written a hundred times with other numbers.
 */
export async function makeLargeFiles(
  times: number,
): Promise<{ files: LargeFiles; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "large-store-"));
  const store = await startStoreChild(0, { now, seed: 3, products, variantsPerProduct: 3 });
  const files: LargeFiles = {};
  try {
    await readStore({
      api: adminApi(store.origin, store.token),
      readAt: now,
      limits: { ...limits, bulk: { ...bulkLimits, pollMs: 20, afterPages: 0 } },
      async download(url) {
        const jsonl = await (await fetch(url)).text();
        const shape = shapeOf(jsonl);
        if (shape)
          files[shape] = multiplied(jsonl, times, join(folder, `${Object.keys(files).length}.jsonl`));
        return new Response(jsonl);
      },
    });
  } finally {
    store.stop();
  }
  return { files, remove: () => rm(folder, { recursive: true }) };
}

function multiplied(jsonl: string, times: number, path: string): LargeFile {
  const file = openSync(path, "w");
  const perCopy = jsonl.split("\n").length - 1;
  for (let copy = 0; copy < times; copy += 1) writeSync(file, renumbered(jsonl, copy));
  closeSync(file);
  return { path, lines: perCopy * times };
}

/** Other ids, names, handles and SKUs; room for more than the ids that one store has of a kind. */
function renumbered(jsonl: string, copy: number): string {
  const add = (number: string, step: number) => String(Number(number) + copy * step);
  return jsonl
    .replace(/(gid:\/\/shopify\/\w+\/)(\d+)/g, (_, before: string, id: string) => before + add(id, 10_000))
    .replace(
      /((?:Lamp|Shelf|Chair|Basket|Mirror|Clock|Stool|Rug|Hook|Tray)[ -])(\d+)/gi,
      (_, before: string, number: string) => before + add(number, products),
    )
    .replace(/"D-(\d+)-/g, (_, number: string) => `"D-${add(number, products)}-`);
}
