import { AxeBuilder } from "@axe-core/playwright";
import type { AdminWindow } from "./admin.ts";

/** Every kind of screen and its states, by store and by what follows `/app` in its address; in this order. */
export const visits: [store: string, screen: string][] = [
  // A store that was never read has nothing to show yet; its Home reads it.
  ["few-permissions", "/gaps"],
  ["few-permissions", "/history"],
  ["few-permissions", ""],
  ["few-permissions", "/gaps?state=not-known"],
  ["few-permissions", "/permissions"],
  // Nothing is missing.
  ["well-run", ""],
  ["well-run", "/gaps"],
  ["well-run", "/roadmap"],
  ["well-run", "/diagnostic?card=questions"],
  ["typical", ""],
  ["typical", "/gaps"],
  ["typical", "/gaps?state=all&program=1"],
  ["typical", "/gaps?state=yours&program=1"],
  ["typical", "/gaps/themes/backup-recent"],
  ["typical", "/gaps/themes/library-tidy"],
  ["typical", "/diagnostic?card=business"],
  ["typical", "/diagnostic?card=questions"],
  ["typical", "/diagnostic/numbers"],
  ["typical", "/diagnostic/result"],
  ["typical", "/diagnostic/answers"],
  ["typical", "/roadmap"],
  // A path without a stop.
  ["typical", "/roadmap?path=Lab"],
  ["typical", "/academy"],
  ["typical", "/academy?q=bakcup theme"],
  ["typical", "/academy?q=3.13.4"],
  ["typical", "/academy?q=zzxqv"],
  ["typical", "/academy/glossary"],
  ["typical", "/academy/1"],
  ["typical", "/academy/1.2"],
  ["typical", "/academy/1.2.6"],
  // A skill and a lesson that are not written yet.
  ["typical", "/academy/3.5.1"],
  ["typical", "/lessons/3.5.1.1"],
  ["typical", "/lessons/1.2.6.1"],
  ["typical", "/history"],
  ["typical", "/report"],
  ["typical", "/permissions"],
  ["typical", "/about"],
];

/** Waits until a screen is there and has come alive: then the app's navigation stands in the admin. */
export async function whole({ page, app }: AdminWindow): Promise<void> {
  await app.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator(".app-nav a").first().waitFor({ state: "attached" });
  // A search that is on its way says so.
  await app.getByText("Opening the search …").waitFor({ state: "detached" });
}

/** What is wrong with the screen that is shown: breaches of accessibility rules, and pixels that stick out. */
export async function faultsOf({ page, app }: AdminWindow): Promise<string[]> {
  const sticksOut = await app.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
  const { violations } = await new AxeBuilder({ page })
    .include("iframe.app-frame")
    .options({ resultTypes: ["violations"] })
    .analyze();
  return [
    ...(sticksOut > 0 ? [`the page is ${sticksOut} px too wide`] : []),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`)),
  ];
}
