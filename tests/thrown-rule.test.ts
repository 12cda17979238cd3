import { afterAll, beforeAll, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import type { Checkpoint } from "~/checkpoints/checkpoint";
import { facts } from "~/facts";
import { startAppUnderTest } from "./app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma } = app;

/** What a rule that fails says may quote the store: it must be in no page and in no log. */
const secret = "Kiln & Table owes 48.50";
const pages = [
  ...["", "/gaps", "/gaps?state=all", "/gaps?state=not-known", "/roadmap", "/report", "/history"],
  ...["/diagnostic", "/diagnostic?card=questions", "/diagnostic/result", "/diagnostic/numbers"],
  ...["/academy", "/academy/1", "/permissions"],
];
const withCode = [...checkpoints].filter(([, { answer, applies }]) => answer ?? applies);

type Entry = { checkpoint: string; verdict: string; sentence: string; why: { kind: string } | null };
let before: Entry[] = [];

beforeAll(async () => {
  const { id } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
  await (await app.fetch(`/app/scan/${id}`)).text();
  // Every rule is to be asked: what this store does not show is as its fact's own example says.
  const scan = await prisma.scan.findFirstOrThrow({ where: { id } });
  const readings = scan.readings as { [name: string]: { known: boolean } };
  for (const [name, { example }] of facts)
    if (!readings[name]?.known) readings[name] = { ...readings[name], known: true, ...{ value: example } };
  await prisma.scan.update({ where: { id }, data: { readings } });
  await anew();
  before = await entries();
});

async function entries(): Promise<Entry[]> {
  const reply = await app.fetch("/app/export.json");
  return ((await reply.json()) as { results: Entry[] }).results;
}

/** Diagnoses the store anew: the same reading under another name. */
async function anew(): Promise<void> {
  await prisma.scan.updateMany({ data: { id: crypto.randomUUID().replaceAll("-", "") } });
}

/** Puts something else in the place of a rule while `work` runs; tells how often it was asked. */
async function instead(id: string, does: () => unknown, work: () => Promise<void>): Promise<number> {
  const checkpoint = checkpoints.get(id) as Checkpoint;
  const { answer, applies } = checkpoint;
  let asked = 0;
  const counted = () => {
    asked += 1;
    return does() as never;
  };
  Object.assign(checkpoint, { answer: answer && counted, applies: applies && counted });
  try {
    await anew();
    await work();
  } finally {
    Object.assign(checkpoint, { answer, applies });
  }
  return asked;
}

/** Every result is as it was, but for this one, which is unknown by the app's own fault. */
async function expectOnlyUnknown(id: string): Promise<void> {
  const now = await entries();
  const own = now.find(({ checkpoint }) => checkpoint === id);
  expect(own).toMatchObject({ checkpoint: id, verdict: "unknown", why: { kind: "not-judged" } });
  expect(own?.sentence).toBe("DijiPilot could not judge this: the fault is in the app, not in your store.");
  const others = (list: Entry[]) =>
    list.flatMap((entry) => (entry.checkpoint === id ? [] : JSON.stringify(entry)));
  const was = new Set(others(before));
  expect(now.length).toBe(before.length);
  expect(others(now).filter((entry) => !was.has(entry))).toEqual([]);
}

async function expectShown(path: string, reply: Response): Promise<string> {
  const body = await reply.text();
  expect([path, reply.status]).toEqual([path, 200]);
  expect(body).not.toContain("SanitizedError");
  expect(body).not.toContain("Something went wrong");
  expect(body).not.toContain(secret);
  return body;
}

function dataOf(path: string): Promise<Response> {
  return app.fetch(`/app${path.replace(/\?|$/, ".data$&")}`);
}

function throws(): never {
  throw new TypeError(secret);
}

/** Several pages a rule, in turn, so that each page meets dozens of them. */
const pagesPerRule = 2;

test("each rule that throws is one unknown, its page is shown and so are the others, and the rest stands", async () => {
  expect(before.filter(({ why }) => why?.kind === "not-judged")).toEqual([]);
  expect(withCode.length).toBeGreaterThan(200);
  for (const [index, [id]] of withCode.entries()) {
    const turn = Array.from(
      { length: pagesPerRule },
      (_, at) => pages[(pagesPerRule * index + at) % pages.length],
    );
    const asked = await instead(id, throws, async () => {
      await expectOnlyUnknown(id);
      for (const path of [`/gaps/${id}`, ...(turn as string[])]) await expectShown(path, await dataOf(path));
    });
    expect([id, asked > 0]).toEqual([id, true]);
    const about = `The checkpoint ${id} could not be judged: TypeError`;
    expect([id, app.said().filter((line) => line.includes(about)).length]).toEqual([id, 1]);
  }
  expect(app.said().join("\n")).not.toContain(secret);
}, 300_000);

const id = "themes/backup-recent";
const fine = { is: "yes", sentence: "It is.", evidence: [{ field: "themes" }] };

test.each([
  ["throws", throws],
  [
    "throws what is no error",
    () => {
      throw secret;
    },
  ],
  ["returns nothing", () => undefined],
  ["returns null", () => null],
  ["promises an answer", () => Promise.resolve(fine)],
  ["promises and fails", () => Promise.reject(new Error(secret))],
  ["comes to a verdict that does not exist", () => ({ ...fine, is: "perhaps" })],
  ["says nothing", () => ({ ...fine, sentence: " " })],
  ["says what is no text", () => ({ ...fine, sentence: 7 })],
  ["has evidence that is no list", () => ({ ...fine, evidence: fine.evidence[0] })],
  ["counts what is no number", () => ({ ...fine, evidence: [{ field: "themes", value: 0 / 0 }] })],
  ["names items that have no name", () => ({ ...fine, evidence: [{ field: "themes", items: [{}] }] })],
  ["does not know, without a reason", () => ({ is: "unknown", evidence: [] })],
])("a rule that %s is one unknown on every page", async (_, does) => {
  await instead(id, does, async () => {
    await expectOnlyUnknown(id);
    for (const path of ["", "/gaps?state=not-known", "/report", `/gaps/${id}`]) {
      const html = await expectShown(path, await app.open(`/app${path}`));
      expect(html).toContain("</html>");
      expect([path, /not in your store/.test(html)]).toEqual([path, true]);
    }
  });
});

test("a question for the merchant whose gate returns nonsense is one unknown, and says so to whoever opens it", async () => {
  const [gated] = withCode.find(([, { answer }]) => answer === null) ?? [];
  await instead(
    `${gated}`,
    () => undefined,
    async () => {
      await expectOnlyUnknown(`${gated}`);
      expect(await expectShown(`/gaps/${gated}`, await app.open(`/app/gaps/${gated}`))).toContain(
        "There is nothing to mend in your store.",
      );
    },
  );
});

test("a check and a scan tell it as well, and the log names it once all the same", async () => {
  const said = app.said().length;
  await instead(id, throws, async () => {
    const reply = await app.fetch(`/app/check/${id}`, { method: "POST" });
    expect(await reply.json()).toMatchObject({ verdict: "unknown", because: { kind: "not-judged" } });
    const { id: scan } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
    const lines = await (await app.fetch(`/app/scan/${scan}`)).text();
    const found = lines
      .split("\n")
      .flatMap((line) => line.match(new RegExp(`"${id}","verdict":"(\\w+)"`))?.[1] ?? []);
    expect(found).toEqual(["unknown"]);
  });
  expect(app.said().slice(said).join("\n")).not.toMatch(new RegExp(`${id}|${secret}`));
});
