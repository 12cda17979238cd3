import { randomUUID } from "node:crypto";
import { SignJWT, jwtVerify } from "jose";
import type { AppConfig } from "../app-config.ts";
import type { SignInFaults } from "./faults.ts";

/** Claims that replace the correct ones, and ways to sign wrongly, for tests. */
export type SessionTokenOverrides = {
  iss?: string;
  dest?: string;
  aud?: string;
  sub?: string;
  /** Seconds from now; 60 when not given. */
  expiresIn?: number;
  /** Seconds from now from which the token is valid; 0 when not given. */
  validIn?: number;
  secret?: string;
  algorithm?: "HS256" | "none";
};

/** The one person who uses this admin. */
export const localUserId = "70000001";

/** A session token as Shopify's admin gives one to an embedded app: HS256, good for 60 seconds. */
export async function sessionToken(
  app: Pick<AppConfig, "apiKey" | "apiSecret">,
  shop: string,
  overrides: SessionTokenOverrides = {},
  now: Date = new Date(),
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: overrides.iss ?? `https://${shop}/admin`,
    dest: overrides.dest ?? `https://${shop}`,
    aud: overrides.aud ?? app.apiKey,
    sub: overrides.sub ?? localUserId,
    exp: seconds + (overrides.expiresIn ?? 60),
    nbf: seconds + (overrides.validIn ?? 0),
    iat: seconds,
    jti: randomUUID(),
    sid: randomUUID(),
  };
  if (overrides.algorithm === "none") {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`;
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .sign(new TextEncoder().encode(overrides.secret ?? app.apiSecret));
}

/** The overrides that the waiting faults ask for. */
export function faultyOverrides(faults: SignInFaults): SessionTokenOverrides {
  if (faults.take("session-token-expired")) return { expiresIn: -60 };
  if (faults.take("session-token-not-yet-valid")) return { validIn: 3600, expiresIn: 3660 };
  if (faults.take("session-token-wrong-audience")) return { aud: "0".repeat(32) };
  if (faults.take("session-token-wrong-secret")) return { secret: "another secret" };
  if (faults.take("session-token-alg-none")) return { algorithm: "none" };
  if (faults.take("session-token-dest-other-shop")) return { dest: "https://another-shop.myshopify.com" };
  return {};
}

/** Checks a session token as Shopify does before it exchanges it; throws when it is not good for this shop and app. */
export async function verifySessionToken(
  app: Pick<AppConfig, "apiKey" | "apiSecret">,
  shop: string,
  token: string,
  now: Date = new Date(),
): Promise<void> {
  const { payload } = await jwtVerify(token, new TextEncoder().encode(app.apiSecret), {
    algorithms: ["HS256"],
    audience: app.apiKey,
    issuer: `https://${shop}/admin`,
    clockTolerance: 10,
    currentDate: now,
  });
  if (payload.dest !== `https://${shop}`) throw new Error("The destination is another shop.");
}
