import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Lifetimes in seconds, as Shopify documents them. */
export const accessTokenLifetime = 3600;
export const refreshTokenLifetime = 7_776_000;

type AccessToken = { shop: string; online: boolean; expiresAt: number | null };
type RefreshToken = { shop: string; expiresAt: number; replaces: string | null; used: boolean };
type Saved = { access: [string, AccessToken][]; refresh: [string, RefreshToken][] };

export type IssuedToken = { accessToken: string; refreshToken: string | null };

export type Tokens = {
  /** A token for work without a user; with a refresh token when it expires. */
  issueOffline(shop: string, options: { expiring: boolean }): IssuedToken;
  issueOnline(shop: string): IssuedToken;
  /**
   * Trades a refresh token for a new pair, or answers null. The traded token can be used again (a reply
   * may have been lost, two workers may race) until a replacement of it is used; then it is retired.
   */
  refresh(shop: string, refreshToken: string): IssuedToken | null;
  /** The shop an access token opens, or null when it is unknown, expired or revoked. */
  shopOf(accessToken: string): string | null;
  /** Every access and refresh token there ever was, the retired ones too. */
  issued(): string[];
  /** Makes the shop's access tokens run out now; refresh tokens stay good. */
  expire(shop: string): void;
  /** Kills every token of a shop, as an uninstall does. */
  revoke(shop: string): void;
};

/** Keeps access tokens; in `file` too when one is given, so that they outlive the process. */
export function createTokens({ now, file }: { now: () => Date; file?: string | undefined }): Tokens {
  const saved = read(file);
  const access = new Map(saved.access);
  const refresh = new Map(saved.refresh);
  const issued = [...access.keys(), ...refresh.keys()];

  function save(): void {
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ access: [...access], refresh: [...refresh] } satisfies Saved));
  }

  function issue(shop: string, online: boolean, expiring: boolean, replaces: string | null): IssuedToken {
    const seconds = now().getTime() / 1000;
    const accessToken = `${online ? "shpua" : "shpat"}_${randomBytes(16).toString("hex")}`;
    const refreshToken = expiring ? `shprt_${randomBytes(16).toString("hex")}` : null;
    const lifetime = online ? 86_399 : accessTokenLifetime;
    issued.push(accessToken, ...(refreshToken === null ? [] : [refreshToken]));
    access.set(accessToken, { shop, online, expiresAt: online || expiring ? seconds + lifetime : null });
    if (refreshToken !== null) {
      refresh.set(refreshToken, { shop, expiresAt: seconds + refreshTokenLifetime, replaces, used: false });
    }
    save();
    return { accessToken, refreshToken };
  }

  return {
    issueOffline: (shop, { expiring }) => issue(shop, false, expiring, null),
    issueOnline: (shop) => issue(shop, true, false, null),
    refresh(shop, refreshToken) {
      const known = refresh.get(refreshToken);
      if (known === undefined || known.shop !== shop || known.expiresAt < now().getTime() / 1000) return null;
      if (known.replaces !== null) refresh.delete(known.replaces);
      refresh.set(refreshToken, { ...known, used: true });
      return issue(shop, false, true, refreshToken);
    },
    shopOf(accessToken) {
      const known = access.get(accessToken);
      if (known === undefined) return null;
      return known.expiresAt === null || known.expiresAt > now().getTime() / 1000 ? known.shop : null;
    },
    issued: () => [...issued],
    expire(shop) {
      for (const token of access.values()) if (token.shop === shop) token.expiresAt = 0;
      save();
    },
    revoke(shop) {
      for (const [key, token] of access) if (token.shop === shop) access.delete(key);
      for (const [key, token] of refresh) if (token.shop === shop) refresh.delete(key);
      save();
    },
  };
}

function read(file: string | undefined): Saved {
  if (file === undefined || !existsSync(file)) return { access: [], refresh: [] };
  return JSON.parse(readFileSync(file, "utf8")) as Saved;
}
