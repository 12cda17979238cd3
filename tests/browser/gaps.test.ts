import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typical } from "../local-shopify/stores/index.ts";
import { adminAddress, openWindow } from "./admin.ts";
import { freshWindow, launchChromium, phone } from "./chromium.ts";
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

test("a finding disputed and a gap left open on purpose, by keyboard on a phone, and both taken back", async () => {
  const admin = await openWindow(await freshWindow(browser, phone));
  const { page, app, problems } = admin;
  const open = (path: string) => page.goto(adminAddress(running.local, "typical", path));
  const press = async (name: string | RegExp) => {
    await app.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  const focused = (text: string) => app.locator(":focus", { hasText: text }).waitFor();
  await open("");
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();

  await open("/gaps/themes/backup-recent");
  await whole(admin);
  await press("This is wrong");
  await app.locator("textarea:focus").waitFor();
  await page.keyboard.type("x");
  await press("Say it is wrong");
  await app.getByText("at least 3 characters").waitFor();
  await app.getByLabel("What is wrong about it?").focus();
  await page.keyboard.type("We keep our copies on a disk.");
  await press("Say it is wrong");
  await focused("You say this is wrong");
  await app.getByText("xWe keep our copies on a disk.").waitFor();

  await press("Leave it open on purpose");
  await app.locator("textarea:focus").waitFor();
  await page.keyboard.type("No copies until the relaunch.");
  await press("Leave it open");
  await app.getByText("Choose the day until which it stays open.").waitFor();
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await app.getByLabel("Until").fill(inAMonth);
  await press("Leave it open");
  await focused("Left open on purpose");
  expect(await faultsOf(admin)).toEqual([]);

  await open("/gaps");
  await whole(admin);
  const group = app.getByRole("region", { name: "Left open on purpose" });
  await group.getByText("No copies until the relaunch.").waitFor();
  await group.getByText("We keep our copies on a disk.").waitFor();
  expect(await app.getByRole("region", { name: "Critical gaps" }).getByText("Backups").count()).toBe(0);
  await app.locator("summary", { hasText: "The programs in words" }).click();
  await app.getByText("1 left open on purpose").first().waitFor();
  expect(await faultsOf(admin)).toEqual([]);

  await press("Count it again");
  await group.waitFor({ state: "detached" });
  const critical = app.getByRole("region", { name: "Critical gaps" });
  await critical.getByRole("link", { name: "Shopify Backups & Versioning" }).waitFor();
  await focused("Shopify Backups & Versioning");
  await open("/gaps/themes/backup-recent");
  await whole(admin);
  await press("Take it back");
  await focused("This is wrong");
  expect(problems).toEqual([]);
});

test("the picture of the programs loads its library only when it comes near, and moves nothing", async () => {
  const { page, app, problems } = await openWindow(await freshWindow(browser, phone));
  await page.goto(adminAddress(running.local, "typical", ""));
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (/\/draw-[^/]+\.js/.test(response.url())) scripts.push(response.url());
  });
  await page.goto(adminAddress(running.local, "typical", "/gaps"));
  await page.locator(".app-nav a").first().waitFor({ state: "attached" });
  const picture = app.getByRole("img", { name: /A bar for each of 18 programs/ });
  const height = () => app.locator("html").evaluate((html) => html.scrollHeight);
  const before = await height();
  expect(scripts).toEqual([]);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => scripts.length).toBe(1);
  const drawn = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      return pixels.some((value) => value > 0);
    });
  await expect.poll(drawn).toBe(true);
  expect(await height()).toBe(before);
  expect(problems).toEqual([]);
});
