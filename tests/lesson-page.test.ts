import { describe, expect, it } from "vitest";
import { nothingSaid } from "~/facts/stated/statements";
import { checkpoints } from "~/checkpoints";
import { curriculum, lessonBody } from "~/curriculum/load.server";
import { diagnose } from "~/diagnosis/diagnose";
import type { Readings } from "~/facts/fact";
import { facts } from "~/facts";
import { questionsOf, type Learner } from "~/screens/academy/academy";
import { lessonPage, merchantValues, splitParts } from "~/screens/academy/lesson";

const academy = curriculum();
const backupSkill = "shopify-backups-versioning";

/** Every fact's own healthy example, with some of them as the test says. */
function learnerOf(changes: Readings): Learner {
  const examples = [...facts].map(([name, { example }]) => [name, { known: true, value: example }]);
  const readings = {
    readAt: { known: true, value: "2026-11-23T09:00:00Z" },
    ...Object.fromEntries(examples),
    ...changes,
  } as Readings;
  const scan = { id: "scan", kind: "first", state: "done", apiVersion: "2026-10" } as const;
  const results = diagnose(checkpoints, readings);
  return {
    questions: questionsOf(checkpoints),
    readLessons: new Set(),
    standing: {
      scan: { ...scan, startedAt: new Date(0), finishedAt: null, readings, reads: null, problem: null },
      results,
      business: null,
      statements: nothingSaid,
      disputes: new Map(),
      gaps: [],
      roadmap: [],
      readLessons: new Set(),
      score: { score: null, coverage: 0, settled: 0, applicable: 0 },
    },
  };
}

describe("a masterclass", () => {
  it("is split at its headings, and what stands before the first one comes first", () => {
    expect(splitParts("<p>a</p>\n<h2>One &amp; two</h2>\n<p>b</p>\n<h2>Three</h2>\n<h3>c</h3>")).toEqual([
      { heading: "", html: "<p>a</p>" },
      { heading: "One &amp; two", html: "<p>b</p>" },
      { heading: "Three", html: "<h4>c</h4>" },
    ]);
  });

  it("loses none of its text in any lesson", async () => {
    const written = academy.lessons.filter((lesson) => lesson.written);
    expect(written.length).toBeGreaterThan(0);
    for (const { code } of written) {
      const rest = (await lessonBody(code))?.masterclass?.rest;
      if (rest === undefined) continue;
      const together = splitParts(rest).map(({ heading, html }) => heading + html);
      expect(words(together.join("")), code).toBe(words(rest));
    }
  });
});

describe("the page of a lesson", () => {
  it("holds text, question, neighbours and the way down to it", async () => {
    const lesson = academy.lesson("1.2.6.1")!;
    const page = lessonPage(academy, lesson, await lessonBody("1.2.6.1"), null, learnerOf({}));
    expect(page.crumbs.map(({ code }) => code)).toEqual(["1", "1.2", "1.2.6", "1.2.6.1"]);
    expect(page.text?.masterclass?.parts.length).toBeGreaterThan(1);
    expect(page.text?.sources[0]?.read).toMatch(/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/);
    expect(page.question?.checkpoint).toBe("themes/backup-recent");
    expect(page.next?.code).toBe("1.2.6.2");
  });

  it("has the rule and an admin page, and the skill’s fix, where the lesson is not written", () => {
    const fix = { why: "<p>why</p>", steps: "<ol></ol>", done: "<ul></ul>", decided: "<p>so</p>" };
    const page = lessonPage(academy, academy.lesson("1.2.6.1")!, undefined, fix, learnerOf({}));
    expect(page.text).toBeNull();
    expect(page.fix).toEqual(fix);
    expect(page.skill.rule).not.toBe("");
    expect(page.skill.opens).toMatch(/^shopify:\/\/admin\//);
  });
});

describe("the merchant's own words in a lesson", () => {
  it("are the live theme's and the store's names", () => {
    const values = merchantValues(backupSkill, learnerOf({}));
    expect(values).toMatchObject({ "shop.name": "Kiln & Table", "theme.name": "Clay" });
  });

  it("stay out where the store did not tell them", () => {
    const because = { kind: "scope", sentence: "No permission." } as const;
    const values = merchantValues(backupSkill, learnerOf({ themes: { known: false, because } }));
    expect(values["theme.name"]).toBeUndefined();
    expect(merchantValues(backupSkill, { ...learnerOf({}), standing: null })).toEqual({});
  });

  it("reach the page as text, shortened when they are endless", async () => {
    const learner = learnerOf({});
    const themes = learner.standing!.scan.readings.themes;
    if (!themes?.known) throw new Error("the example is known");
    const name = `<img src=x onerror=alert(1)>${"🏺".repeat(10_000)}`;
    const readings: Readings = { themes: { known: true, value: [{ ...themes.value[0]!, name }] } };
    const values = merchantValues(backupSkill, learnerOf(readings));
    const body = await lessonBody("1.2.6.1", { values });
    expect(body?.proveIt).toContain("&lt;img src=x onerror=alert(1)&gt;🏺");
    expect(body?.proveIt).not.toContain("<img");
    expect([...String(values["theme.name"])].length).toBeLessThan(80);
  });
});

function words(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/\s+/g, "");
}
