import { afterAll, beforeAll, expect, test } from "vitest";
import { startAppUnderTest } from "../app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const asked = "themes/restore-rehearsed";
const alsoAsked = "team/incident-plan-ready";

beforeAll(async () => {
  await read("typical");
  await read("well-run");
});

async function read(store: string) {
  const { id } = (await (await app.fetch("/app/scan", { store, method: "POST" })).json()) as { id: string };
  await (await app.fetch(`/app/scan/${id}`, { store })).text();
  await until(async () => (await course(store)).length > 0);
}

async function until(met: () => Promise<boolean>) {
  while (!(await met())) await new Promise((resolve) => setTimeout(resolve, 20));
}

function course(store: string) {
  return app.prisma.milestone.findMany({ where: { shop: app.shop(store) }, orderBy: { at: "asc" } });
}

function say(about: string, says: string, store = "typical") {
  return app.fetch("/app/statements.data", {
    store,
    method: "POST",
    body: new URLSearchParams({ about, says }),
  });
}

async function show(path: string, store = "typical") {
  const reply = await app.open(path, { store });
  return { status: reply.status, html: await reply.text() };
}

test("a scan and the day's statements are kept, and what is taken back leaves no trace", async () => {
  expect((await course("typical")).map(({ kind }) => kind)).toEqual(["first"]);
  await say(asked, "yes");
  await say(alsoAsked, "not-yet");
  const [, day] = await course("typical");
  expect(await course("typical")).toHaveLength(2);
  expect(day).toMatchObject({ kind: "statement" });
  expect(day?.turned).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ checkpoint: asked, from: "ask", to: "yes", by: "merchant" }),
      expect.objectContaining({ checkpoint: alsoAsked, from: "ask", to: "no", by: "merchant" }),
    ]),
  );
  await say(asked, "");
  await say(alsoAsked, "");
  expect((await course("typical")).map(({ kind }) => kind)).toEqual(["first"]);
  // What turns nothing adds nothing.
  await say(asked, "");
  expect(await course("typical")).toHaveLength(1);
});

test("a check that closes a gap is a milestone, and one that finds nothing new is none", async () => {
  await app.fetch("/app/check/themes/backup-recent", { store: "well-run", method: "POST" });
  expect(await course("well-run")).toHaveLength(1);
  const id = (await course("well-run"))[0]?.id ?? "";
  const verdicts = { "themes/backup-recent": "no", "themes/no-such-thing-any-more": "yes" };
  await app.prisma.milestone.update({ where: { id }, data: { verdicts } });
  await app.fetch("/app/check/themes/backup-recent", { store: "well-run", method: "POST" });
  const [, check] = await course("well-run");
  expect(check?.kind).toBe("check");
  expect(check?.turned).toContainEqual(
    expect.objectContaining({ checkpoint: "themes/backup-recent", from: "no", to: "yes", by: "store" }),
  );
});

test("a milestone of all checkpoints is at most 16 kilobytes as text", async () => {
  for (const { verdicts } of await course("typical")) {
    expect(Object.keys(verdicts as object).length).toBeGreaterThan(250);
    expect(JSON.stringify(verdicts).length).toBeLessThan(16_384);
  }
});

async function seed(store: string, at: string, verdict: string, turned: object[] = []) {
  const row = { shop: app.shop(store), kind: "again", at: new Date(at) };
  const scores = { store: 50, business: null, coverage: 0.4 };
  const verdicts = { "themes/backup-recent": verdict };
  return (await app.prisma.milestone.create({ data: { ...row, verdicts, turned, scores } })).id;
}

