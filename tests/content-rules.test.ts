import { describe, expect, test } from "vitest";
import { countWords } from "~/curriculum/parse";
import { checkContent } from "~/curriculum/rules";
import type { ContentFile } from "~/curriculum/shape";

const program = "content/1-running/_program.md";
const mission = "content/1-running/1.10-basics/_mission.md";
const first = "content/1-running/1.10-basics/1.10.1-first/_skill.md";
const second = "content/1-running/1.10-basics/1.10.2-second/_skill.md";
const learn = "content/1-running/1.10-basics/1.10.1-first/1.10.1.1-why.md";
const doing = "content/1-running/1.10-basics/1.10.2-second/1.10.2.1-how.md";
const checking = "content/1-running/1.10-basics/1.10.2-second/1.10.2.2-see.md";
const reality = "content/1-running/1.10-basics/1.10.2-second/1.10.2.3-honest.md";

/** So many words that no other call makes. */
function words(count: number, word: string): string {
  return `${Array.from({ length: count }, (_, index) => `${word}${index}`).join(" ")}.`;
}

function head(code: string, title: string, kind: string): string {
  const skillHead = `title: ${title}\nkind: ${kind}\ndifficulty: Beginner\npath: Launch\nminutes: 4`;
  return `---\ncode: "${code}"\n${skillHead}\nsources: [shop-help]\nreviewed: 2026-11-23\n---\n`;
}

function listed(code: string, title: string, kind: string): string {
  return `  - code: "${code}"\n    title: ${title}\n    kind: ${kind}\n    difficulty: Beginner\n    path: Launch\n    minutes: 4\n`;
}

function skill(code: string, key: string, after: string, lessons: string): string {
  return `---
code: "${code}"
key: ${key}
title: The ${key} skill
difficulty: Beginner
path: Launch
impact: 3
effort: 1
minutes: 10
after: [${after}]
opens: shopify://admin/themes
look_at: Online Store › Themes
rule: Met if there is one.
lessons:
${lessons}---
`;
}

/** An academy of one mission in which everything is in order. */
function inOrder(): Record<string, string> {
  return {
    [program]: `---\ncode: "1"\ntitle: Running\npromise: You run it.\n---\n`,
    [mission]: `---\ncode: "1.10"\ntitle: Basics\n---\n`,
    [first]: skill("1.10.1", "first", "", listed("1.10.1.1", "Why", "learn")),
    [second]: skill(
      "1.10.2",
      "second",
      "first",
      listed("1.10.2.1", "How", "do") +
        listed("1.10.2.2", "See", "check") +
        listed("1.10.2.3", "Honest", "reality-check"),
    ),
    [learn]: `${head("1.10.1.1", "Why", "learn")}
## What is it?

${words(60, "what")} See [1.10.2.1](lesson:1.10.2.1).

## Why is it important?

${words(60, "why")} {{theme.name|your live theme}} and \`<b>\`.

## Common misconception

${words(20, "wrong")}

## Real-life example

${words(20, "example")}

# Masterclass: Underneath

${words(300, "deep")}

## More

${words(200, "deeper")} Open [Themes](shopify://admin/themes) or [Help](https://help.shopify.com).

## Prove it

The store shows it.
`,
    [doing]: `${head("1.10.2.1", "How", "do")}
${words(120, "begin")}

1. ${words(30, "step")}
2. ${words(30, "next")}

## Prove it

The store shows the copy.
`,
    [checking]: `${head("1.10.2.2", "See", "check")}
## What to look at

${words(100, "look")}

## How to read it

${words(60, "read")}

## Prove it

The store shows the number.
`,
    [reality]: `${head("1.10.2.3", "Honest", "reality-check")}
## Why it tempts

${words(60, "tempt")}

## What really happens

${words(60, "happen")}

## The honest way

${words(60, "honest")}

## Prove it

The store shows no fault.
`,
    "content/sources.json": JSON.stringify({
      "shop-help": {
        address: "https://help.shopify.com/x",
        title: "X",
        publisher: "Shopify",
        read: "2026-11-23",
      },
    }),
    "content/moved.json": JSON.stringify([
      { academy_code: "9.9", title: "Old", now: "1.10.1", reason: "Moved." },
    ]),
    "content/conventions.md": "# How rules are read\n",
  };
}

