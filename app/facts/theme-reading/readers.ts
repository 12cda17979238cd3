import { fork, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import type { ThemeCode } from "../theme-json/live-theme";
import type { Lint } from "../theme-lint/lint";
import { mostAtOnce, mostWaiting, patience, type ThemeLimits } from "./limits";

/** A theme's files; without the names of its assets it is not linted, and with them all files have a text. */
export type Theme = { files: ReadonlyMap<string, string | null>; assets: readonly string[] | null };

/** What a reader says, one after the other, of the theme it was given. */
export type Answer = {
  code?: ThemeCode;
  lint?: Lint;
  failed?: Partial<Record<"code" | "lint", string>>;
  done?: true;
};

/** All that was said of a theme until the reader had no more to say, was too late or ended; `ended` says why then. */
export type Told = Pick<Answer, "code" | "lint" | "failed"> & { ended?: string };

const reading = pLimit(mostAtOnce);

/**
 * Reads a theme's code in a process of its own: a thread that runs out of memory takes the whole server with it.
 * Null when too many themes wait already.
 */
export async function readApart(theme: Theme, limits: ThemeLimits): Promise<Told | null> {
  if (reading.pendingCount >= mostWaiting) return null;
  return reading(() => ask(awake(limits), theme, limits)).catch((error: unknown) => {
    return { ended: error instanceof Error ? error.message : "It did not start." };
  });
}

function ask(reader: ChildProcess, theme: Theme, limits: ThemeLimits): Promise<Told> {
  return new Promise((resolve) => {
    const told: Told = {};
    let isOver = false;
    const end = (ended?: string) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(late);
      for (const event of ["message", "exit", "error"]) reader.removeAllListeners(event);
      if (ended === undefined) rest(reader, limits);
      else stop(reader);
      resolve(ended === undefined ? told : { ...told, ended });
    };
    const ms = limits.ms * patience;
    const wait = () => setTimeout(() => end(`It gave no answer in ${ms} ms.`), ms);
    let late = wait();
    reader.on("message", ({ done, failed, ...said }: Answer) => {
      if (done) return end();
      Object.assign(told, said, failed && { failed: { ...told.failed, ...failed } });
      clearTimeout(late);
      late = wait();
    });
    reader.once("exit", (code, signal) => end(`It ended with ${signal ?? code}.`));
    reader.once("error", (error) => end(error.message));
    reader.send(theme, (error) => error && end(error.message));
  });
}

const running = new Set<ChildProcess>();
process.once("exit", () => running.forEach((reader) => reader.kill("SIGKILL")));

/** A reader starts in half a second, and keeps the memory that its last theme took for as long as it rests. */
const restMs = 5_000;
const resting: { reader: ChildProcess; limits: ThemeLimits; timer: NodeJS.Timeout }[] = [];

/** A reader that rests, or a new one. */
function awake(limits: ThemeLimits): ChildProcess {
  const place = resting.findIndex((each) => each.limits === limits);
  const [found] = place < 0 ? [] : resting.splice(place, 1);
  if (!found) return start(limits);
  clearTimeout(found.timer);
  found.reader.removeAllListeners("error");
  if (!found.reader.connected) return awake(limits);
  found.reader.ref();
  found.reader.channel?.ref();
  return found.reader;
}

/** Nothing of this process goes along: neither its environment nor its options nor its output. */
function start({ ms, heapMb }: ThemeLimits): ChildProcess {
  const reader = fork(readerFile(), [String(ms)], {
    env: { NODE_ENV: "production" },
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  running.add(reader);
  return reader;
}

function rest(reader: ChildProcess, limits: ThemeLimits): void {
  const timer = setTimeout(() => {
    resting.splice(
      resting.findIndex((each) => each.reader === reader),
      1,
    );
    stop(reader);
  }, restMs);
  // Nobody waits for one that rests; that it ended meanwhile is found out when it is needed.
  timer.unref();
  reader.unref();
  reader.channel?.unref();
  reader.on("error", () => undefined);
  resting.push({ reader, limits, timer });
}

function stop(reader: ChildProcess): void {
  reader.on("error", () => undefined);
  reader.kill("SIGKILL");
  running.delete(reader);
}

/**
 * Node runs the reader's file as it is, from the sources. A bundle lies elsewhere and at another depth than this file,
 * so the sources are looked for upwards from wherever this runs.
 */
function readerFile(): string {
  for (let folder = new URL(".", import.meta.url); ; folder = new URL("..", folder)) {
    const file = new URL("app/facts/theme-reading/reader.ts", folder);
    if (existsSync(file)) return fileURLToPath(file);
    if (folder.pathname === new URL("..", folder).pathname)
      throw new Error("The theme's reader is not there.");
  }
}
