import { afterAll, beforeAll, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { couldNotBeShown } from "~/screens/each-result";
import { startAppUnderTest } from "../app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma } = app;
const shop = app.shop("typical");

type Entry = { checkpoint: string; verdict: string; sentence: string };
let gap = "";

/** A gap with a judgment, and a history with milestones, that no release understands. */
beforeAll(async () => {
  const { id } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
  await (await app.fetch(`/app/scan/${id}`)).text();
  gap = (await results()).find(({ verdict }) => verdict === "no")?.checkpoint ?? "";
  const at = new Date();
  await prisma.acceptance.create({
    data: { shop, checkpoint: gap, reason: "On purpose.", until: "someday", at },
  });
  const scores = { store: 1, business: null, coverage: 0.1 };
  const odd = { shop, kind: "on-a-whim", at, verdicts: {}, turned: [{}, null, 7], scores };
  await prisma.milestone.create({ data: odd });
  await prisma.milestone.create({ data: { ...odd, turned: {}, scores: [] } });
});

async function results(): Promise<Entry[]> {
  return ((await (await app.fetch("/app/export.json")).json()) as { results: Entry[] }).results;
}

async function shown(path: string): Promise<string> {
  const reply = await app.open(`/app${path}`);
  const html = await reply.text();
  expect([path, reply.status, html.includes("</html>")]).toEqual([path, 200, true]);
  return html;
}

test("a gap whose judgment cannot be shown is still listed, with its title and that it could not be shown", async () => {
  const title = curriculum().skillsByKey.get(checkpoints.get(gap)?.skill ?? "")?.title ?? "";
  for (const path of ["/gaps?state=all", `/gaps/${gap}`, "/report"]) {
    const html = (await shown(path)).replaceAll("&amp;", "&");
    expect([path, html.includes(title)]).toEqual([path, true]);
  }
  expect(await shown("/gaps?state=all")).toContain(couldNotBeShown);
  for (const path of ["", "/roadmap", "/diagnostic/result"]) await shown(path);
  expect((await results()).map(({ checkpoint }) => checkpoint)).toContain(gap);
});

test("a milestone that cannot be shown keeps its day in the history, and the others stand", async () => {
  const html = await shown("/history");
  expect(html).toContain("The scores of then are not known");
  expect(html).toContain("First reading");
  expect(html).toContain("A look at your store");
  for (const word of ["undefined", "NaN", "[object"])
    expect(html.replaceAll(/<script.*?<\/script>/gs, "")).not.toContain(word);
});