function filesOf(academy: Record<string, string>): ContentFile[] {
  return Object.entries(academy).map(([file, text]) => ({ file, text }));
}

test("an academy in order has no problems", () => {
  expect(checkContent(filesOf(inOrder()))).toEqual([]);
});

type Case = {
  rule: string;
  file: string;
  from: string | RegExp;
  to: string;
  problem: RegExp;
  line?: number;
  at?: string;
};

const cases: Case[] = [
  {
    rule: "front matter is YAML",
    file: first,
    from: "title: The first skill",
    to: "title: a: b",
    problem: /not YAML/,
    line: 4,
  },
  {
    rule: "a title is not empty",
    file: mission,
    from: "title: Basics",
    to: 'title: ""',
    problem: /title must not be empty/,
    line: 3,
  },
  {
    rule: "no field is unknown",
    file: mission,
    from: "title: Basics",
    to: "title: Basics\nlevel: 3",
    problem: /level/,
  },
  {
    rule: "a field has its values",
    file: first,
    from: "difficulty: Beginner",
    to: "difficulty: Easy",
    problem: /difficulty/,
    line: 5,
  },
  {
    rule: "a code is quoted in a head",
    file: mission,
    from: '"1.10"',
    to: "1.10",
    problem: /must be a quoted text/,
    line: 2,
  },
  {
    rule: "a code is quoted even where YAML reads it right",
    file: first,
    from: 'code: "1.10.1"\n',
    to: "code: 1.10.1\n",
    problem: /without quotes/,
    line: 2,
  },
  {
    rule: "a listed code is quoted",
    file: first,
    from: '- code: "1.10.1.1"',
    to: "- code: 1.10.1.1",
    problem: /without quotes/,
    line: 15,
  },
  {
    rule: "code and folder agree",
    file: mission,
    from: '"1.10"',
    to: '"1.11"',
    problem: /1\.11 and the names 1 › 1\.10/,
    line: 2,
  },
  {
    rule: "code and file name agree",
    file: doing,
    from: '"1.10.2.1"',
    to: '"1.10.2.2"',
    problem: /on its path disagree/,
    line: 2,
  },
  {
    rule: "a key stands once",
    file: second,
    from: "key: second",
    to: "key: first",
    problem: /key first is taken/,
    line: 3,
  },
  {
    rule: "a lesson's code stands once",
    file: second,
    from: '"1.10.2.2"',
    to: '"1.10.2.1"',
    problem: /code 1\.10\.2\.1 is taken/,
    line: 21,
  },
  {
    rule: "a lesson stands under its skill",
    file: first,
    from: '- code: "1.10.1.1"',
    to: '- code: "1.10.3.1"',
    problem: /1\.10\.3\.1 is not one of 1\.10\.1/,
    line: 15,
  },
  {
    rule: "a prerequisite exists",
    file: second,
    from: "after: [first]",
    to: "after: [third]",
    problem: /after names third/,
    line: 10,
  },
  {
    rule: "an implied skill exists",
    file: second,
    from: "after: [first]",
    to: "implies: [third]",
    problem: /implies names third/,
    line: 10,
  },
  {
    rule: "no skill comes after itself",
    file: first,
    from: "after: []",
    to: "after: [second]",
    problem: /first → second → first/,
    line: 10,
  },
  {
    rule: "a link of a skill leads to the admin",
    file: first,
    from: "shopify://admin/themes",
    to: "/admin/themes",
    problem: /opens must start with/,
    line: 11,
  },
  {
    rule: "a lesson is listed",
    file: first,
    from: '- code: "1.10.1.1"',
    to: '- code: "1.10.1.2"',
    problem: /No skill lists the lesson 1\.10\.1\.1/,
    at: learn,
    line: 2,
  },
  {
    rule: "lesson and list agree on the title",
    file: learn,
    from: "title: Why",
    to: "title: Why now",
    problem: /title is “Why now” here and “Why” in/,
    line: 3,
  },
  {
    rule: "lesson and list agree on the minutes",
    file: learn,
    from: "minutes: 4",
    to: "minutes: 5",
    problem: /minutes is “5” here and “4” in/,
    line: 7,
  },
  {
    rule: "lesson and list agree on ethics",
    file: learn,
    from: "path: Launch",
    to: "path: Launch\nethics: White Hat",
    problem: /ethics is “White Hat” here and “absent” in/,
    line: 7,
  },
  {
    rule: "a lesson has a source",
    file: learn,
    from: "[shop-help]",
    to: "[]",
    problem: /at least one source/,
    line: 8,
  },
  {
    rule: "a source exists",
    file: learn,
    from: "[shop-help]",
    to: "[shop-help, other]",
    problem: /source other is not/,
    line: 8,
  },
  {
    rule: "a source has a secure address",
    file: "content/sources.json",
    from: "https://",
    to: "http://",
    problem: /shop-help\.address/,
  },
  { rule: "sources are JSON", file: "content/sources.json", from: "}}", to: "}", problem: /not JSON/ },
  {
    rule: "what moved stands somewhere",
    file: "content/moved.json",
    from: '"1.10.1"',
    to: '"1.99.1"',
    problem: /moved to 1\.99\.1/,
  },
  {
    rule: "a learn lesson says what it is",
    file: learn,
    from: "## What is it?",
    to: "## The thing",
    problem: /“What is it\?”/,
  },
  {
    rule: "a learn lesson clears a misconception",
    file: learn,
    from: "## Common misconception",
    to: "## Note",
    problem: /“Common misconception”/,
  },
  {
    rule: "a learn lesson has a masterclass",
    file: learn,
    from: "# Masterclass: Underneath",
    to: "## Underneath",
    problem: /has a masterclass/,
  },
  { rule: "a do lesson has steps", file: doing, from: /^\d\. /gm, to: "", problem: /numbered steps/ },
  {
    rule: "a check says how to read it",
    file: checking,
    from: "## How to read it",
    to: "## Then",
    problem: /“How to read it”/,
  },
  {
    rule: "a reality check shows the honest way",
    file: reality,
    from: "## The honest way",
    to: "## Then",
    problem: /“The honest way”/,
  },
  {
    rule: "there is one first-level heading",
    file: learn,
    from: "## More",
    to: "# More",
    problem: /“More” is a first-level heading/,
  },
  {
    rule: "a part is not empty",
    file: learn,
    from: "## More",
    to: "## Empty\n\n## More",
    problem: /“Empty” is empty/,
  },
  {
    rule: "a lesson ends in its proof",
    file: doing,
    from: "## Prove it",
    to: "## The end",
    problem: /does not end in “Prove it”/,
  },
  {
    rule: "nothing follows the proof",
    file: doing,
    from: "shows the copy.",
    to: "shows the copy.\n\n## After\n\nMore.",
    problem: /after “Prove it”/,
  },
  {
    rule: "a summary is long enough",
    file: learn,
    from: words(60, "what"),
    to: "Short.",
    problem: /summary has 11\d words/,
    line: 12,
  },
  {
    rule: "a summary is short enough",
    file: doing,
    from: words(120, "begin"),
    to: words(320, "begin"),
    problem: /summary has 380 words/,
  },
  {
    rule: "a masterclass is long enough",
    file: learn,
    from: words(300, "deep"),
    to: words(200, "deep"),
    problem: /masterclass has 4\d\d words/,
  },
  {
    rule: "a masterclass is short enough",
    file: learn,
    from: words(300, "deep"),
    to: words(900, "deep"),
    problem: /masterclass has 11\d\d words/,
  },
  {
    rule: "no HTML in a line",
    file: doing,
    from: "shows the copy",
    to: "shows <b>the</b> copy",
    problem: /HTML: <b>/,
    line: 19,
  },
  {
    rule: "no HTML block",
    file: doing,
    from: "The store shows the copy.",
    to: "<div>\nx\n</div>\n\nYes.",
    problem: /HTML: <div>/,
    line: 19,
  },
  {
    rule: "no image",
    file: doing,
    from: "shows the copy",
    to: "shows ![the](https://a.test/x.png)",
    problem: /An image/,
    line: 19,
  },
  {
    rule: "a link leads to a lesson that exists",
    file: learn,
    from: "lesson:1.10.2.1",
    to: "lesson:1.10.9.1",
    problem: /lesson 1\.10\.9\.1, which does not exist/,
    line: 14,
  },
  {
    rule: "a lesson link is not a skill",
    file: learn,
    from: "lesson:1.10.2.1",
    to: "lesson:1.10.2",
    problem: /lesson 1\.10\.2, which does not exist/,
  },
  {
    rule: "a link is secure",
    file: learn,
    from: "https://help",
    to: "http://help",
    problem: /leads to http:/,
  },
  {
    rule: "a placeholder is known",
    file: learn,
    from: "theme.name",
    to: "theme.id",
    problem: /asks for theme\.id/,
    line: 18,
  },
  {
    rule: "a placeholder has words standing in",
    file: learn,
    from: "{{theme.name|your live theme}}",
    to: "{{theme.name}}",
    problem: /not complete/,
    line: 18,
  },
  {
    rule: "a placeholder in a table escapes its bar",
    file: doing,
    from: "The store shows the copy.",
    to: "| a |\n|---|\n| {{shop.name|your store}} |",
    problem: /not complete/,
    line: 21,
  },
  {
    rule: "two lessons share no paragraph",
    file: checking,
    from: words(100, "look"),
    to: words(120, "begin"),
    problem: /also stands in/,
  },
];

