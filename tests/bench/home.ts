import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext } from "playwright-core";
import { adminAddress, openWindow } from "../browser/admin.ts";
import { freshWindow } from "../browser/chromium.ts";
import type { RunningApp } from "../browser/running-app.ts";
import { atMost, median, ratioAtMost, type Figure } from "./figure";

type Vitals = { lcp: number; cls: number; script: number };
type WithVitals = typeof window & { vitals?: { lcp: number; cls: number } };

const runs = 15;
const slowedBy = 4;
/** After the page has come alive: long enough for what it still moves. */
const settleMs = 800;
/** Between two visits: the browser takes a closed window down in processes of its own, which cost the next page time. */
const calmMs = 700;

/** Runs in every page before its own scripts. */
function noteVitals() {
  const vitals = { lcp: 0, cls: 0 };
  (window as WithVitals).vitals = vitals;
  const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => (vitals.lcp = startTime));
  watch("layout-shift", (entry) => (vitals.cls += (entry as PerformanceEntry & { value: number }).value));
}

/** Home of a scanned store against the page that only has words on it, in turn, each with nothing cached. */
export async function homeFigures({ local }: RunningApp, browser: Browser): Promise<Figure[]> {
  const home: Vitals[] = [];
  const bare: Vitals[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const pair = [
      await visit(browser, adminAddress(local, "typical-1", "/about")),
      await visit(browser, adminAddress(local, "typical-1")),
    ] as const;
    // The first pair warms the server.
    if (run === 0) continue;
    bare.push(pair[0]);
    home.push(pair[1]);
  }
  const middle = (all: Vitals[], of: keyof Vitals) => median(all.map((vitals) => vitals[of]));
  const pair = (of: keyof Vitals) => ({ value: middle(home, of), floor: middle(bare, of) });
  return [
    ratioAtMost("Home: largest contentful paint, CPU slowed 4×", pair("lcp"), "ms", 1.25),
    atMost("Home: cumulative layout shift", Math.max(...home.map(({ cls }) => cls)), "", 0.01),
    ratioAtMost("Home: client JavaScript, decoded", pair("script"), "bytes", 1.3),
  ];
}

async function visit(browser: Browser, address: string): Promise<Vitals> {
  const context = await freshWindow(browser);
  await context.addInitScript(noteVitals);
  try {
    return await vitalsOf(context, address);
  } finally {
    await context.close();
    await sleep(calmMs);
  }
}

async function vitalsOf(context: BrowserContext, address: string): Promise<Vitals> {
  const { page, app } = await openWindow(context);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowedBy });
  await page.goto(address);
  // The app's own navigation stands in the admin once the page has come alive. Until then the page is left alone:
  // asking it where things are makes the browser lay it out before its styles are there.
  await page.locator(".app-nav a").first().waitFor({ state: "attached" });
  await page.waitForTimeout(settleMs);
  const vitals = await app.locator("body").evaluate(() => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = resources.filter(({ name }) => {
      const { origin, pathname } = new URL(name);
      return origin === location.origin && pathname.endsWith(".js");
    });
    const script = scripts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
    return { ...((window as WithVitals).vitals ?? { lcp: 0, cls: 0 }), script };
  });
  if (vitals.lcp === 0 || vitals.script === 0)
    throw new Error("The browser reported no figures for the page.");
  return vitals;
}
