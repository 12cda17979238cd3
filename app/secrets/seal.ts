import { createHash } from "node:crypto";
import { FlattenedEncrypt, flattenedDecrypt } from "jose";

/** A key of 32 bytes, and the name under which what it has sealed is told apart; the name says nothing of the key. */
type Key = { id: string; bytes: Uint8Array };

/** The keys of this process: everything is sealed with the current one; what any of them has sealed can be opened. */
export type KeyRing = { current: Key; all: ReadonlyMap<string, Key> };

/** Where a sealed text belongs. In any other row or column it does not open. */
export type Place = { table: string; row: string; column: string };

/** A text, or why there is none: its key is not on the ring, or it is not what was sealed for this place. */
export type Opened = { text: string } | { lost: "no-key" | "damaged" };

/** Puts keys of 32 bytes together; the first is the current one. */
export function ringOf(keys: readonly [Uint8Array, ...Uint8Array[]]): KeyRing {
  const named = keys.map((bytes) => ({ id: idOf(bytes), bytes }) satisfies Key) as [Key, ...Key[]];
  return { current: named[0], all: new Map(named.map((key) => [key.id, key])) };
}

function idOf(bytes: Uint8Array): string {
  return createHash("sha256").update("name of a key\0").update(bytes).digest("hex").slice(0, 12);
}

/**
 * Seals a text with AES-256-GCM under the current key and a new random nonce of 96 bits. The result is written as a
 * JWE of five parts, `header..nonce.text.tag`: the header names the key; the place is authenticated and not written.
 * `jose` does the cryptography. `@47ng/cloak`, and `prisma-field-encryption` on top of it, cannot bind a text to its
 * row, and have had no release in the time of Prisma 6's client without an engine.
 */
export async function seal(text: string, place: Place, { current }: KeyRing): Promise<string> {
  const sealed = await new FlattenedEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: current.id })
    .setAdditionalAuthenticatedData(bound(place))
    .encrypt(current.bytes);
  return [sealed.protected, "", sealed.iv, sealed.ciphertext, sealed.tag].join(".");
}

/** Opens what `seal` has made for this place. Never throws for what it is given. */
export async function open(sealed: string, place: Place, { all }: KeyRing): Promise<Opened> {
  const key = all.get(keyOf(sealed) ?? "");
  if (!key) return { lost: isSealed(sealed) ? "no-key" : "damaged" };
  const [header = "", , iv = "", ciphertext = "", tag = ""] = sealed.split(".");
  const aad = Buffer.from(bound(place)).toString("base64url");
  try {
    const allowed = { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] };
    const { plaintext } = await flattenedDecrypt(
      { protected: header, iv, ciphertext, tag, aad },
      key.bytes,
      allowed,
    );
    return { text: new TextDecoder().decode(plaintext) };
  } catch {
    return { lost: "damaged" };
  }
}

/** What every sealed text begins with, and no token of Shopify: `{"` as a header is written. */
export const sealedStart = "eyJ";

/** Whether a text was sealed; a text from before there were keys was not. */
export function isSealed(text: string): boolean {
  return /^eyJ[\w-]+\.\.[\w-]+\.[\w-]*\.[\w-]+$/.test(text);
}

/** Whether a text was sealed with the current key. */
export function isCurrent(text: string, { current }: KeyRing): boolean {
  return keyOf(text) === current.id;
}

function keyOf(sealed: string): string | null {
  if (!isSealed(sealed)) return null;
  try {
    const header = JSON.parse(Buffer.from(sealed.split(".")[0] ?? "", "base64url").toString()) as unknown;
    const { kid } = Object(header) as { kid?: unknown };
    return typeof kid === "string" ? kid : null;
  } catch {
    return null;
  }
}

/** No two places give the same bytes, whatever their names hold. */
function bound({ table, row, column }: Place): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([table, row, column]));
}
