import type { Browser, BrowserContext, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchParameters } from "../local-shopify/app-bridge/page-context.ts";
import { startApp } from "../local-shopify/app-process.ts";
import { typical, wellRun } from "../local-shopify/stores/index.ts";
import { adminAddress, openWindow } from "./admin.ts";
import type { AdminWindow } from "./admin.ts";
import { freshWindow, launchChromium } from "./chromium.ts";
import { makeNextBuild, nextMark } from "./next-build.ts";
import { addressOn, pageAddresses } from "./page-addresses.ts";
import { runApp } from "./running-app.ts";
import type { RunningApp } from "./running-app.ts";
import { whole } from "./screens.ts";

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await runApp({ stores: [typical, wellRun] });
  browser = await launchChromium();
  const { page, app } = await open(await freshWindow(browser));
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();
  await page.context().close();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

/** A page of the app in the admin; `refused` notes each document that was answered with an error. */
async function open(window: BrowserContext, path = "", store = "typical") {
  const admin = await openWindow(window);
  const refused: string[] = [];
  admin.page.on("response", (response) => {
    if (response.request().isNavigationRequest() && response.status() >= 400)
      refused.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  await admin.page.goto(adminAddress(running.local, store, path));
  await alive(admin);
  return { ...admin, refused };
}

function frameOf({ page }: AdminWindow): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error("The admin shows no frame.");
  return frame;
}

/** Goes to a page as links do, which leaves what signed the frame in out of its address. */
async function goTo(admin: AdminWindow, address: string): Promise<void> {
  await frameOf(admin).evaluate((to) => void globalThis.__remixRouter.navigate(to), address);
}

async function placeOf(admin: AdminWindow) {
  const address = await frameOf(admin).evaluate(() => location.pathname + location.search);
  const heading = await admin.app.getByRole("heading", { level: 1 }).first().innerText();
  return { address, heading };
}

/** Goes to a page, and waits until it stands in place of the one before. */
async function arriveAt(admin: AdminWindow, address: string): Promise<void> {
  await frameOf(admin).evaluate(() => document.querySelector("main h1")?.setAttribute("data-left", ""));
  await goTo(admin, address);
  await admin.app.locator("main h1:not([data-left])").first().waitFor();
}

/** Waits until the frame's newest document has come alive: what is done to one before that is another matter. */
async function alive(admin: AdminWindow): Promise<void> {
  await admin.app.locator("main").first().waitFor();
  await frameOf(admin).waitForFunction(
    () =>
      !document.documentElement.dataset.before &&
      Object.keys(document.querySelector("main") ?? {}).some((name) => name.startsWith("__react")),
  );
  await whole(admin);
}

/** Reloads the frame alone. */
async function reloadFrame(admin: AdminWindow): Promise<void> {
  await frameOf(admin).evaluate(() => {
    document.documentElement.dataset.before = "yes";
    location.reload();
  });
  await alive(admin);
}

/** An address without what Shopify adds to it. */
function ownPart(address: string): string {
  const url = new URL(address, running.local.appOrigin);
  for (const name of launchParameters) url.searchParams.delete(name);
  return url.pathname + url.search;
}

test("a reload of the frame shows the same screen again, whichever it is", async () => {
  const admin = await open(await freshWindow(browser));
  const seen = new Set<string>();
  const pages = await pageAddresses();
  expect(pages.length).toBeGreaterThan(10);
  for (const { id, pattern } of pages) {
    const address = addressOn(pattern, seen);
    if (!address) throw new Error(`No page leads to ${id} (${pattern}), so it cannot be reloaded.`);
    await arriveAt(admin, `${address}?kept=yes`);
    const before = await placeOf(admin);
    expect(before.address).toBe(`${address}?kept=yes`);
    await reloadFrame(admin);
    const after = await placeOf(admin);
    expect({ ...after, address: ownPart(after.address) }).toEqual(before);
    for (const link of await admin.app.locator("a[href^='/app']").all())
      seen.add(new URL((await link.getAttribute("href")) ?? "", running.local.appOrigin).pathname);
  }
  // Some addresses lead nowhere, which is said on a page, and noted by the browser.
  expect(admin.refused.filter((each) => !each.startsWith("404"))).toEqual([]);
  expect(admin.problems.filter((each) => !each.includes("404"))).toEqual([]);
  await admin.page.context().close();
});

test("a frame without storage, and one whose token has run out, come back as well", async () => {
  const window = await freshWindow(browser);
  await window.addInitScript(() => {
    if (globalThis.parent === globalThis.self) return;
    Object.defineProperty(globalThis, "sessionStorage", {
      configurable: true,
      get: () => {
        throw new DOMException("The frame of a private window has no storage.", "SecurityError");
      },
    });
  });
  const admin = await open(window, "/history");
  await goTo(admin, "/app/gaps?state=all#top");
  await admin.app.getByRole("heading", { level: 1, name: "Gap analysis" }).waitFor();
  await reloadFrame(admin);
  expect(await frameOf(admin).evaluate(() => location.hash)).toBe("#top");

  const ranOut = await running.local.sessionToken("typical", { expiresIn: -60 });
  await frameOf(admin).evaluate((token) => {
    const address = new URL(location.href);
    address.searchParams.set("id_token", token);
    history.replaceState(history.state, "", address);
  }, ranOut);
  await reloadFrame(admin);
  expect(ownPart((await placeOf(admin)).address)).toBe("/app/gaps?state=all");
  expect([admin.refused, admin.problems]).toEqual([[], []]);
  await window.close();
});

test("a session token that runs out while a page is open is renewed by whatever is done next", async () => {
  const admin = await open(await freshWindow(browser), "/lessons/1.2.6.1");
  const { app, page, problems } = admin;
  const notTaken: string[] = [];
  page.on("response", (reply) => {
    if (reply.status() === 401) notTaken.push(new URL(reply.url()).pathname);
  });
  const runsOut = () => running.local.signInFaults.add("session-token-expired");
  runsOut();
  await app.getByRole("button", { name: "Mark as read" }).click();
  await app.getByText("You have marked this lesson as read.").waitFor();
  await reloadFrame(admin);
  runsOut();
  await app.getByRole("button", { name: "Check my store" }).click();
  await app.getByText("Your store still shows the gap.").waitFor();
  await reloadFrame(admin);
  runsOut();
  await goTo(admin, "/app/roadmap");
  await app.getByRole("heading", { level: 1, name: "Roadmap" }).waitFor();
  expect(notTaken).toEqual([
    "/app/lessons/1.2.6.1.data",
    "/app/check/themes/backup-recent",
    "/app/roadmap.data",
  ]);
  // The browser itself notes each request that was answered so.
  expect(problems.filter((each) => !each.includes("the server responded with a status of 401"))).toEqual([]);
  await page.context().close();
});

test("a sign-in that does not work is said, and can be tried again", async () => {
  const admin = await open(await freshWindow(browser), "/history");
  await goTo(admin, "/app/permissions");
  await admin.app.getByRole("heading", { level: 1, name: "Permissions" }).waitFor();
  running.local.signInFaults.add("session-token-wrong-secret", { times: 99 });
  await frameOf(admin).evaluate(() => location.reload());
  await admin.app.getByRole("heading", { level: 1, name: "This page could not be opened" }).waitFor();
  running.local.signInFaults.clear();
  await admin.app.getByRole("button", { name: "Try again" }).click();
  await admin.app.getByRole("heading", { level: 1, name: "Permissions" }).waitFor();
  await admin.page.context().close();
});

test("outside of the admin it says where the app is, or goes there", async () => {
  const { page, problems } = await openWindow(await freshWindow(browser));
  const { local } = running;
  await page.goto(`${local.appOrigin}/app/gaps?state=all`);
  await page.getByRole("heading", { level: 1, name: "DijiPilot works inside your Shopify admin" }).waitFor();
  await page.goto(`${local.appOrigin}/auth/login`);
  await page.getByRole("link", { name: "Go to your Shopify admin" }).waitFor();
  const host = Buffer.from("admin.shopify.com/store/typical").toString("base64");
  const shop = new URLSearchParams({ shop: local.store("typical").domain, host });
  await page.goto(`${local.appOrigin}/app/history?${shop}`);
  await page.frameLocator("iframe.app-frame").getByRole("heading", { level: 1, name: "History" }).waitFor();
  expect(page.url()).toBe(adminAddress(local, "typical", "/history"));
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a new build that takes over under open pages is where they go on", async () => {
  const window = await freshWindow(browser);
  const next = await makeNextBuild();
  const atLesson = await open(window, "/lessons/1.2.6.2");
  const atGap = await open(window, "/gaps/apps/ai-costs-reviewed");
  await atGap.page.waitForLoadState("networkidle");
  // Slow enough that whoever follows the scan is cut off before it ends, as it does before the process stops.
  running.local.adminApi.settings.latencyMs = 400;
  const atScan = await openWindow(window);
  await atScan.page.goto(adminAddress(running.local, "well-run"));
  await atScan.app.getByRole("list", { name: "Findings so far" }).getByRole("heading").first().waitFor();
  await running.app.stop();
  running.local.adminApi.settings.latencyMs = 0;
  running.app = await startApp({ local: running.local, dataDir: running.dataDir, root: next.root });

  const { app } = atLesson;
  await app.getByRole("button", { name: "Mark as read" }).click();
  await app.getByText("You have marked this lesson as read.").waitFor();
  await app.getByRole("button", { name: "Check my store" }).click();
  await app.getByText("Your store still shows the gap.").waitFor();
  const business = atGap.app.getByRole("group", { name: "Does your business use AI tools?" });
  await business.getByRole("button", { name: "No" }).click();
  await atGap.app.getByText("You told us that your business uses no AI tools.").first().waitFor();

  await goTo(atGap, "/app/gaps?state=all");
  await atGap.app.getByRole("heading", { level: 1, name: "Gap analysis" }).waitFor();
  expect(ownPart((await placeOf(atGap)).address)).toBe("/app/gaps?state=all");
  await reloadFrame(atLesson);
  expect(ownPart((await placeOf(atLesson)).address)).toBe("/app/lessons/1.2.6.2");
  for (const admin of [atGap, atLesson]) {
    expect(await frameOf(admin).evaluate(() => globalThis.__remixManifest.entry.module)).toContain(nextMark);
    expect([admin.refused, admin.problems]).toEqual([[], []]);
  }
  // On a busy machine the scan was stopped as well, and is taken up again after half a minute.
  const atHome = atScan.app.getByRole("heading", { level: 1, name: "Where your store stands" });
  await atHome.waitFor({ timeout: 100_000 });
  // The browser notes where the line to the scan was cut.
  const cut = /status of 502|ERR_INCOMPLETE_CHUNKED_ENCODING|no answer from .*\/app\/scan\//;
  expect(atScan.problems.filter((each) => !cut.test(each))).toEqual([]);
  await window.close();
  await next.remove();
}, 240_000);
