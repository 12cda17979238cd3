import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const file = fileURLToPath(new URL("raw-http/failing-server.ts", import.meta.url));
const server = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "pipe"] });
const ended = once(server, "exit");
let output = "";
server.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
const [port] = (await once(server.stdout.setEncoding("utf8"), "data")) as [string];
const origin = `http://127.0.0.1:${port.trim()}`;
afterAll(() => server.kill());

test.each(["/at-once", "/later", "/in-a-promise", "/in-a-stream"])(
  "an error %s costs its own request and no other",
  async (path) => {
    const reply = await fetch(`${origin}${path}?id_token=eyJhbGciOiJIUzI1NiJ9.e30.c2ln`);
    expect([reply.status, await reply.text()]).toEqual([500, "DijiPilot could not answer this.\n"]);
    expect(await (await fetch(origin)).text()).toBe("alive");
    expect(output).toContain(`GET ${path} failed: Error`);
    expect(output).not.toMatch(/eyJ|id_token/);
  },
);

test("an error after the answer has begun ends its connection, and no other", async () => {
  const reply = await fetch(`${origin}/half-way`);
  await expect(reply.text()).rejects.toThrow();
  expect(await (await fetch(origin)).text()).toBe("alive");
});

test("an error that belongs to no request stops the process with one line", async () => {
  await fetch(`${origin}/outside`).catch(() => null);
  const [code] = (await ended) as [number];
  expect(code).toBe(1);
  expect(output).toContain("Stopping after an error outside any request: Error");
  expect(output).not.toContain("eyJ");
});
