import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typical } from "../local-shopify/stores/index.ts";
import { adminAddress, openWindow } from "./admin.ts";
import { freshWindow, launchChromium, phone, wide } from "./chromium.ts";
import { runApp } from "./running-app.ts";
import type { RunningApp } from "./running-app.ts";
import { faultsOf, whole } from "./screens.ts";

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await runApp({ stores: [typical] });
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

async function openAdmin(path: string, viewport = wide) {
  const admin = await openWindow(await freshWindow(browser, viewport));
  await admin.page.goto(adminAddress(running.local, "typical", path));
  await whole(admin);
  return admin;
}

test("the academy is searched by keyboard, and coming back finds the search again", async () => {
  const admin = await openAdmin("/academy");
  const { page, app, problems } = admin;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await whole(admin);
  const opened = () => asked.filter((path) => path === "/app/academy/search").length;
  expect(asked).toContain("/app/academy");
  expect(opened()).toBe(0);

  const field = app.getByRole("searchbox", { name: "Search the academy" });
  await field.focus();
  await page.keyboard.type("bakcup");
  await app
    .getByRole("status")
    .getByText(/result/)
    .waitFor();
  expect(opened()).toBe(1);
  const lesson = app.getByRole("link", { name: /1\.2\.6\.1.*Understanding Shopify Backups/ });
  await lesson.waitFor();
  expect(await lesson.locator("mark").first().innerText()).toMatch(/backup/i);

  for (
    let presses = 0;
    presses < 8 && !(await lesson.evaluate((link) => link === document.activeElement));
    presses += 1
  )
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await app.getByRole("heading", { level: 1, name: /Understanding Shopify Backups/ }).waitFor();

  await page.goBack();
  await lesson.waitFor();
  expect(await field.inputValue()).toBe("bakcup");
  await field.focus();
  await page.keyboard.press("Escape");
  await app.getByRole("link", { name: "Managing Your Shopify Website" }).waitFor();
  expect(problems).toEqual([]);
});

test("an old code leads to where it stands now, typed or as an address", async () => {
  const { page, app, problems } = await openAdmin("/academy?q=3.13.4");
  await app.getByRole("heading", { name: "3.13.4 has moved here" }).waitFor();
  await page.goto(adminAddress(running.local, "typical", "/academy/3.13.4"));
  await app.getByText(/^Skill 9\.4\.3 /).waitFor();
  expect(problems).toEqual([]);
});

test("a search that cannot be loaded says so, and can be tried again", async () => {
  const { page, app } = await openAdmin("/academy", phone);
  await page.route("**/app/academy/search?*", (route) => route.abort());
  await app.getByRole("searchbox").fill("theme");
  await app.getByRole("heading", { name: "The search could not be loaded" }).waitFor();
  await page.unroute("**/app/academy/search?*");
  await app.getByRole("button", { name: "Try again" }).click();
  await app.getByRole("heading", { name: "Lessons" }).waitFor();
});

test.each([
  ["wide", wide],
  ["on a phone", phone],
])(
  "a term explains itself in the lesson, moves nothing and leads to the glossary: %s",
  async (_, viewport) => {
    const admin = await openAdmin("/lessons/1.2.7.1", viewport);
    const { page, app, problems } = admin;
    const term = app.getByRole("button", { name: "DKIM" });
    const text = app.getByText("A signature put on each message you send.");
    expect(await text.isVisible()).toBe(false);
    const height = () => app.locator("html").evaluate((html) => html.scrollHeight);
    const before = await height();
    await term.focus();
    await page.keyboard.press("Enter");
    await text.waitFor();
    expect(await height()).toBe(before);
    const box = await text.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
    expect(await faultsOf(admin)).toEqual([]);
    await page.keyboard.press("Escape");
    await text.waitFor({ state: "hidden" });

    await term.click();
    await app.getByRole("link", { name: "Glossary" }).last().click();
    await app.getByRole("heading", { level: 1, name: "Glossary" }).waitFor();
    await expect
      .poll(() => app.locator("#dkim").evaluate((entry) => entry.getBoundingClientRect().top))
      .toBeLessThan(400);
    expect(problems).toEqual([]);
  },
);