test("a loss is named with its days, and two looks are compared by their sentences", async () => {
  const about = { checkpoint: "themes/backup-recent", by: "store" };
  const lost = "“Shelf” had no copy among your themes then.";
  await seed("typical", "2026-05-01T10:00:00Z", "no");
  const mastered = await seed("typical", "2026-05-03T10:00:00Z", "yes", [
    { ...about, from: "no", to: "yes", sentence: "“Copy” was a copy of it." },
  ]);
  const after = await seed("typical", "2026-06-09T10:00:00Z", "no", [
    { ...about, from: "yes", to: "no", sentence: lost },
  ]);
  const history = await show("/app/history");
  expect(history.status).toBe(200);
  expect(history.html).toContain(`Mastered on May 3, 2026, lost on June 9, 2026: ${lost}`);
  // The text equivalent of the picture is there without scripts.
  expect(history.html).toContain("The course as a table");
  expect(history.html).toMatch(/<th scope="row"><time[^>]*>May 3, 2026/);

  for (const order of [`from=${mastered}&to=${after}`, `from=${after}&to=${mastered}`]) {
    const { status, html } = await show(`/app/history/compare?${order}`);
    expect(status).toBe(200);
    expect(html).toContain(lost);
  }

  // Another store has no such milestones.
  expect((await show(`/app/history/compare?from=${mastered}&to=${after}`, "well-run")).status).toBe(404);
});

test.each(["", "?from=&to=", "?from=%00&to=a", "?from=1", `?from=${"x".repeat(5_000)}&to=a`])(
  "a comparison of %j is not found, and says where to go",
  async (query) => {
    const { status, html } = await show(`/app/history/compare${query}`);
    expect(status).toBe(404);
    expect(html).toContain("Go to History");
  },
);

test("results leave as files with their names; a store that was not read has none", async () => {
  const csv = await app.fetch("/app/export.csv");
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(csv.headers.get("content-disposition")).toMatch(/filename="dijipilot-typical-\d{4}-\d\d-\d\d\.csv"/);
  expect(csv.headers.get("cache-control")).toBe("no-store");
  // A reader that decodes text swallows the mark.
  expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

  const json = await app.fetch("/app/export.json");
  const whole = (await json.json()) as { version: number; store: { domain: string }; results: object[] };
  expect(whole).toMatchObject({ version: 1, store: { domain: app.shop("typical") } });
  expect(whole.results.length).toBeGreaterThan(250);

  for (const path of ["/app/export.csv", "/app/export.json"])
    expect((await app.fetch(path, { store: "brand-new" })).status).toBe(404);
  expect((await show("/app/report", "brand-new")).html).toContain("has not been read yet");
  expect((await show("/app/history", "brand-new")).html).toContain("has not been read yet");
});

test("the report holds the scores with what they cover, what is critical, and why something is not known", async () => {
  const { status, html } = await show("/app/report");
  expect(status).toBe(200);
  for (const part of ["Store score", "Critical gaps", "Next on the roadmap", "Not known, and why", "Sources"])
    expect(html).toContain(part);
  expect(html).toMatch(/\d+ of \d+ settled \(\d+\s%\)/);
});

test("what a hostile store calls things is text in its history and its report", async () => {
  await read("hostile");
  for (const path of ["/app/history", "/app/report"]) {
    const { status, html } = await show(path, "hostile");
    expect(status).toBe(200);
    for (const attack of ["<img src=x", "<script>alert", "<svg/onload"]) expect(html).not.toContain(attack);
  }
});

test("nothing of the course is left of a store that is forgotten, even when a scan of it ends late", async () => {
  const { forgetShop } = await import("~/records/shops.server");
  const { keepMilestone } = await import("~/shop/keep-milestone.server");
  await forgetShop(app.shop("hostile"));
  await keepMilestone(app.shop("hostile"), "again", new Date());
  expect(await course("hostile")).toEqual([]);
});

test("a milestone that cannot be kept costs nothing else", async () => {
  await app.prisma.$executeRaw`ALTER TABLE "Milestone" RENAME TO "MilestoneAway"`;
  try {
    expect((await say(alsoAsked, "yes")).status).toBe(200);
    const { id } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
    const lines = (await (await app.fetch(`/app/scan/${id}`)).text()).trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ state: "done" });
  } finally {
    await app.prisma.$executeRaw`ALTER TABLE "MilestoneAway" RENAME TO "Milestone"`;
  }
});
