import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import type { CheckReply } from "./check-store";

export type StoreCheck = {
  /** The reply to the last check on this page, null before the first. */
  reply: CheckReply | null;
  checking: boolean;
  /** The check did not get through: nothing was read, and what was known still stands. */
  failed: boolean;
  check: () => void;
};

/**
 * “Check my store” for one checkpoint. It asks by `fetch`, to which App Bridge adds the session token, so that a
 * broken connection stays a sentence in its place instead of replacing the page.
 */
export function useStoreCheck(checkpoint: string): StoreCheck {
  const [reply, setReply] = useState<CheckReply | null>(null);
  const [checking, setChecking] = useState(false);
  const [failed, setFailed] = useState(false);
  const { revalidate } = useRevalidator();

  async function ask(): Promise<void> {
    setChecking(true);
    setFailed(false);
    try {
      const response = await fetch(`/app/check/${checkpoint}`, {
        method: "POST",
        headers: { accept: "application/json" },
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      setReply((await response.json()) as CheckReply);
      revalidate();
    } catch {
      setFailed(true);
    } finally {
      setChecking(false);
    }
  }

  return { reply, checking, failed, check: () => void ask() };
}
