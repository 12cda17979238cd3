import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "~/diagnosis/accept";
import { standingOf } from "~/shop/standing.server";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const gap = "themes/backup-recent";
const inAWeek = dayOf(new Date(Date.now() + 7 * 86_400_000), "UTC");

beforeAll(async () => {
  for (const store of ["typical", "well-run"]) {
    const reply = await app.fetch("/app/scan", { store, method: "POST" });
    const { id } = (await reply.json()) as { id: string };
    await (await app.fetch(`/app/scan/${id}`, { store })).text();
  }
});

function send(fields: { [name: string]: string }, checkpoint = gap, store = "typical") {
  const body = new URLSearchParams(fields);
  return app.fetch(`/app/judge/${checkpoint}`, { store, method: "POST", body });
}

const standing = async (store = "typical", now?: Date) =>
  (await standingOf(app.shop(store), undefined, now))!;

test("a dispute is kept with the finding as it was, shown on page and row, and taken back; no score moves", async () => {
  const before = await standing();
  expect((await send({ judgment: "dispute", reason: "It is on my disk." })).status).toBe(200);
  const [kept, ...others] = await app.prisma.dispute.findMany();
  const { sentence } = before.results.find(({ checkpoint }) => checkpoint === gap)!;
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ shop: app.shop("typical"), checkpoint: gap, verdict: "no", sentence });
  for (const page of ["/app/gaps", `/app/gaps/${gap}`])
    expect(await (await app.open(page)).text()).toContain("It is on my disk.");
  const after = await standing();
  expect([after.score, after.business, after.gaps]).toEqual([before.score, before.business, before.gaps]);
  expect((await send({ judgment: "withdraw-dispute" })).status).toBe(200);
  expect(await app.prisma.dispute.count()).toBe(0);
});

test("an accepted gap leaves score, gaps and roadmap until its day has passed, and can be counted again", async () => {
  const before = await standing();
  const reason = "No copies on purpose.";
  expect((await send({ judgment: "leave-open", reason, until: inAWeek })).status).toBe(200);
  const open = await standing();
  const ofGap = ({ gaps, roadmap }: typeof open) => [
    gaps.some(({ result }) => result.checkpoint === gap),
    roadmap.some(({ checkpoint }) => checkpoint === gap),
  ];
  expect(ofGap(before)).toEqual([true, true]);
  expect(ofGap(open)).toEqual([false, false]);
  const { score, applicable, settled } = before.score;
  // Rounded, one gap less can leave the number as it was.
  expect(open.score.score!).toBeGreaterThanOrEqual(score!);
  expect(open.score).toMatchObject({ applicable: applicable - 1, settled: settled - 1 });
  expect(open.results.find(({ checkpoint }) => checkpoint === gap)?.verdict).toBe("no");
  for (const page of ["/app/gaps", "/app/gaps?state=left-open", `/app/gaps/${gap}`])
    expect(await (await app.open(page)).text()).toContain(reason);

  const later = await standing("typical", new Date(Date.now() + 9 * 86_400_000));
  expect(ofGap(later)).toEqual([true, true]);
  expect(later.results.find(({ checkpoint }) => checkpoint === gap)?.accepted?.over).toBe(true);
  expect(later.score).toEqual(before.score);

  expect((await send({ judgment: "count-again" })).status).toBe(200);
  expect((await standing()).score).toEqual(before.score);
});

test.each([
  [{ judgment: "dispute", reason: "" }, gap],
  [{ judgment: "leave-open", reason: "On purpose.", until: "2020-01-01" }, gap],
  [{ judgment: "leave-open", reason: "On purpose.", until: inAWeek }, "settings/plan-live"],
  [{ judgment: "dispute", reason: "It is wrong." }, "business/time-off-covered"],
  [{ judgment: "dispute", reason: "It is wrong." }, "themes/nothing-of-the-kind"],
  [{}, gap],
])("%o about %s is refused with a sentence, and changes nothing", async (fields, checkpoint) => {
  const before = await written(app.prisma);
  const reply = await send(fields as { [name: string]: string }, checkpoint);
  expect(reply.status).toBe(400);
  const { problems } = (await reply.json()) as { problems: object };
  expect(Object.values(problems).join()).toMatch(/\w\.$/);
  expect(await written(app.prisma)).toBe(before);
});

test("a word about one store touches no other, whatever the form says", async () => {
  const other = await standing("well-run");
  await send({ judgment: "leave-open", reason: "On purpose.", until: inAWeek, shop: app.shop("well-run") });
  await send({ judgment: "dispute", reason: "It is wrong.", shop: app.shop("well-run") });
  const after = await standing("well-run");
  expect([after.score, after.disputes.size]).toEqual([other.score, 0]);
});

test("what a merchant writes is text on every page", async () => {
  const reason = `<img src=x onerror="alert(1)"></script><script>alert(2)</script>`;
  await send({ judgment: "dispute", reason });
  await send({ judgment: "leave-open", reason, until: inAWeek });
  for (const page of ["/app/gaps", "/app/gaps?state=left-open", `/app/gaps/${gap}`, "/app"]) {
    const html = await (await app.open(page)).text();
    expect(html).not.toContain("<img src=x");
    expect(html).not.toContain("<script>alert");
  }
});
