import { setPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { readThemeCode } from "../theme-json/live-theme.ts";
import type { Answer, Theme } from "./readers.ts";

// A process of its own that reads one theme after the other. Node runs this file as it is: imports name their files,
// types are erased.

/** Pages go before themes where both want the same core. */
setPriority(5);

/** Whoever started this process can be killed while a theme keeps it busy; nobody waits for the answer then. */
const watch = `const { workerData } = require("node:worker_threads");
setInterval(() => process.ppid === workerData || process.kill(process.pid, "SIGKILL"), 1000);`;
new Worker(watch, { eval: true, workerData: process.ppid }).unref();

process.on("message", (theme: Theme) => void read(theme));

async function read({ files, assets }: Theme): Promise<void> {
  answer(await settled("code", () => readThemeCode(files)));
  if (assets) {
    // Most of what the linter is made of is loaded after the first answer is given.
    const { offensesOf } = await import("../theme-lint/offenses.ts");
    answer(await settled("lint", () => offensesOf(files as Map<string, string>, assets)));
  }
  answer({ done: true });
}

async function settled<Value>(step: "code" | "lint", work: () => Value | Promise<Value>): Promise<Answer> {
  try {
    return { [step]: await work() } as Answer;
  } catch (error) {
    // The message can quote the theme; where it was thrown cannot.
    const { name, message, stack = "" } = error instanceof Error ? error : new Error();
    const place = stack
      .replace(message, "")
      .split("\n")
      .find((line) => line.startsWith("    at "));
    return { failed: { [step]: `${name} ${place?.trim() ?? ""}` } };
  }
}

function answer(said: Answer): void {
  process.send?.(said);
}
