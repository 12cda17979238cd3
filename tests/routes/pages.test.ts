import { afterAll, beforeAll, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { startAppUnderTest } from "../app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const stores = ["typical", "well-run", "brand-new", "few-permissions", "hostile"];

beforeAll(async () => {
  for (const store of stores) await read(store);
});

async function read(store: string) {
  const { id } = (await (await app.fetch("/app/scan", { store, method: "POST" })).json()) as { id: string };
  const lines = (await (await app.fetch(`/app/scan/${id}`, { store })).text()).trim().split("\n");
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ state: "done" });
}

const pages = [
  ...["", "/gaps", "/gaps?state=all", "/roadmap", "/permissions", "/about", "/history", "/report"],
  ...["/academy", "/academy/1", "/academy/1.2.6", "/lessons/1.2.6.1", "/academy/3.9.2", "/lessons/3.9.2.1"],
];
const ofEachCheckpoint = [...checkpoints.keys()].map((id) => `/gaps/${id}`);

async function show(store: string, path: string): Promise<string> {
  const reply = await app.open(`/app${path}`, { store });
  const html = await reply.text();
  expect([path, reply.status]).toEqual([path, 200]);
  expect(html).toContain("</html>");
  for (const attack of ["<img src=x", "<script>alert", "<svg/onload"]) expect(html).not.toContain(attack);
  // Nothing that does not exist is held out.
  expect([path, /(?:lessons? (?:is|are)|lesson|·) not written yet/i.exec(html)]).toEqual([path, null]);
  return html;
}

test.each(stores)("every page of the store %s is shown, and its names are text", async (store) => {
  for (const path of pages) await show(store, path);
});

test("so is the page of every checkpoint, whatever the store is named", async () => {
  for (const path of ofEachCheckpoint) {
    const html = await show("hostile", path);
    const parts = [/fix it/i, /Done looks like/, /Why it matters/, /How it is decided/];
    expect([path, parts.filter((part) => !part.test(html))]).toEqual([path, []]);
  }
}, 60_000);
