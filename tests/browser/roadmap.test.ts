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

test("by keyboard: hours give dates, a wrong number is named, what moved says why, and the rest unfolds", async () => {
  const admin = await openWindow(await freshWindow(browser));
  const { page, app, problems } = admin;
  const go = async (path: string) => {
    await page.goto(adminAddress(running.local, "typical", path));
    await whole(admin);
  };
  await go("");
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();

  await go("/roadmap");
  const hours = app.getByRole("textbox", { name: /Hours a week/ });
  await hours.focus();
  await page.keyboard.type("400");
  await page.keyboard.press("Enter");
  await app.getByText("Give whole hours from 1 to 40").waitFor();
  expect(await hours.inputValue()).toBe("400");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await app.getByText("With 3 hours a week").waitFor();
  await app.getByRole("heading", { name: "This week" }).waitFor();
  expect(
    await app.getByRole("button", { name: "Save" }).evaluate((it) => it === document.activeElement),
  ).toBe(true);

  // What only the merchant knows comes onto the roadmap by the merchant's word.
  const answers = app.getByRole("group", { name: "Your answer" });
  const question = "/gaps/themes/restore-rehearsed";
  await go(question);
  await answers.getByRole("button", { name: "Not yet" }).click();
  await app.getByText(/You told us on .+: not yet\./).waitFor();
  await go("/roadmap");
  const news = app.getByRole("region", { name: /What moved/ });
  await news.getByText("You told us that it is missing.").waitFor();

  const later = app.locator("summary", { hasText: "steps after that" });
  await later.focus();
  await page.keyboard.press("Enter");
  await app.locator("details[open] li a").first().waitFor();
  for (const size of [wide, phone]) {
    await page.setViewportSize(size);
    expect(await faultsOf(admin)).toEqual([]);
  }
  // The refused request shows in the console, whenever it gets there; nothing else may.
  expect(problems.filter((problem) => !problem.includes("status of 400"))).toEqual([]);
});
