import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCurrent, isSealed, open, ringOf, seal, sealedStart } from "~/secrets/seal";
import { openTokens, sealTokens } from "~/secrets/tokens";

const [first, second, third] = [1, 2, 3].map(() => new Uint8Array(randomBytes(32))) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const ring = ringOf([first]);
const place = { table: "Session", row: "offline_a.myshopify.com", column: "accessToken" };
const token = "shpat_0123456789abcdef0123456789abcdef";

test("any text comes back as it was, and does not show in what is kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
      const sealed = await seal(text, place, ring);
      expect(isSealed(sealed) && sealed.startsWith(sealedStart)).toBe(true);
      expect(await open(sealed, place, ring)).toEqual({ text });
    }),
    { numRuns: 50 },
  );
  expect(await seal(token, place, ring)).not.toContain(token.slice(6));
});

test("it is AES-256-GCM with a nonce of 96 bits that is never the same, and the key's name beside it", async () => {
  const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(token, place, ring)));
  const parts = sealed.map((text) => text.split("."));
  expect(new Set(parts.map(([, , nonce]) => nonce)).size).toBe(200);
  const [header = "", , nonce = "", , tag = ""] = parts[0] ?? [];
  expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({
    alg: "dir",
    enc: "A256GCM",
    kid: ring.current.id,
  });
  expect([nonce, tag].map((part) => Buffer.from(part, "base64url").length * 8)).toEqual([96, 128]);
  expect(Buffer.from(first).toString("hex")).not.toContain(ring.current.id);
});

test.each([
  ["another store's row", { ...place, row: "offline_b.myshopify.com" }],
  ["another column", { ...place, column: "refreshToken" }],
  ["another table", { ...place, table: "Shop" }],
])("moved to %s it does not open", async (_where, elsewhere) => {
  expect(await open(await seal(token, place, ring), elsewhere, ring)).toEqual({ lost: "damaged" });
});

test("with any character changed it does not open", async () => {
  const sealed = await seal(token, place, ring);
  for (let at = 0; at < sealed.length; at++) {
    if (sealed[at] === ".") continue;
    // Another letter in each place; the last bits of a part may mean nothing, so two are tried.
    const others = ["A", "w"].map((letter) => (letter === sealed[at] ? "g" : letter));
    const opened = await Promise.all(
      others.map((letter) => open(`${sealed.slice(0, at)}${letter}${sealed.slice(at + 1)}`, place, ring)),
    );
    expect(opened.filter((result) => "text" in result && result.text !== token)).toEqual([]);
    expect(opened.some((result) => "lost" in result)).toBe(true);
  }
});

test.each([
  "",
  "eyJ",
  "eyJ..x.y.z",
  "eyJhIjoxfQ..AAAA.BBBB.CCCC",
  `${sealedStart}${"A".repeat(9)}..A.A.A`,
  token,
])("“%s” opens to nothing and fells nothing", async (text) => {
  expect(await open(text, place, ring)).toHaveProperty("lost");
});

test("what an earlier key has sealed opens, and is told apart; a key that is gone opens nothing", async () => {
  const earlier = await seal(token, place, ringOf([first]));
  const during = ringOf([second, first]);
  expect(await open(earlier, place, during)).toEqual({ text: token });
  expect(isCurrent(earlier, during)).toBe(false);
  const now = await seal(token, place, during);
  expect(isCurrent(now, during)).toBe(true);
  expect(await open(now, place, ringOf([second]))).toEqual({ text: token });
  expect(await open(earlier, place, ringOf([second]))).toEqual({ lost: "no-key" });
  expect(await open(earlier, place, ringOf([third, second]))).toEqual({ lost: "no-key" });
});

test("a sign-in without a token, or from before there were keys, is what it was", async () => {
  const none = { accessToken: "", refreshToken: null };
  expect(await sealTokens("a", none, ring)).toEqual(none);
  expect(await openTokens({ id: "a", ...none }, ring)).toEqual(none);
  const plain = { accessToken: token, refreshToken: "shprt_1" };
  expect(await openTokens({ id: "a", ...plain }, ring)).toEqual(plain);
});

test("a sign-in of which one token is lost has lost both", async () => {
  const { accessToken } = await sealTokens("a", { accessToken: token, refreshToken: null }, ring);
  const other = await sealTokens("a", { accessToken: "", refreshToken: "shprt_1" }, ringOf([second]));
  const row = { id: "a", accessToken, refreshToken: other.refreshToken };
  expect(await openTokens(row, ring)).toEqual({ lost: "no-key" });
});
