import { getPriority, setPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { readThemeCode } from "../theme-json/live-theme.ts";
import type { Answer, Theme } from "./readers.ts";

// A process of its own that reads one theme after the other. Node runs this file as it is: imports name their files,
// types are erased. It is started with the milliseconds that one step may take.

/** Pages go before themes where both want the same core. */
setPriority(Math.max(getPriority(), 5));

const watch = new Worker(new URL("./watch.ts", import.meta.url), {
  workerData: { ms: Number(process.argv[2]), parent: process.ppid },
});
watch.unref();

process.on("message", (theme: Theme) => void read(theme));

async function read({ files, assets }: Theme): Promise<void> {
  answer(await step("code", () => readThemeCode(files)));
  if (assets) {
    // Most of what the linter is made of is loaded after the first answer is given.
    const { offensesOf } = await import("../theme-lint/offenses.ts");
    answer(await step("lint", () => offensesOf(files as Map<string, string>, assets)));
  }
  answer({ done: true });
}

async function step<Value>(name: "code" | "lint", work: () => Value | Promise<Value>): Promise<Answer> {
  watch.postMessage(true);
  try {
    return { [name]: await work() } as Answer;
  } catch (error) {
    // The message can quote the theme; where it was thrown cannot.
    const { name: kind, message, stack = "" } = error instanceof Error ? error : new Error();
    const place = stack
      .replace(message, "")
      .split("\n")
      .find((line) => line.startsWith("    at "));
    return { failed: { [name]: `${kind} ${place?.trim() ?? ""}` } };
  } finally {
    watch.postMessage(false);
  }
}

function answer(said: Answer): void {
  process.send?.(said);
}
