import { describe, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { compareCodes } from "~/curriculum/shape";
import { curriculum, lessonBody } from "~/curriculum/load.server";
import { splitAfterTwoParagraphs, toHtml } from "~/curriculum/html.server";
import { splitLesson } from "~/curriculum/parse";
import { readContent } from "~/curriculum/read-content.server";
import { checkContent } from "~/curriculum/rules";

const academy = curriculum();

describe("the academy", () => {
  test("has 18 programs, 68 missions, 301 skills and 420 lessons", () => {
    const { programs, missions, skills, lessons } = academy;
    expect([programs, missions, skills, lessons].map((list) => list.length)).toEqual([18, 68, 301, 420]);
  });

  test("nests every mission, skill and lesson, each under its own code", () => {
    expect(academy.programs.flatMap(({ missions }) => missions)).toEqual(academy.missions);
    expect(academy.missions.flatMap(({ skills }) => skills)).toEqual(academy.skills);
    for (const skill of academy.skills) {
      for (const lesson of skill.lessons) expect(lesson.code.startsWith(`${skill.code}.`)).toBe(true);
    }
  });

  test("orders codes by number", () => {
    const codes = academy.skills.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort(compareCodes));
    expect(codes.indexOf("1.2.9")).toBeLessThan(codes.indexOf("1.2.10"));
    expect(compareCodes("1.2", "1.2.1")).toBeLessThan(0);
  });

  test("keeps a skill's permanent key, weight, prerequisites and rule", () => {
    const skill = academy.skillsByKey.get("shopify-backups-versioning");
    expect(skill).toBe(academy.skill("1.2.6"));
    expect(skill).toMatchObject({
      title: "Shopify Backups & Versioning",
      impact: 5,
      effort: 1,
      minutes: 10,
      after: ["complete-your-store-identity"],
      lookAt: "Online Store › Themes",
      opens: "shopify://admin/themes",
      mission: "1.2",
      program: "1",
    });
    expect(skill?.rule).toMatch(/^A candidate is a theme .* incomplete\.$/);
  });

  test("walks from lesson to lesson across skills, and stops at the ends", () => {
    expect(academy.around("1.2.6.2").previous?.code).toBe("1.2.6.1");
    expect(academy.around("1.2.6.2").next?.code).toBe("1.2.7.1");
    expect(academy.around("1.1.1.1").previous).toBeUndefined();
    expect(academy.around(academy.lessons.at(-1)!.code).next).toBeUndefined();
    expect(academy.around("99.1.1.1")).toEqual({});
  });

  test("tells the way down to a lesson", () => {
    expect(academy.breadcrumbs("1.2.6.1").map(({ level, code }) => [level, code])).toEqual([
      ["program", "1"],
      ["mission", "1.2"],
      ["skill", "1.2.6"],
      ["lesson", "1.2.6.1"],
    ]);
    expect(academy.breadcrumbs("1.2").at(-1)?.title).toBe("Configuring Your Shopify Store's Foundation");
    expect(academy.breadcrumbs("1.2.99")).toEqual([]);
    expect(academy.breadcrumbs("1.2.6.1.1")).toEqual([]);
  });
});

describe("a lesson's text", () => {
  const written = academy.lessons.filter((lesson) => lesson.written);

  test("exists for some lessons, and each of them is readable", async () => {
    expect(written.length).toBeGreaterThan(0);
    for (const { code, kind } of written) {
      const lesson = await lessonBody(code);
      expect(lesson?.summary, code).toContain("<p>");
      expect(lesson?.proveIt, code).toContain("<p>");
      expect(lesson?.sources.length, code).toBeGreaterThan(0);
      if (kind === "learn") {
        expect(lesson?.masterclass?.opening.match(/<p>/g), code).toHaveLength(2);
        expect(lesson?.masterclass?.rest, code).not.toBe("");
      }
    }
  });

  test("is undefined for a code that does not exist or is not written", async () => {
    expect(await lessonBody("99.1.1.1")).toBeUndefined();
    expect(await lessonBody("../../package")).toBeUndefined();
    const unwritten = academy.lessons.find((lesson) => !lesson.written);
    if (unwritten) expect(await lessonBody(unwritten.code)).toBeUndefined();
  });

  test("comes apart into summary, masterclass and proof, and a heading in a code fence is text", () => {
    const text = splitLesson(
      "## What is it?\nA.\n\n```\n# Masterclass: no\n```\n\n# Masterclass: The Title\nB.\n\n## Steps\nC.\n\n## Prove it\nD.\n",
    );
    expect(text.summary.map(({ heading }) => heading)).toEqual(["What is it?"]);
    expect(text.masterclass?.title).toBe("The Title");
    expect(text.masterclass?.parts.map(({ heading }) => heading)).toEqual(["", "Steps"]);
    expect(text.proveIt?.markdown.trim()).toBe("D.");
  });

  test("gives away two paragraphs of the masterclass and no more", () => {
    expect(splitAfterTwoParagraphs("One.\n\n- a list\n\nTwo.\n\nThree.\n")).toEqual([
      "One.\n\n- a list\n\nTwo.",
      "\nThree.\n",
    ]);
    expect(splitAfterTwoParagraphs("One.\n")).toEqual(["One.\n", ""]);
  });
});

describe("Markdown to HTML", () => {
  test("shows the merchant's value as text, never as markup", () => {
    const text = "## About {{theme.name|your live theme}}\n\n**{{theme.name|your live theme}}** is live.\n";
    const values = { "theme.name": "<img src=x onerror=alert(1)> *bold* [a](https://a.test)" };
    const html = toHtml(text, { values });
    expect(html).not.toMatch(/<img|<em>|<a /);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; *bold* [a](https://a.test)</strong> is live.");
    expect(toHtml(text)).toContain("<strong>your live theme</strong> is live.");
    expect(toHtml("Found {{evidence.count|some}}.", { values: { "evidence.count": 0 } })).toContain(
      "Found 0.",
    );
    expect(toHtml("| a |\n|---|\n| {{shop.name\\|your store}} |\n")).toContain("<td>your store</td>");
  });

  test("lets no HTML of the text through", () => {
    expect(toHtml("<script>alert(1)</script> and <b>bold</b>")).not.toMatch(/<script|<b>/);
  });

  test("links to the admin at the top, to a lesson by its code, outside in a new tab, and nowhere else", () => {
    expect(toHtml("[Themes](shopify://admin/themes)")).toContain(
      '<a href="shopify://admin/themes" target="_top">Themes</a>',
    );
    expect(toHtml("[1.2.6.2](lesson:1.2.6.2)", { lessonHref: (code) => `/x/${code}` })).toContain(
      '<a href="/x/1.2.6.2" data-lesson="1.2.6.2">',
    );
    expect(toHtml("[Help](https://help.shopify.com/en)")).toContain(
      'target="_blank" rel="noopener noreferrer"',
    );
    for (const address of [
      "javascript:alert(1)",
      "http://a.test",
      "/admin",
      "data:text/html,x",
      "lesson:1.2",
    ]) {
      expect(toHtml(`[x](${address})`), address).not.toContain("<a ");
    }
    expect(toHtml("![x](https://a.test/x.png)")).not.toContain("<img");
  });
});

test("every file in content/ is in order, and every skill has its checkpoint", async () => {
  const proofs = [...checkpoints].map(([checkpoint, { skill }]) => ({ checkpoint, skill }));
  const problems = checkContent(await readContent(process.cwd()), proofs);
  expect(problems.map(({ file, line, problem }) => `${file}:${line ?? 1} ${problem}`)).toEqual([]);
});
