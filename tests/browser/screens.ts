import { AxeBuilder } from "@axe-core/playwright";
import type { AdminWindow } from "./admin.ts";

/** Every kind of screen, by what follows `/app` in its address. */
export const screens = [
  "",
  "/gaps",
  "/gaps?state=all",
  "/gaps/themes/backup-recent",
  "/roadmap",
  "/academy",
  "/academy/1",
  "/academy/1.2",
  "/academy/1.2.6",
  "/lessons/1.2.6.1",
  "/permissions",
  "/about",
];

/** Waits until a screen is there and has come alive: then the app's navigation stands in the admin. */
export async function whole({ page, app }: AdminWindow): Promise<void> {
  await app.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator(".app-nav a").first().waitFor({ state: "attached" });
}

/** What is wrong with the screen that is shown: breaches of accessibility rules, and pixels that stick out. */
export async function faultsOf({ page, app }: AdminWindow): Promise<string[]> {
  const sticksOut = await app.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
  const { violations } = await new AxeBuilder({ page }).include("iframe.app-frame").analyze();
  return [
    ...(sticksOut > 0 ? [`the page is ${sticksOut} px too wide`] : []),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`)),
  ];
}
