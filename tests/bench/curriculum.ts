import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readContent } from "~/curriculum/read-content.server";
import { checkContent } from "~/curriculum/rules";
import { atMost, median, timed, type Figure } from "./figure";

const run = promisify(execFile);

/** Loading the academy when a server starts, each time in a new process where nothing is warm; and checking all of it. */
export async function curriculumFigures(): Promise<Figure[]> {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const { stdout } = await run(process.execPath, ["build/bench/curriculum-cold.js"]);
    times.push(Number(stdout));
  }
  const check = await timed(async () => {
    const problems = checkContent(await readContent(process.cwd()));
    if (problems.length > 0)
      throw new Error(`The content has ${problems.length} problems; run npm run content.`);
  });
  return [
    atMost("curriculum loaded at server start", median(times), "ms", 300),
    atMost("all content read and checked", check, "ms", 3_000),
  ];
}
