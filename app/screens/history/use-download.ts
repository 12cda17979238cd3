import { useState } from "react";

export type Download = { busy: boolean; failed: boolean; start: () => void };

/**
 * Saves a file of the app. A plain link inside the admin's frame would carry no session token, so the file is asked
 * for by `fetch`, to which App Bridge adds one, and saved from memory under the name the reply gives it.
 */
export function useDownload(address: string): Download {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");

  async function start(): Promise<void> {
    setState("busy");
    try {
      const reply = await fetch(address);
      if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
      const name = /filename="([^"]+)"/.exec(reply.headers.get("content-disposition") ?? "")?.[1];
      save(await reply.blob(), name ?? "dijipilot");
      setState("idle");
    } catch {
      setState("failed");
    }
  }

  return { busy: state === "busy", failed: state === "failed", start: () => void start() };
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Given up at once it would be gone before some browsers have begun to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
