import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typical } from "../local-shopify/stores/index.ts";
import { adminAddress, openWindow } from "./admin.ts";
import { freshWindow, launchChromium, phone } from "./chromium.ts";
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

test("the questions by keyboard alone on a phone: kept, put off, come back to, and compared", async () => {
  const admin = await openWindow(await freshWindow(browser, phone));
  const { page, app, problems } = admin;
  // A tap before the page has come alive would be lost.
  const open = async (path: string) => {
    await page.goto(adminAddress(running.local, "typical", path));
    await whole(admin);
  };
  await open("");
  await app.getByRole("heading", { level: 1, name: "Where your store stands" }).waitFor();

  await open("/diagnostic");
  const person = app.getByRole("radiogroup", { name: /sell in person/ });
  expect(await person.getByRole("radio", { name: "No" }).isChecked()).toBe(true);
  expect(await faultsOf(admin)).toEqual([]);
  await app.getByRole("button", { name: /^Save .*suggestions? and go on$/ }).focus();
  await page.keyboard.press("Enter");

  // The page brings the focus to each new card.
  const card = app.locator("h2:focus");
  await card.waitFor();
  const asked = await app.getByRole("radiogroup").count();
  const question = app.getByRole("radiogroup").first();
  const name = await question.evaluate(
    (group) => document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent ?? "",
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  expect(await question.getByRole("radio", { name: "Not yet" }).isChecked()).toBe(true);
  await app.getByText(`1 of ${asked} saved.`).waitFor();
  await app.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await app.getByText(/^1 card done, about \d+ to go/).waitFor();
  await card.waitFor();
  expect(await app.getByText(name, { exact: true }).count()).toBe(0);
  expect(await faultsOf(admin)).toEqual([]);

  await open("/diagnostic");
  await app.getByRole("radiogroup").first().waitFor();
  expect(await app.getByText(name, { exact: true }).count()).toBe(0);

  await open("/diagnostic/answers");
  await app.getByText(name, { exact: true }).waitFor();
  await app.getByRole("button", { name: `Change: ${name}` }).click();
  const answer = app.getByRole("radiogroup", { name });
  await answer.getByRole("radio", { name: "I don’t know" }).click();
  await app.getByText("I don’t know · just now").waitFor();
  await answer.getByRole("radio", { name: "Take back" }).click();
  await app.getByText("Taken back. Choose again at any time.").waitFor();

  await open("/diagnostic/numbers");
  await app.getByLabel(/average order/).fill("1");
  await page.keyboard.press("Enter");
  await app.getByText(/You put your average order at/).waitFor();

  await open("/diagnostic/result");
  await app.getByRole("link", { name: "See your roadmap" }).waitFor();
  expect(await faultsOf(admin)).toEqual([]);
  expect(problems).toEqual([]);
}, 60_000);

test("an answer that does not get through says so in its place, and is kept once chosen again", async () => {
  const admin = await openWindow(await freshWindow(browser, phone));
  const { page, app } = admin;
  await page.goto(adminAddress(running.local, "typical", "/diagnostic?card=questions"));
  await whole(admin);
  const question = app.getByRole("radiogroup").first();
  await question.waitFor();
  await page.route("**/app/statements", (route) => route.abort());
  await question.getByRole("radio", { name: "Not yet" }).click();
  await app.getByRole("alert").waitFor();
  await app.getByRole("button", { name: "Next" }).click();
  // The card stays until what was said on it is kept.
  await app.getByText(/^\d+ cards? done/).waitFor();
  expect(await question.getByRole("radio", { name: "Not yet" }).isChecked()).toBe(true);
  await page.unroute("**/app/statements");
  await question.getByRole("radio", { name: "Yes" }).click();
  await app.getByText(/^1 of \d saved\./).waitFor();
  expect(await app.getByRole("alert").count()).toBe(0);
});
