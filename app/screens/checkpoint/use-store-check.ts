import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { askApp, problemOf } from "../ask-app";
import type { CheckReply } from "./check-store";
import { notThrough } from "./problem";

export type StoreCheck = {
  /** The reply to the last check on this page, null before the first. */
  reply: CheckReply | null;
  checking: boolean;
  /** Why the check did not get through, as a sentence: nothing was read, and what was known still stands. */
  problem: string | null;
  check: () => void;
};

/**
 * “Check my store” for one checkpoint. It asks by `fetch`, to which App Bridge adds the session token, so that a
 * broken connection stays a sentence in its place instead of replacing the page.
 */
export function useStoreCheck(checkpoint: string): StoreCheck {
  const [reply, setReply] = useState<CheckReply | null>(null);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { revalidate } = useRevalidator();

  async function ask(): Promise<void> {
    setChecking(true);
    setProblem(null);
    try {
      const response = await askApp(`/app/check/${checkpoint}`, {
        method: "POST",
        headers: { accept: "application/json" },
      });
      setReply((await response.json()) as CheckReply);
      revalidate();
    } catch (error) {
      setProblem(problemOf(error, notThrough));
    } finally {
      setChecking(false);
    }
  }

  return { reply, checking, problem, check: () => void ask() };
}
