import { afterAll, beforeAll, expect, test } from "vitest";
import { startAppUnderTest } from "../app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

beforeAll(async () => {
  const { id } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
  await (await app.fetch(`/app/scan/${id}`)).text();
});

async function page(path: string, store = "typical"): Promise<string> {
  const reply = await app.open(`/app/diagnostic${path}`, { store });
  expect([path, reply.status]).toEqual([path, 200]);
  return reply.text();
}

async function say(about: string, says: string, store = "typical") {
  const body = new URLSearchParams({ about, says });
  return app.fetch("/app/statements", { store, method: "POST", body });
}

test.each(["", "?card=questions", "/numbers", "/result", "/answers"])(
  "a store that was never read is led to its first reading from “%s”",
  async (path) => {
    expect(await page(path, "well-run")).toContain("Your store has not been read yet");
  },
);

test("it begins with the business, suggests what the store hints at, and keeps none of it", async () => {
  const html = await page("");
  expect(html).toContain("Where do your goods come from?");
  expect(html).toMatch(/Suggested: .*No product is on a Point of Sale channel/);
  expect(await app.prisma.statement.count({ where: { shop: app.shop("typical") } })).toBe(0);
});

test("an unknown card leads to where one stands", async () => {
  expect(await page("?card=%3Cb%3E")).toContain("Where do your goods come from?");
});

test("what was answered is not asked again, and stands among the answers", async () => {
  const question = "Do you make theme changes on a copy before they go live?";
  const before = await page("?card=questions");
  expect(before).toContain(question);
  expect((await say("themes/draft-in-use", "not-yet")).status).toBe(200);
  expect(await page("")).not.toContain(question);
  expect(await page("/answers")).toContain(question);
  await say("themes/draft-in-use", "");
  expect(await page("?card=questions")).toContain(question);
  expect(await page("/answers")).toContain("You have not answered anything yet");
});

test("a number is held back until it was guessed, and one that cannot be is refused with a sentence", async () => {
  const own = /come to \$?€?[\d,]+ on average/;
  expect(await page("/numbers")).not.toMatch(own);
  expect(await (await say("profile/averageOrderValue", "abc")).json()).toEqual({
    problem: "Give an amount above 0, such as 48.50, without a currency sign.",
  });
  expect(await page("/numbers")).not.toMatch(own);
  expect((await say("profile/averageOrderValue", "80,5")).status).toBe(200);
  expect(await page("/numbers")).toMatch(own);
});

test("a claim against the store is shown beside it on the result", async () => {
  await say("themes/backup-recent", "yes");
  const html = await page("/result");
  expect(html).toContain("Your answer and your store disagree");
  expect(html).toContain("has no copy among your themes");
});
