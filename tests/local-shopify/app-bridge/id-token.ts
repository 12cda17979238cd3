import type { Channel } from "./channel.ts";

/** Gives session tokens; one is used until ten seconds before it runs out. */
export type IdTokens = { get(options?: { fresh?: boolean }): Promise<string> };

export function createIdTokens(channel: Channel): IdTokens {
  let current: { token: string; until: number } | null = null;
  let asked: Promise<string> | null = null;

  async function ask(): Promise<string> {
    try {
      const token = await channel.ask<string>("id-token");
      current = { token, until: expiryOf(token) * 1000 - 10_000 };
      return token;
    } finally {
      asked = null;
    }
  }

  return {
    get({ fresh = false } = {}) {
      if (!fresh && current && current.until > Date.now()) return Promise.resolve(current.token);
      asked ??= ask();
      return asked;
    },
  };
}

function expiryOf(token: string): number {
  const payload = token.split(".")[1] ?? "";
  const json = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
  return (JSON.parse(json) as { exp: number }).exp;
}
