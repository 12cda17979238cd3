/** A reply that says in a sentence why the app did not do what it was asked. */
export class Refused extends Error {}

/**
 * Asks the app by `fetch`, to which App Bridge adds the session token. Throws `Refused` with the app's own sentence
 * where it was asked too much of at once, and an error for any other reply that is none.
 */
export async function askApp(address: string, init?: RequestInit): Promise<Response> {
  const reply = await fetch(address, init);
  if (reply.status === 429) throw new Refused(await reply.text());
  if (!reply.ok) throw new Error(`${address} was answered with ${reply.status}.`);
  return reply;
}

/** Seconds after which something is tried again: a deploy of the app takes less than all of them. */
export const pauses = [1, 2, 4, 8, 15, 15, 15];

/** Until the app answers at all, or all its time is over. Throws when `signal` says that nobody waits any more. */
export async function untilAppAnswers(signal: AbortSignal): Promise<void> {
  for (const seconds of pauses) {
    const answers = await fetch("/healthz", { signal }).then(
      ({ ok }) => ok,
      () => false,
    );
    signal.throwIfAborted();
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  }
}

/** What to say in the place of a reply that did not come: the app's own sentence, or `otherwise`. */
export function problemOf(error: unknown, otherwise: string): string {
  return error instanceof Refused ? error.message : otherwise;
}
