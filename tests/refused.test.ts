import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startAppUnderTest } from "./app-under-test.ts";
import { written } from "./databases/rows.ts";
import type { SessionTokenOverrides } from "./local-shopify/sign-in/session-token.ts";
import { routeAddresses } from "./route-addresses.ts";

const app = await startAppUnderTest({ asServed: true });
afterAll(() => app.stop());

const mine = app.shop("typical");
const theirs = app.shop("well-run");
/** What only the other store's data holds: its ids, and what its scan has found. */
let ofTheirs: { scans: string[]; milestones: string[] };

beforeAll(async () => {
  for (const store of ["typical", "well-run"]) {
    await app.open("/app/about", { store });
    const started = await app.fetch("/app/scan", { store, method: "POST" });
    const { id } = (await started.json()) as { id: string };
    await (await app.fetch(`/app/scan/${id}`, { store })).text();
  }
  const ids = { where: { shop: theirs }, select: { id: true } };
  const [scans, milestones] = await Promise.all([
    app.prisma.scan.findMany(ids),
    app.prisma.milestone.findMany(ids),
  ]);
  ofTheirs = { scans: scans.map(({ id }) => id), milestones: milestones.map(({ id }) => id) };
}, 60_000);

const routes = routeAddresses(inject("routes"));
/** Those behind sign-in. */
const closed = routes.filter(({ address }) => /^\/app(\/|$)/.test(address));

const bad: { [what: string]: SessionTokenOverrides | null } = {
  "no token": null,
  "an expired token": { expiresIn: -60 },
  "a token that is not yet valid": { validIn: 3_600, expiresIn: 7_200 },
  "a token for another app": { aud: "0".repeat(32) },
  "a token without a signature": { algorithm: "none" },
  "a forged token": { secret: "another secret" },
  "a forged token of another store": { secret: "another secret", dest: `https://${theirs}` },
  "a token whose issuer is another store": { iss: `https://${theirs}/admin` },
  "a token whose destination is another store": { dest: `https://${theirs}` },
  "a token of a malformed store": { dest: "https://typical.myshopify.com.evil.example" },
  "a token of no store": { dest: "" },
  "a token of a store that is a path": { dest: `https://evil.example/${mine}` },
};

const form = () => ({ method: "POST", body: new URLSearchParams({ about: "profile/usesAi", says: "true" }) });

/** Each way to ask a route: for its data or itself, and to send it a form. */
function ways(address: string): [string, RequestInit][] {
  return [address, `${address}.data`].flatMap((path): [string, RequestInit][] => [
    [path, {}],
    [path, form()],
  ]);
}

/** Refused, and told nothing: a page's address leads to where one signs in again, and everything else is a 4xx. */
async function expectRefused(reply: Response, about: unknown[], { document = false } = {}): Promise<void> {
  const text = await reply.text();
  const target = reply.headers.get("location") ?? "";
  const leads = document && reply.status === 302 && target.startsWith("/auth/sign-in?");
  expect([...about, leads || (reply.status >= 400 && reply.status < 500) ? "refused" : reply.status]).toEqual(
    [...about, "refused"],
  );
  expect(text).not.toContain(theirs);
  for (const id of [...ofTheirs.scans, ...ofTheirs.milestones]) expect(text).not.toContain(id);
}

test("there are routes behind sign-in", () => {
  expect(closed.length).toBeGreaterThan(20);
  expect(ofTheirs.scans.length).toBeGreaterThan(0);
  expect(ofTheirs.milestones.length).toBeGreaterThan(0);
});

test.each(Object.entries(bad))("%s is refused by every route, and changes nothing", async (_what, token) => {
  const before = await written(app.prisma);
  for (const { address } of closed) {
    for (const [path, init] of ways(address)) {
      const asked = token ? app.fetch(path, { ...init, token }) : app.send(path, init);
      await expectRefused(await asked, [init.method, path]);
    }
    const opened = token ? app.open(address, { token }) : app.load(address);
    await expectRefused(await opened, ["opened", address], { document: true });
  }
  expect(await written(app.prisma)).toBe(before);
});

test("no route tells or changes anything of another store, whose ids it is given", async () => {
  const before = await theirRows();
  const { scans, milestones } = ofTheirs;
  for (const { address } of closed) {
    const named = [...scans, ...milestones].map((id) => address.replace(/unknown$/, id));
    const asked = `${address}?from=${milestones[0]}&to=${milestones[0]}&scan=${scans[0]}&id=${scans[0]}`;
    for (const path of new Set([...named, asked]))
      for (const init of [{}, form()]) {
        const reply = await app.fetch(path, init);
        const text = await reply.text();
        // What was asked for may be repeated, and nothing else of theirs.
        expect([path, reply.status < 500, text.includes(theirs)]).toEqual([path, true, false]);
      }
  }
  for (const id of scans) expect((await app.fetch(`/app/scan/${id}`)).status).toBe(404);
  expect(await theirRows()).toEqual(before);
});

test("every route refuses a good token in the address of another store", async () => {
  for (const { address } of closed)
    for (const [path, init] of ways(address))
      await expectRefused(await app.fetch(`${path}?shop=${theirs}`, init), [init.method, path]);
});

const bodies: [string, BodyInit][] = [
  ["application/x-www-form-urlencoded", `about=${"x".repeat(600_000)}`],
  ["application/x-www-form-urlencoded", `about=${"x".repeat(100_000)}`],
  ["application/json", "{}"],
  ["text/plain", "about=profile/usesAi&says=true"],
  ["application/octet-stream", new Uint8Array(64)],
  ["image/svg+xml", "<svg/>"],
];

test("every route refuses a body that is too large, or none of a form", async () => {
  const before = await written(app.prisma);
  await Promise.all(
    closed.map(async ({ address }) => {
      for (const [type, body] of bodies) {
        const headers = { "content-type": type };
        await expectRefused(await app.fetch(address, { method: "POST", headers, body }), [address, type]);
      }
    }),
  );
  expect(await written(app.prisma)).toBe(before);
});

test.each(["PUT", "PATCH", "DELETE"])("%s is refused by every route, with a good token", async (method) => {
  const before = await written(app.prisma);
  for (const { address } of routes)
    for (const path of [address, `${address}.data`])
      await expectRefused(await app.fetch(path, { method, body: form().body }), [method, path]);
  expect(await written(app.prisma)).toBe(before);
});

test("every route answers an anonymous form with 4xx", async () => {
  for (const { address } of routes.filter(({ address }) => address !== "/webhooks"))
    for (const path of [address, `${address}.data`])
      await expectRefused(await app.send(path, form()), ["POST", path]);
});

async function theirRows(): Promise<string[]> {
  return (await written(app.prisma)).split("\n").filter((row) => row.includes(theirs));
}
