import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { atMost, median, type Figure } from "./figure";

const run = promisify(execFile);

/** Loading the academy when a server starts: each time in a new process, where nothing is warm. */
export async function curriculumFigures(): Promise<Figure[]> {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const { stdout } = await run(process.execPath, ["build/bench/curriculum-cold.js"]);
    times.push(Number(stdout));
  }
  return [atMost("curriculum loaded at server start", median(times), "ms", 300)];
}
