import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fewPermissions, hostile, typical, wellRun } from "../local-shopify/stores/index.ts";
import { adminAddress, openWindow } from "./admin.ts";
import { freshWindow, launchChromium, phone, wide } from "./chromium.ts";
import { runApp } from "./running-app.ts";
import type { RunningApp } from "./running-app.ts";
import { faultsOf, visits, whole } from "./screens.ts";

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await runApp({ stores: [typical, wellRun, fewPermissions, hostile] });
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

async function openAdmin(store: string, path = "", viewport = wide) {
  const window = await openWindow(await freshWindow(browser, viewport));
  await window.page.goto(adminAddress(running.local, store, path));
  return window;
}

/** The lessons that the roadmap tells a merchant to take. */
async function lessonsOnRoadmap({ page, app }: Awaited<ReturnType<typeof openAdmin>>): Promise<string[]> {
  await page.locator(".app-nav").getByRole("link", { name: "Roadmap" }).click();
  await app.getByRole("heading", { level: 1, name: "Roadmap" }).waitFor();
  const links = app.locator("a[href*='/app/lessons/']");
  await links.first().waitFor();
  const all = await links.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  // The lesson to begin with has a button beside its row.
  return [...new Set(all)];
}

test("from the first scan to a lesson to a closed gap", async () => {
  // Slow enough to be watched.
  running.local.adminApi.settings.latencyMs = 250;
  const admin = await openAdmin("typical");
  const { page, app, problems } = admin;
  await app.getByRole("progressbar", { name: /Reading|Connecting|Putting together/ }).waitFor();
  await app.getByRole("list", { name: "Findings so far" }).getByRole("heading").first().waitFor();
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();
  running.local.adminApi.settings.latencyMs = 0;

  const before = await lessonsOnRoadmap(admin);
  expect(before.join()).toContain("/lessons/1.2.6.1");

  await page.locator(".title-app").click();
  await app.getByRole("link", { name: "Shopify Backups & Versioning" }).first().click();
  await app.getByRole("heading", { name: "Do you have a recent spare copy of your live theme?" }).waitFor();
  const live = "“Shelf” has no copy among your themes";
  await app.getByText(live).first().waitFor();
  expect(await app.getByRole("list", { name: "Evidence" }).innerText()).toContain("themes.");

  await app.getByRole("link", { name: "Read the lesson" }).click();
  await app.getByRole("heading", { level: 1, name: /Understanding Shopify Backups/i }).waitFor();
  await app.getByRole("heading", { name: "Prove it" }).waitFor();

  await app.getByRole("button", { name: "Check my store" }).click();
  await app.getByText("Your store still shows the gap.").waitFor();

  await page.getByRole("button", { name: "Change the store" }).click();
  await page.getByRole("button", { name: "Duplicate the live theme" }).click();
  await page.getByText("“Copy of Shelf” was added").waitFor();
  await page.keyboard.press("Escape");

  await app.getByRole("button", { name: "Check again" }).click();
  await app.getByText("Gap closed. Your store proves it.").waitFor();
  await app.getByText("“Copy of Shelf” is a copy of “Shelf”").first().waitFor();

  const after = await lessonsOnRoadmap(admin);
  expect(after.join()).not.toContain("/lessons/1.2.6.");
  const kept = before.filter((lesson) => !lesson.includes("/lessons/1.2.6."));
  // The next stop moves up into view.
  expect(after.slice(0, kept.length)).toEqual(kept);

  await page.locator(".title-app").click();
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();
  expect(await app.getByText(live).count()).toBe(0);
  expect(problems).toEqual([]);
});

test("what only the merchant knows is answered, changed and taken back", async () => {
  const admin = await openAdmin("typical", "/gaps/themes/restore-rehearsed", phone);
  const { page, app, problems } = admin;
  // A tap before the page has come alive would be lost.
  await whole(admin);
  const answers = app.getByRole("group", { name: "Your answer" });
  const verdict = (words: string) => app.locator(".Polaris-Badge", { hasText: words }).first().waitFor();
  await verdict("Yours to answer");
  await answers.getByRole("button", { name: "Not yet" }).focus();
  await page.keyboard.press("Enter");
  await app.getByText(/You told us on .+: not yet\./).waitFor();
  await verdict("Missing");
  await answers.getByRole("button", { name: "Yes" }).click();
  await app.getByText(/You told us on .+: yes\./).waitFor();
  await page.reload();
  await whole(admin);
  await verdict("In place");
  await app.getByRole("button", { name: "Take it back" }).click();
  await verdict("Yours to answer");
  expect(problems).toEqual([]);
});

test("a statement about the business makes a question pointless, and can be taken back", async () => {
  const admin = await openAdmin("typical", "/gaps/apps/ai-costs-reviewed");
  const { app, problems } = admin;
  await whole(admin);
  await app.getByText("Yours to answer").first().waitFor();
  const business = app.getByRole("group", { name: "Does your business use AI tools?" });
  await business.getByRole("button", { name: "No" }).click();
  await app.getByText("You told us that your business uses no AI tools.").first().waitFor();
  await app.getByText("Does not apply").first().waitFor();
  await app.getByRole("button", { name: "Take it back" }).click();
  await app.getByText("Yours to answer").first().waitFor();
  expect(problems).toEqual([]);
});

test("every screen is accessible and fits, wide and on a phone", { timeout: 600_000 }, async () => {
  const admin = await openWindow(await freshWindow(browser));
  const { page, app, problems } = admin;
  const faults: { [screen: string]: string[] } = {};
  for (const [store, screen] of visits) {
    await page.setViewportSize(wide);
    await page.goto(adminAddress(running.local, store, screen));
    await whole(admin);
    if (screen === "")
      await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();
    faults[`${store}${screen} wide`] = await faultsOf(admin);
    await page.setViewportSize(phone);
    faults[`${store}${screen} on a phone`] = await faultsOf(admin);
  }
  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  expect(problems).toEqual([]);
});

test("what a hostile store calls things is shown as text, and breaks nothing", async () => {
  const admin = await openAdmin("hostile", "", phone);
  const { page, app, problems } = admin;
  page.on("dialog", (dialog) => {
    problems.push(`a name of the store ran as a script: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();
  let shown = "";
  for (const screen of ["", "/gaps", "/gaps/products/alt-text-written", "/gaps/themes/backup-recent"]) {
    await page.goto(adminAddress(running.local, "hostile", screen));
    await whole(admin);
    shown += await app.locator("body").innerText();
    expect(await app.locator("img[src='x'], svg[onload]").count(), screen).toBe(0);
    expect(await faultsOf(admin), screen).toEqual([]);
  }
  expect(shown).toContain(`<img src=x onerror="alert(1)">`);
  expect(problems).toEqual([]);
});
