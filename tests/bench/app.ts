import { launchChromium } from "../browser/chromium.ts";
import { runApp } from "../browser/running-app.ts";
import type { Store } from "../local-shopify/store.ts";
import { typical } from "../local-shopify/stores/index.ts";
import { checkFigure } from "./check";
import type { Figure } from "./figure";
import { firstAnswersFigure } from "./first-answers";
import { homeFigures } from "./home";
import { lessonFigure } from "./lesson";

/** How often the first scan of a store is watched: each time another store, because there is one first scan. */
const firstScans = 5;
const latencyMs = 80;

/** What a merchant waits for in the running app: the production build, its database and a browser. */
export async function appFigures(): Promise<Figure[]> {
  const now = new Date();
  const stores = Array.from({ length: firstScans }, (_, at) => named(typical(now), `typical-${at + 1}`));
  const running = await runApp({ stores: [typical(now), ...stores], latencyMs });
  // One process for the admin and the app in it, so that slowing it down slows both.
  const browser = await launchChromium(undefined, ["--disable-site-isolation-trials"]);
  try {
    const handles = stores.map(({ domain }) => domain.replace(".myshopify.com", ""));
    const firstAnswers = await firstAnswersFigure(running, browser, handles);
    const check = await checkFigure(running);
    running.local.adminApi.settings.latencyMs = 0;
    return [firstAnswers, check, await lessonFigure(running), ...(await homeFigures(running, browser))];
  } finally {
    await browser.close();
    await running.stop();
  }
}

function named(store: Store, handle: string): Store {
  return { ...store, domain: `${handle}.myshopify.com` };
}
