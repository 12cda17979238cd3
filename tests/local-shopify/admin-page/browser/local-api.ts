import { page } from "./address.ts";

/** Asks the local Shopify about the store shown here; throws an Error with the sentence it answered. */
export async function localApi<Answer>(path: string, body?: unknown): Promise<Answer> {
  const reply = await fetch(`/local/stores/${page.store.handle}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await reply.json().catch(() => ({}))) as Answer & { error?: string };
  if (!reply.ok) throw new Error(answer.error ?? `The local Shopify answered ${reply.status}.`);
  return answer;
}
