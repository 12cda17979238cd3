import { describe, expect, test } from "vitest";
import { termFinders, termId } from "~/curriculum/glossary";
import { readMarkdown, toHtml } from "~/curriculum/html.server";
import { curriculum, glossary, lessonBody, sourceOf } from "~/curriculum/load.server";
import type { GlossaryTerm } from "~/curriculum/shape";
import { glossaryLetters } from "~/screens/academy/glossary-letters";

function term(name: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm {
  const says = `What <b>${name}</b> means.`;
  return {
    id: termId(name),
    term: name,
    forms: [],
    cased: false,
    unless: [],
    says,
    lesson: "1.1.1.1",
    ...more,
  };
}

const terms = [
  term("JSON template"),
  term("template"),
  term("SPF"),
  term("A record", { cased: true }),
  term("policy", { unless: ["policy of truth"] }),
  term("two-step sign-in", { forms: ["2FA"] }),
  term("robots.txt"),
];

/** The terms found in texts of one lesson, as they are written there. */
function foundIn(...texts: string[]): string[] {
  const find = termFinders(terms)();
  return texts.flatMap((text) => find(text).flatMap((piece) => (piece.term ? [piece.text] : [])));
}

describe("terms in a lesson", () => {
  test("are found where they are used first, across its parts", () => {
    expect(foundIn("A policy.", "The policies, a template and a policy.", "Template")).toEqual([
      "policy",
      "template",
    ]);
    expect(foundIn("Policies")).toEqual(["Policies"]);
  });

  test("are whole words, and the longest of several", () => {
    expect(foundIn("contemplate templated pre-template template-like")).toEqual([]);
    expect(foundIn("JSON templates and a template")).toEqual(["JSON templates", "template"]);
    expect(foundIn("Edit robots.txt. It")).toEqual(["robots.txt"]);
    expect(foundIn("2FA, or two-step sign-in")).toEqual(["2FA"]);
  });

  test("are not what the same word means elsewhere", () => {
    expect(foundIn("A Policy of truth, and a policy")).toEqual(["policy"]);
  });

  test("keep the capitals that belong to them", () => {
    expect(foundIn("spf and a record")).toEqual([]);
    expect(foundIn("SPF and an A record")).toEqual(["SPF", "A record"]);
  });

  test("are none where there is no glossary", () => {
    expect(termFinders([])()("a policy")).toEqual([{ text: "a policy" }]);
  });

  test("lose nothing of the text", () => {
    const text = "SPF: a policy – and <b>JSON templates</b>, SPF.";
    const pieces = termFinders(terms)()(text);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.length).toBeGreaterThan(4);
  });
});

describe("a term in HTML", () => {
  const html = (text: string, showing = {}) => toHtml(readMarkdown(text, termFinders(terms)()), showing);

  test("is a button with its explanation beside it, as text", () => {
    expect(html("Set SPF now.")).toBe(
      '<p>Set <button type="button" popovertarget="term-spf">SPF</button>' +
        '<span popover id="term-spf" role="note"><strong>SPF</strong> ' +
        "<span>What &lt;b&gt;SPF&lt;/b&gt; means.</span> " +
        '<a href="/app/academy/glossary#spf" data-in-app>Glossary</a></span> now.</p>\n',
    );
  });

  test("leads on to its lesson where that can be read", () => {
    expect(html("SPF", { leadsTo: () => true })).toContain(
      '<a href="/app/lessons/1.1.1.1" data-lesson="1.1.1.1">',
    );
    expect(html("SPF", { leadsTo: () => false })).not.toContain("data-lesson");
  });

  test.each([
    ["a heading", "## A policy"],
    ["a link", "[the policy](https://a.test)"],
    ["code", "`policy`"],
    ["a code block", "```\npolicy\n```"],
    ["a table's head", "| policy |\n|---|\n| x |"],
  ])("is left alone in %s", (_, text) => {
    expect(html(text)).not.toContain("<button");
  });

  test("is found in a table, in a list and in bold", () => {
    for (const text of ["| x |\n|---|\n| policy |", "- a policy", "**policy**"])
      expect(html(text)).toContain('popovertarget="term-policy"');
  });

  test("and everything else is the same each time it is shown", () => {
    const read = readMarkdown(
      "[a](lesson:1.1.1.1) [b](https://b.test) SPF {{shop.name|you}}",
      termFinders(terms)(),
    );
    const once = toHtml(read, { values: { "shop.name": "Kiln" } });
    expect(toHtml(read, { values: { "shop.name": "Table" } })).toBe(once.replace("Kiln", "Table"));
    expect(toHtml(read)).toBe(once.replace("Kiln", "you"));
  });

  test("is not looked for in what a store calls things", () => {
    const values = { "theme.name": "SPF policy" };
    expect(html("{{theme.name|your policy}}", { values })).toBe("<p>SPF policy</p>\n");
  });
});

describe("the glossary", () => {
  test("has terms enough, each under an address of its own", () => {
    const ids = glossary().map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("shows each term once, with its lesson, and with a source that can be opened", () => {
    const entries = glossaryLetters(glossary(), curriculum(), sourceOf).flatMap((letter) => letter.terms);
    expect(entries.map(({ id }) => id).sort()).toEqual(
      glossary()
        .map(({ id }) => id)
        .sort(),
    );
    expect(entries.filter(({ lesson }) => lesson === null)).toEqual([]);
    for (const { source } of entries) if (source) expect(source.address).toMatch(/^https:\/\//);
    expect(entries.filter(({ source }) => source).length).toBeGreaterThan(50);
  });

  test("opens in the lessons: each explanation once, and none leads to the lesson it stands in", async () => {
    let opened = 0;
    for (const { code } of curriculum().lessons.filter(({ written }) => written)) {
      const lesson = (await lessonBody(code))!;
      const { summary, masterclass, proveIt } = lesson;
      const whole = summary + (masterclass?.opening ?? "") + (masterclass?.rest ?? "") + proveIt;
      const ids = [...whole.matchAll(/popover id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, code).toBe(ids.length);
      const leads = [...whole.matchAll(/popover [\s\S]*?<\/span>(?=[^<]*)/g)].join("");
      expect(leads, code).not.toContain(`data-lesson="${code}"`);
      opened += ids.length;
    }
    expect(opened).toBeGreaterThan(200);
  });
});
