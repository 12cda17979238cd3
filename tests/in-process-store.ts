import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "smol-toml";
import type { AdminApi } from "~/facts/admin-api.server";
import { createAdminApi } from "./local-shopify/admin-api/admin-api.ts";
import type { Answer } from "./local-shopify/admin-api/answer.ts";
import type { Store } from "./local-shopify/store.ts";

/** A fixed day for tests, so that stores, windows and sentences are the same at every run. */
export const now = new Date("2026-11-24T09:00:00Z");

const { access_scopes: access } = parse(readFileSync("shopify.app.toml", "utf8")) as {
  access_scopes: { scopes: string; optional_scopes: string[] };
};

/** All permissions the app can ask for. */
export const allScopes: string[] = [...access.scopes.split(","), ...access.optional_scopes];

/** The real Admin schema answered from a store object, without a server between: for tests of reading and judging. */
export function storeInProcess(
  store: Store,
  scopes: readonly string[] = [...allScopes, ...(store.access.reviewedScopes ?? [])],
) {
  const local = createAdminApi({ now: () => performance.now() });
  const api: AdminApi = async (body, signal) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const answer = await local.answer({
      store,
      scopes: new Set(scopes),
      query,
      variables,
      apiVersion: "2026-10",
    });
    signal.throwIfAborted();
    return delivered(answer, signal);
  };
  return { api, local };
}

async function delivered(
  { status, headers, body, delivery }: Answer,
  signal: AbortSignal,
): Promise<Response> {
  if (delivery?.kind === "reset") throw new TypeError("fetch failed");
  if (delivery?.kind === "dribble") {
    await sleep(delivery.ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return new Response(body, { status, headers });
}
