import type { Browser } from "playwright-core";
import { adminAddress, openWindow } from "../browser/admin.ts";
import { freshWindow } from "../browser/chromium.ts";
import type { RunningApp } from "../browser/running-app.ts";
import { atMost, median, type Figure } from "./figure";

/** Runs in every page: notes when the first finding of a scan is on the screen, in milliseconds of its own clock. */
function noteFirstFinding() {
  const noted = window as typeof window & { firstFinding?: number };
  new MutationObserver(() => {
    if (noted.firstFinding !== undefined || !document.querySelector("[aria-label='Findings so far'] h3"))
      return;
    // Seen once the next picture is drawn.
    requestAnimationFrame(() => (noted.firstFinding = performance.now()));
  }).observe(document, { subtree: true, childList: true });
}

/** The first scan of stores that the app has never seen: from its start until an answer is on the screen. */
export async function firstAnswersFigure(
  { local }: RunningApp,
  browser: Browser,
  stores: string[],
): Promise<Figure> {
  const times: number[] = [];
  for (const store of stores) {
    const context = await freshWindow(browser);
    await context.addInitScript(noteFirstFinding);
    const { page, app } = await openWindow(context);
    await page.goto(adminAddress(local, store));
    await app.getByText("Where your store stands").first().waitFor();
    const time = await app.locator("body").evaluate(() => {
      const { firstFinding } = window as typeof window & { firstFinding?: number };
      const [start] = performance
        .getEntriesByType("resource")
        .filter(({ name }) => new URL(name).pathname === "/app/scan");
      return firstFinding !== undefined && start ? firstFinding - start.startTime : null;
    });
    if (time === null) throw new Error("The first scan showed no answer while it ran.");
    times.push(time);
    await context.close();
  }
  return atMost("first answers on screen after the scan's start", median(times), "ms", 1_000);
}
