import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import type { LocalShopify } from "../local-shopify/start.ts";

/** A window on the local admin, and the app's frame in it. */
export type AdminWindow = { page: Page; app: FrameLocator; problems: string[] };

/** Opens a window that notes what a developer would see in red: errors, and replies that failed. */
export async function openWindow(window: BrowserContext): Promise<AdminWindow> {
  const page = await window.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => {
    // Leaving a page ends what it was still asking for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`no answer from ${request.url()}`);
  });
  return { page, app: page.frameLocator("iframe.app-frame"), problems };
}

/** The admin's address of a page of the app; `path` is what follows `/app`. */
export function adminAddress(local: LocalShopify, store: string, path = ""): string {
  return `${local.adminOrigin}/store/${store}/apps/${local.app.handle}${path}`;
}
