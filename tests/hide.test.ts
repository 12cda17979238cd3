import { execFile } from "node:child_process";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { keepable, neverSay, withoutSecrets } from "~/secrets/hide";

const session = "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmVk";
neverSay("an-api-secret-of-this-process", "short", undefined);

test.each([
  ["an access token", "token shpat_0123456789abcdef was refused", "shpat_0123456789abcdef"],
  ["a refresh token", '{"refresh_token":"shprt_0123456789abcdef"}', "shprt_0123456789abcdef"],
  ["the app's secret", "client_secret=shpss_0123456789abcdef", "shpss_0123456789abcdef"],
  ["a session token", `GET /app?shop=x&id_token=${session}&embedded=1`, session],
  ["a session token in a path", `GET /app/${session} 404`, session],
  ["a header that lets in", "authorization: Bearer abcdefgh.ijkl-mnop", "abcdefgh.ijkl-mnop"],
  ["a header that signs", "'x-shopify-hmac-sha256': 'q83vEjRWeJ+/=='", "q83vEjRWeJ"],
  ["a signature in an address", "/auth?hmac=0123abcdef&shop=x", "0123abcdef"],
  ["a file's signed address", "https://storage.example/f?X-Goog-Signature=abcdef0123", "abcdef0123"],
  ["a password in an address", "postgresql://app:p@ss:w0rd@db.example:5432/app", "p@ss:w0rd"],
  ["a secret that was named", "signed with an-api-secret-of-this-process.", "an-api-secret-of-this-process"],
])("%s is hidden, and the rest is not", (_what, line, secret) => {
  expect(line).toContain(secret);
  const shown = withoutSecrets(line);
  expect(shown).not.toContain(secret);
  expect(shown).toContain("[hidden]");
  expect(shown.length).toBeGreaterThan(8);
});

test.each([
  "DijiPilot listens on port 3000.",
  "GET /app/gaps/themes/backup-recent 200 12 ms",
  "The embedded database in /srv/.data/postgres is in use by another process; stop it or set DATA_DIR.",
  "connect ECONNREFUSED 127.0.0.1:5432",
  'password authentication failed for user "app"',
  "A short word stays.",
])("“%s” stays as it is", (line) => {
  expect(withoutSecrets(line)).toBe(line);
});

test("what is kept of an error is its name and the beginning of its message", () => {
  const error = Object.assign(new TypeError(`refused ${session} ${"x".repeat(500)}`, { cause: session }), {
    response: { headers: { authorization: session } },
  });
  const kept = keepable(error);
  expect([kept.name, kept.message.startsWith("refused [hidden] xxx")]).toEqual(["TypeError", true]);
  expect(kept.message.length).toBeLessThanOrEqual(200);
  expect(inspect(kept, { showHidden: true, depth: 9 })).not.toContain(session);
  expect(keepable(new Response(session, { status: 500 })).message).toBe("a reply of 500");
  expect(keepable(session).message).toBe("unknown");
});

/** Runs a program in a process of its own that guards what it writes. */
function run(program: string): Promise<{ code: number; out: string; err: string }> {
  const hide = JSON.stringify(new URL("../app/secrets/hide.ts", import.meta.url).href);
  const text = `import { guardOutput, neverSay } from ${hide}; guardOutput(); const token = "shpat_0123456789abcdef"; ${program}`;
  return new Promise((resolve) => {
    execFile(process.execPath, ["--input-type=module", "--eval", text], (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

test.each([
  [
    "a line",
    "console.log('token', { token }); process.stdout.write(token); console.error(new Error(token));",
    0,
  ],
  [
    "a word that was named late",
    "neverSay('a-named-word'); console.warn('a-named-word'); console.log(1);",
    0,
  ],
  ["an error that nobody has caught", "console.log(1); throw new Error('odd', { cause: { token } });", 1],
  ["a promise that nobody has waited for", "console.log(1); Promise.reject(new Error(token));", 1],
  [
    "a module that cannot be loaded",
    "console.log(1); await import(`data:text/javascript,throw new Error('${token}')`);",
    1,
  ],
])(
  "a process that guards its output does not say it in %s, and ends as it would",
  async (_what, program, code) => {
    const ended = await run(program);
    expect([ended.code, ended.out + ended.err]).toEqual([code, expect.stringContaining("[hidden]")]);
    expect(ended.out + ended.err).not.toMatch(/shpat_|a-named-word/);
    expect(ended.out).not.toBe("");
  },
);