describe("a problem is found:", () => {
  test.each(cases)("$rule", ({ file, from, to, problem, line, at }) => {
    const academy = inOrder();
    const before = academy[file]!;
    academy[file] = before.replace(from, to);
    expect(academy[file]).not.toBe(before);
    const found = checkContent(filesOf(academy)).filter((each) => problem.test(each.problem));
    expect(found).not.toEqual([]);
    expect(found[0]?.file).toBe(at ?? file);
    expect(found[0]?.remedy).toMatch(/^[A-Z].*\.$/s);
    if (line !== undefined) expect(found[0]?.line).toBe(line);
  });

  test.each([
    ["a folder without its head", first, /has no such file/],
    ["a mission whose folder has none", mission, /has no such file/],
  ])("%s", (_, file, problem) => {
    const { [file]: _gone, ...academy } = inOrder();
    const found = checkContent(filesOf(academy)).find((each) => each.file === file);
    expect(found?.problem).toMatch(problem);
  });

  test("a program with nothing below it", () => {
    const empty = "content/2-empty/_program.md";
    const academy = { ...inOrder(), [empty]: `---\ncode: "2"\ntitle: Empty\npromise: None.\n---\n` };
    expect(checkContent(filesOf(academy))).toEqual([
      {
        file: empty,
        problem: "Nothing stands below it.",
        remedy: "Add what belongs there, or take the folder out.",
      },
    ]);
  });

  test.each([
    "content/notes.txt",
    "content/1-running/1.10-basics/1.10.1-first/Draft.md",
    "content/1-running/extra.md",
  ])("a file out of place: %s", (file) => {
    const found = checkContent(filesOf({ ...inOrder(), [file]: "x" }));
    expect(found.map((each) => [each.file, each.problem])).toEqual([
      [file, expect.stringMatching(/place or name/)],
    ]);
  });
});

describe("what is not a problem:", () => {
  test.each([
    ["an empty ethics", learn, "path: Launch", "path: Launch\nethics:"],
    ["HTML in a code span", doing, "shows the copy", "shows `<b>the</b>` copy"],
    [
      "a placeholder in a table with its bar escaped",
      doing,
      "The store shows the copy.",
      "| a |\n|---|\n| {{shop.name\\|your store}} |",
    ],
    ["a pitfall instead of a misconception", learn, "## Common misconception", "## The usual pitfall"],
    ["Windows line ends", learn, /\n/g, "\r\n"],
  ] as const)("%s", (_, file, from, to) => {
    const academy = inOrder();
    academy[file] = academy[file]!.replace(from, to);
    expect(checkContent(filesOf(academy))).toEqual([]);
  });
});

test("words are those a reader reads", () => {
  expect(countWords("1. Open **[Settings › General](shopify://admin/settings/general)**.")).toBe(3);
  expect(countWords("| a | b |\n|---|---|\n| {{theme.name|your live theme}} | – |")).toBe(5);
});
