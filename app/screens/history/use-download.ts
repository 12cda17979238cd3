import { useState } from "react";
import { askApp, problemOf } from "../ask-app";

/** `problem` says in a sentence why nothing was saved. */
export type Download = { busy: boolean; problem: string | null; start: () => void };

const lost = "The file did not arrive, so nothing was saved. Please try again.";

/**
 * Saves a file of the app. A plain link inside the admin's frame would carry no session token, so the file is asked
 * for by `fetch`, to which App Bridge adds one, and saved from memory under the name the reply gives it.
 */
export function useDownload(address: string): Download {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function start(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const reply = await askApp(address);
      const name = /filename="([^"]+)"/.exec(reply.headers.get("content-disposition") ?? "")?.[1];
      save(await reply.blob(), name ?? "dijipilot");
    } catch (error) {
      setProblem(problemOf(error, lost));
    }
    setBusy(false);
  }

  return { busy, problem, start: () => void start() };
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Given up at once it would be gone before some browsers have begun to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
