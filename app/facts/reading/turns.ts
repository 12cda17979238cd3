import { setImmediate as nextTurn } from "node:timers/promises";

/** A web server runs in the same process: nothing holds it up for longer than this at a time. */
const longestMs = 10;

/**
 * For long work that is done in steps: what it gives is awaited after each step, and lets others have their turn
 * whenever so much time has passed since the last one.
 */
export function takingTurns(): () => Promise<void> | void {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestMs) return;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}
