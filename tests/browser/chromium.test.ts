import { expect, test } from "vitest";
import { freshWindow, launchChromium, packagedChromium } from "./chromium.ts";

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "the Chromium that npm brings along starts with its own libraries and fonts",
  { timeout: 60_000 },
  async () => {
    const found = await packagedChromium();
    expect(found.env?.LD_LIBRARY_PATH).toMatch(/al2023\/lib/);
    const browser = await launchChromium(found);
    try {
      const page = await (await freshWindow(browser)).newPage();
      await page.setContent("<h1 style='display:inline-block'>Guten Tag</h1>");
      expect(await page.getByRole("heading").innerText()).toBe("Guten Tag");
      const { width } = (await page.getByRole("heading").boundingBox()) ?? { width: 0 };
      expect(width).toBeGreaterThan(50);
      expect(await page.evaluate(() => navigator.userAgent)).not.toMatch(/headless/i);
    } finally {
      await browser.close();
    }
  },
);
