import { setTimeout as pause } from "node:timers/promises";

/**
 * Tries again what did not work for the reason `problem`, until it works or the time is over, with one line for each
 * failure. `attempt` gives the reason, or null when it worked. Throws the last reason once the time is over.
 */
export async function persist(
  attempt: () => Promise<string | null>,
  problem: string | null,
  { forMs, everyMs }: { forMs: number; everyMs: number },
): Promise<void> {
  const deadline = performance.now() + forMs;
  while (problem) {
    if (performance.now() >= deadline) throw new Error(`${problem} The process stops.`);
    console.error(`${problem} Trying again in ${everyMs / 1000} s.`);
    await pause(everyMs);
    problem = await attempt();
  }
}
