import { afterAll, beforeAll, expect, test } from "vitest";
import type { Verdict } from "~/checkpoints/checkpoint";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

beforeAll(async () => {
  for (const store of ["typical", "well-run"]) {
    const begun = await app.fetch("/app/scan", { store, method: "POST" });
    const { id } = (await begun.json()) as { id: string };
    await (await app.fetch(`/app/scan/${id}`, { store })).text();
  }
});

function send(hours: string | null, store = "typical") {
  const body = new URLSearchParams(hours === null ? {} : { hours });
  return app.fetch("/app/roadmap.data", { store, method: "POST", body });
}

async function page(query = "", store = "typical") {
  const reply = await app.open(`/app/roadmap${query}`, { store });
  expect(reply.status).toBe(200);
  return (await reply.text()).replaceAll("<!-- -->", "");
}

async function kept(store: string) {
  const row = await app.prisma.preference.findFirst({ where: { shop: app.shop(store) } });
  return row?.hoursPerWeek ?? null;
}

test("hours are asked for, give dates, are changed and taken back, for the own store only", async () => {
  expect(await page()).toContain("How many hours a week do you have?");
  expect(await page()).not.toContain("This week");
  expect((await send("4")).status).toBe(200);
  expect(await page()).toContain("With 4 hours a week");
  expect(await page()).toContain("This week");
  expect((await send(" 1 ")).status).toBe(200);
  expect([await kept("typical"), await kept("well-run")]).toEqual([1, null]);
  expect((await send("")).status).toBe(200);
  expect(await kept("typical")).toBeNull();
  expect(await page()).not.toContain("This week");
});

test.each(["0", "41", "4.5", "-3", "many", "4 hours", "1e1", "999999999999", null])(
  "%s hours are refused with a sentence, and change nothing",
  async (hours) => {
    await send("7");
    const before = await written(app.prisma);
    const reply = await send(hours);
    expect(reply.status).toBe(400);
    expect(await reply.text()).toMatch(/problem/);
    expect(await written(app.prisma)).toBe(before);
  },
);

test("what moved since an earlier milestone is told, and what is done stays to be seen", async () => {
  expect(await page()).not.toContain("What moved since");
  const shop = app.shop("typical");
  const now = await app.prisma.milestone.findFirstOrThrow({ where: { shop }, orderBy: { at: "desc" } });
  const verdicts = now.verdicts as Record<string, Verdict>;
  const [met, missing] = (["yes", "no"] as const).map((is) =>
    Object.keys(verdicts).find((id) => verdicts[id] === is),
  );
  const earlier = { ...verdicts, [`${met}`]: "no", [`${missing}`]: "yes" };
  const about = { shop, scores: now.scores as object };
  const turned = [{ checkpoint: met, from: "no", to: "yes", sentence: "Then.", by: "store" }];
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  await app.prisma.milestone.create({
    data: { ...about, kind: "first", at: daysAgo(9), verdicts: earlier, turned: [] },
  });
  await app.prisma.milestone.create({ data: { ...about, kind: "check", at: daysAgo(2), verdicts, turned } });
  const html = await page();
  expect(html).toContain("What moved since");
  expect(html).toContain("your store shows it.");
  expect(html).toContain("It was in place before and is missing now.");
  expect(html).toContain("1 step done");
  expect(html).toContain(`/app/gaps/${met}`);
  // A gap that is left open on purpose goes, with that reason.
  const accepted = Object.keys(verdicts).filter((id) => verdicts[id] === "no" && id !== missing)[0];
  expect(html).not.toContain("You leave it open on purpose.");
  await app.prisma.acceptance.create({
    data: { shop, checkpoint: `${accepted}`, reason: "Not this year.", until: "2199-12-31" },
  });
  expect(await page()).toContain("You leave it open on purpose.");
  // Another store's course is its own.
  expect(await page("", "well-run")).not.toContain("step done");
});
