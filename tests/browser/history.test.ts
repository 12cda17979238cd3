import { readFile } from "node:fs/promises";
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

test("what was closed and lost again is named, compared by keyboard, saved and printed", async () => {
  const admin = await openWindow(await freshWindow(browser));
  const { page, app, problems } = admin;
  const go = async (path: string) => {
    await page.goto(adminAddress(running.local, "typical", path));
    await whole(admin);
  };
  const change = async (name: string, done: string, choice?: string) => {
    await page.getByRole("button", { name: "Change the store" }).click();
    if (choice) await page.getByRole("combobox", { name }).selectOption({ label: choice });
    await page.getByRole("button", { name }).first().click();
    await page.getByText(done).first().waitFor();
    await page.keyboard.press("Escape");
  };
  await go("");
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();

  await change("Duplicate the live theme", "“Copy of Shelf” was added");
  await go("/gaps/themes/backup-recent");
  await app.getByRole("button", { name: "Check my store" }).click();
  await app.getByText("Gap closed. Your store proves it.").waitFor();
  await change("Delete a theme", "“Copy of Shelf” was deleted", "Copy of Shelf");
  await go("/gaps/themes/backup-recent");
  await app.getByRole("button", { name: "Check my store" }).click();
  await app.getByText("“Shelf” has no copy among your themes").first().waitFor();

  await go("/history");
  const lost = /Mastered on .+, lost on .+: “Shelf” has no copy among your themes/;
  await app.getByText(lost).waitFor();
  const picture = app.getByRole("img", { name: /A line chart of 3 points/ });
  const height = await picture.evaluate((canvas) => canvas.parentElement?.clientHeight);
  await expect.poll(() => picture.evaluate((it) => (it as HTMLCanvasElement).width)).toBeGreaterThan(600);
  expect(await picture.evaluate((canvas) => canvas.parentElement?.clientHeight)).toBe(height);
  await app.locator("summary", { hasText: "The course as a table" }).focus();
  await page.keyboard.press("Enter");
  expect(await app.getByRole("row").count()).toBe(4);
  for (const size of [phone, wide]) {
    await page.setViewportSize(size);
    expect(await faultsOf(admin)).toEqual([]);
  }

  for (const ending of ["csv", "json"]) {
    const button = app.getByRole("button", { name: `Save as ${ending.toUpperCase()}` });
    await button.focus();
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^dijipilot-typical-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`),
    );
    expect(await readFile(await file.path(), "utf8")).toContain("themes/backup-recent");
  }

  await app.getByRole("link", { name: "Compare", exact: true }).focus();
  await page.keyboard.press("Enter");
  await app.getByRole("heading", { level: 1, name: "What turned" }).waitFor();
  await app.getByText("Nothing turned").waitFor();
  await app.getByLabel("To", { exact: true }).selectOption({ index: 1 });
  await app.getByRole("link", { name: "Compare", exact: true }).focus();
  await page.keyboard.press("Enter");
  await app.getByRole("heading", { name: "Closed (1)" }).waitFor();
  await app.getByText("“Copy of Shelf” is a copy of “Shelf”").waitFor();
  expect(await faultsOf(admin)).toEqual([]);

  await go("/report");
  await app.getByRole("heading", { level: 1, name: /^Store report: / }).waitFor();
  const tools = app.getByRole("button", { name: "Print or save as PDF" });
  await tools.evaluate(() => (window.print = () => (document.title = "printed")));
  await tools.click();
  // The frame prints itself, not the admin around it.
  expect(await app.locator("html").evaluate(() => document.title)).toBe("printed");
  await page.emulateMedia({ media: "print" });
  expect(await tools.isVisible()).toBe(false);
  await app.getByRole("heading", { name: "Critical gaps" }).waitFor();
  expect(problems).toEqual([]);
});
