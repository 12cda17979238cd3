/**
 * `npm run bench`: measures, prints a table, writes `tests/bench/results.json`; fails when a bar does not hold.
 * `npm run bench -- one-shop` measures that part alone, and writes nothing.
 */
import { writeFileSync } from "node:fs";
import { curriculumFigures } from "./curriculum";
import { diagnosisFigures } from "./diagnosis";
import { diagnosticFigures } from "./diagnostic";
import type { Figure } from "./figure";
import { appFigures } from "./app";
import { largeStoreFigures } from "./large-store";
import { oneShopFigures } from "./one-shop";
import { scanFigures } from "./scan";

const [only] = process.argv.slice(2);

async function measure(): Promise<Figure[]> {
  if (only === "one-shop") return oneShopFigures();
  if (only) throw new Error(`There is no part “${only}”: one-shop is what can be measured alone.`);
  const { figures, readings } = await scanFigures();
  figures.push(...(await largeStoreFigures()));
  figures.push(...(await diagnosisFigures(readings)));
  figures.push(...(await diagnosticFigures()));
  figures.push(...(await curriculumFigures()));
  figures.push(...(await appFigures()));
  figures.push(...(await oneShopFigures()));
  return figures;
}

function table(figures: Figure[]): string {
  const head = ["figure", "value", "floor", "ratio", "bar", ""];
  const rows = figures.map(({ name, value, unit, floor, ratio, bar, ok }) => [
    name,
    `${value} ${unit}`.trim(),
    floor === null ? "" : `${floor} ${unit}`.trim(),
    ratio === null ? "" : String(ratio),
    bar,
    ok ? "ok" : "TOO MUCH",
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const figures = await measure();
if (!only) writeFileSync("tests/bench/results.json", `${JSON.stringify(figures, null, 2)}\n`);
console.log(table(figures));
process.exit(figures.every(({ ok }) => ok) ? 0 : 1);
