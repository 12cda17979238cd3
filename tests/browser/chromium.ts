import { existsSync, globSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext } from "playwright-core";

/** A browser to start: where it is, and the environment it needs when it brings its own libraries. */
export type FoundChromium = { executablePath: string; env?: { [name: string]: string } };

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const playwrights = [
  ".cache/ms-playwright/chromium-*/chrome-linux*/chrome",
  "Library/Caches/ms-playwright/chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds a Chromium without any download: the one that `CHROMIUM_PATH` names, an installed one, Playwright's own,
 * and where there is none the one that npm brought along (Linux on x64 only).
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error("CHROMIUM_PATH names no file.");
  const own = playwrights.flatMap((pattern) => globSync(join(homedir(), pattern)));
  const found = named || [...installed, chromium.executablePath(), ...own].find((path) => existsSync(path));
  return found ? { executablePath: found } : packagedChromium();
}

/** The Chromium inside npm's `@sparticuz/chromium`, with the libraries and fonts a bare machine lacks. */
export async function packagedChromium(): Promise<FoundChromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium was found. Install one, or name it with CHROMIUM_PATH.");
  }
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  // NSS, NSPR and Expat: everything it links to beyond glibc and libgcc.
  const libraries = join(await inflate(join(dirname(entry), "../bin/al2023.tar.br")), "lib");
  const others = process.env.LD_LIBRARY_PATH;
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: others ? `${libraries}:${others}` : libraries,
      FONTCONFIG_PATH: join(tmpdir(), "fonts"),
    },
  };
}

/** Starts a headless Chromium that asks nothing of any network by itself; `more` are further arguments for it. */
export async function launchChromium(found?: FoundChromium, more: string[] = []): Promise<Browser> {
  const { executablePath, env } = found ?? (await findChromium());
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...process.env, ...env } as { [name: string]: string },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...more,
    ],
  });
}

export const wide = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/**
 * A fresh window, with nothing kept from others. It presents itself as an ordinary browser, because the app
 * turns robots away and a headless browser says that it is one.
 */
export function freshWindow(browser: Browser, viewport = wide): Promise<BrowserContext> {
  const version = browser.version().split(".")[0];
  return browser.newContext({
    viewport,
    locale: "en-GB",
    reducedMotion: "reduce",
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
  });
}
