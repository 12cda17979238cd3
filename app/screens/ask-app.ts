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

/** What to say in the place of a reply that did not come: the app's own sentence, or `otherwise`. */
export function problemOf(error: unknown, otherwise: string): string {
  return error instanceof Refused ? error.message : otherwise;
}
