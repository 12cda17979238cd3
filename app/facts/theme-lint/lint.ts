import { LRUCache } from "lru-cache";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** One complaint of the theme linter: its check, and where; never the code itself. */
export type Offense = { check: string; file: string; line: number; message: string };

/** How many complaints, by check, and the first five. */
export type Offenses = { count: number; checks: Record<string, number>; first: Offense[] };

/** What Shopify's theme linter says of a theme, in which version; `files` is how many it read. */
export type Lint = { version: string; files: number; errors: Offenses; blocking: Offenses; others: Offenses };

/** Why the linter has nothing to say, for the merchant. */
export type NotLinted = { failed: string };

/** The biggest themes of Shopify take one to two seconds and less than 3 MB; what is far beyond is not a theme. */
const limits = { ms: 20_000, characters: 8_000_000, heapMb: 768 };

/** A theme seldom changes between two readings: its result is kept by what it is made of. */
const known = new LRUCache<string, Promise<Lint>>({ max: 50 });

/** Lints a theme off the main thread. `files` are all its Liquid and JSON files, `assets` the names of the others. */
export async function lintTheme(
  files: ReadonlyMap<string, string | null>,
  assets: readonly string[],
  bounds = limits,
): Promise<Lint | NotLinted> {
  const unread = [...files].find(([, text]) => text === null);
  if (unread) return { failed: `Shopify did not let the app read ${unread[0]} of your live theme.` };
  if (files.size === 0) return { failed: "The files of your live theme could not be read." };
  const texts = new Map([...files].map(([name, text]) => [name, text ?? ""]));
  const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  if (size > bounds.characters)
    return { failed: "Your live theme is too large for the app to check its code." };
  const key = createHash("sha256")
    .update(JSON.stringify([...texts, ...assets]))
    .digest("base64");
  const running = known.get(key) ?? onThread(texts, assets, bounds);
  known.set(key, running);
  try {
    return await running;
  } catch (error) {
    known.delete(key);
    console.error("The theme linter failed:", error instanceof Error ? error.message.slice(0, 200) : "");
    return { failed: "The app could not check the code of your live theme to its end." };
  }
}

function onThread(
  files: Map<string, string>,
  assets: readonly string[],
  bounds: typeof limits,
): Promise<Lint> {
  return new Promise((resolve, reject) => {
    // Nothing of this process goes along: no environment, no options, no output.
    const worker = new Worker(threadFile(), {
      workerData: { files, assets },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: bounds.heapMb },
    });
    const end = () => {
      clearTimeout(late);
      void worker.terminate();
    };
    const giveUp = (error: Error) => {
      reject(error);
      end();
    };
    const late = setTimeout(() => giveUp(new Error(`No result after ${bounds.ms} ms.`)), bounds.ms);
    worker.once("error", giveUp);
    worker.once("exit", () => giveUp(new Error("The thread ended without a result.")));
    worker.once("message", (lint: Lint) => {
      resolve(lint);
      end();
    });
  });
}

/**
 * Node runs the thread's file as it is, from the sources. A bundle lies elsewhere and at another depth than this file,
 * so the sources are looked for upwards from wherever this runs.
 */
function threadFile(): URL {
  for (let folder = new URL(".", import.meta.url); ; folder = new URL("..", folder)) {
    const file = new URL("app/facts/theme-lint/thread.ts", folder);
    if (existsSync(file)) return file;
    if (folder.pathname === new URL("..", folder).pathname) throw new Error("The theme linter is not there.");
  }
}
