import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { askApp, pauses, problemOf, untilAppAnswers } from "../ask-app";
import type { Finding, ScanLine } from "./findings";

/** What a scan has come to: its newest line, and everything it found so far. */
export type ScanProgress = Omit<ScanLine, "found"> & { found: Finding[] };

export type ScanUnderWay = {
  running: boolean;
  progress: ScanProgress | null;
  /** Why the last one could not be made, as a sentence. */
  problem: string | null;
  start: () => void;
};

const lostConnection =
  "The connection to DijiPilot was lost. Your store may still be being read; trying again picks it up.";

/**
 * Starts a scan, or joins the one with the id `joins`, and follows it. When it ends the page asks for its data
 * again. `startsItself`: a store that was never read is read without being asked.
 */
export function useScan({
  joins,
  startsItself,
}: {
  joins: string | null;
  startsItself: boolean;
}): ScanUnderWay {
  const { revalidate } = useRevalidator();
  const [running, setRunning] = useState(startsItself || joins !== null);
  const [progress, setProgress] = useState<ScanProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const leaving = useRef<AbortController | null>(null);

  async function follow(joined: string | null) {
    leaving.current?.abort();
    const { signal } = (leaving.current = new AbortController());
    setRunning(true);
    setProblem(null);
    setProgress(null);
    try {
      const id = joined ?? (await open(signal));
      const found = new Map<string, Finding>();
      let last: ScanLine | null = null;
      for await (const line of linesOf(id, signal)) {
        for (const finding of line.found) found.set(finding.checkpoint, finding);
        setProgress({ ...line, found: [...found.values()] });
        last = line;
      }
      // Before the new data arrives: otherwise the progress would stand above the results for a moment.
      setRunning(false);
      if (last?.state === "failed") setProblem(last.problem ?? lostConnection);
      // A scan can end while its process is being stopped: data that does not come would cost the page.
      await untilAppAnswers(signal);
      await revalidate();
    } catch (error) {
      if (!signal.aborted) setProblem(problemOf(error, lostConnection));
    }
    if (!signal.aborted) setRunning(false);
  }

  useEffect(() => {
    if (startsItself || joins) void follow(joins);
    return () => leaving.current?.abort();
    // Only what the page opened with decides: a later start is the merchant's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return { running, progress, problem, start: () => void follow(null) };
}

async function open(signal: AbortSignal): Promise<string> {
  const reply = await askApp("/app/scan", { method: "POST", signal });
  return ((await reply.json()) as { id: string }).id;
}

/**
 * The lines of a scan until its last one. Whatever cuts the connection in between, the scan goes on by itself, and its
 * next line tells all that was found so far. Throws when the scan cannot be followed any more.
 */
async function* linesOf(id: string, signal: AbortSignal): AsyncGenerator<ScanLine> {
  for (let cuts = 0; ; cuts += 1) {
    try {
      for await (const line of linesOfOneReply(id, signal)) {
        yield line;
        if (line.state === "done" || line.state === "failed") return;
        cuts = 0;
      }
    } catch (error) {
      if (signal.aborted || error instanceof Refused) throw error;
    }
    const seconds = pauses[cuts];
    if (seconds === undefined) throw new Error("The scan's progress stays away.");
    await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
    signal.throwIfAborted();
  }
}

/** Asking again would be answered the same. */
class Refused extends Error {}

/** One line is one JSON object; a piece of the stream may end anywhere in it. */
async function* linesOfOneReply(id: string, signal: AbortSignal): AsyncGenerator<ScanLine> {
  const reply = await fetch(`/app/scan/${id}`, { signal });
  if (reply.status >= 400 && reply.status < 500 && reply.status !== 429)
    throw new Refused(`Following a scan was answered with ${reply.status}.`);
  if (!reply.ok || !reply.body) throw new Error(`Following a scan was answered with ${reply.status}.`);
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) yield JSON.parse(line) as ScanLine;
  }
}
