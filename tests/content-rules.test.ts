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

const glossary = "content/glossary.json";

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

/** The fix of a skill whose words no other has. */
function fixOf(own: string): string {
  return `
## Why it matters

${words(22, `${own}-why`)}

## Fix it

1. Open [Themes](shopify://admin/themes): ${words(20, `${own}-open`)}
2. ${words(20, `${own}-change`)}
3. Press **Check my store**.

## Done looks like

- **In place**: ${words(10, `${own}-place`)}
- **Needs fixing**: ${words(10, `${own}-needs`)}
- **Not known**: ${words(10, `${own}-known`)}

## How it is decided

${words(20, `${own}-decided`)}
`;
}

function skill(code: string, key: string, after: string, lessons: string, fix: string): string {
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
${fix}`;
}

/** An academy of one mission in which everything is in order. */
function inOrder(): Record<string, string> {
  return {
    [program]: `---\ncode: "1"\ntitle: Running\npromise: You run it.\n---\n\n${words(30, "program")}\n`,
    [mission]: `---\ncode: "1.10"\ntitle: Basics\npromise: You know the basics.\n---\n\n${words(30, "mission")}\n`,
    [first]: skill("1.10.1", "first", "", listed("1.10.1.1", "Why", "learn"), fixOf("first")),
    [second]: skill(
      "1.10.2",
      "second",
      "first",
      listed("1.10.2.1", "How", "do") +
        listed("1.10.2.2", "See", "check") +
        listed("1.10.2.3", "Honest", "reality-check"),
      fixOf("second"),
    ),
    [learn]: `${head("1.10.1.1", "Why", "learn")}
## What is it?

${words(60, "what")} See [1.10.2.1](lesson:1.10.2.1).

## Why is it important?

${words(60, "first-why")} {{theme.name|your live theme}} and \`<b>\`.

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
    [glossary]: JSON.stringify([
      {
        term: "SKU",
        forms: ["stock number"],
        says: "Your own number for one variant of a product.",
        lesson: "1.10.1.1",
        source: "shop-help",
      },
      {
        term: "policy",
        says: "A page that says what customers may count on.",
        lesson: "1.10.2.1",
      },
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
  /** What is changed in other files for it. */
  also?: Record<string, [from: string, to: string]>;
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
    rule: "a learn lesson says why it matters",
    file: learn,
    from: "## Why is it important?",
    to: "## Also",
    problem: /“Why is it important\?”/,
  },
  {
    rule: "a learn lesson has an example",
    file: learn,
    from: "## Real-life example",
    to: "## Also",
    problem: /“Real-life example”/,
  },
  {
    rule: "a check says what to look at",
    file: checking,
    from: "## What to look at",
    to: "## First",
    problem: /“What to look at”/,
  },
  {
    rule: "a reality check says why it tempts",
    file: reality,
    from: "## Why it tempts",
    to: "## First",
    problem: /“Why it tempts”/,
  },
  {
    rule: "a reality check says what happens",
    file: reality,
    from: "## What really happens",
    to: "## Then",
    problem: /“What really happens”/,
  },
  {
    rule: "lesson and list agree on the kind",
    file: doing,
    from: "kind: do",
    to: "kind: check",
    problem: /kind is “check” here and “do” in/,
  },
  {
    rule: "lesson and list agree on the difficulty",
    file: doing,
    from: "difficulty: Beginner",
    to: "difficulty: Hero",
    problem: /difficulty is “Hero” here and “Beginner” in/,
  },
  {
    rule: "lesson and list agree on the path",
    file: doing,
    from: "path: Launch",
    to: "path: Lab",
    problem: /path is “Lab” here and “Launch” in/,
  },
  {
    rule: "a skill's code stands once",
    file: second,
    from: 'code: "1.10.2"',
    to: 'code: "1.10.1"',
    problem: /code 1\.10\.1 is taken/,
  },
  {
    rule: "a link leads to a whole address",
    file: learn,
    from: "https://help.shopify.com",
    to: "/help",
    problem: /leads to \/help/,
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
    rule: "two lessons share no sentence of more than eight words",
    file: checking,
    from: words(100, "look"),
    to: `${words(90, "look")} The store keeps 20 themes for you, today and later.`,
    problem: /“The store keeps 20.* also stands in .*1\.10\.2\.1-how/,
    also: {
      [doing]: ["shows the copy.", "shows the copy. The Store keeps 5 **themes** for you; today and later."],
    },
    line: 14,
  },
  {
    rule: "a lesson and an introduction share no sentence",
    file: doing,
    from: words(120, "begin"),
    to: `${words(120, "begin")} ${words(30, "mission")}`,
    problem: /also stands in .*_mission\.md/,
  },
  {
    rule: "a program introduces itself",
    file: program,
    from: words(30, "program"),
    to: "",
    problem: /introduction has 0 words/,
    line: 6,
  },
  {
    rule: "a mission's introduction is no wall",
    file: mission,
    from: words(30, "mission"),
    to: words(91, "mission"),
    problem: /introduction has 91 words/,
  },
  {
    rule: "an introduction is plain sentences",
    file: mission,
    from: "mission0",
    to: "- **mission0**",
    problem: /holds marks/,
  },
  {
    rule: "a mission promises something",
    file: mission,
    from: "promise: You know the basics.\n",
    to: "",
    problem: /promise/,
  },
  {
    rule: "no two pages promise the same",
    file: mission,
    from: "promise: You know the basics.",
    to: 'promise: "You run it!"',
    problem: /promise also stands in .*_program\.md/,
    line: 4,
  },
  {
    rule: "the glossary has the fields it has",
    file: glossary,
    from: '"says":"A page',
    to: '"means":"A page',
    problem: /^1\.says/,
  },
  {
    rule: "a term stands once",
    file: glossary,
    from: '"policy"',
    to: '"stock numbers"',
    problem: /“stock numbers” is also a way to write “SKU”/,
  },
  {
    rule: "a term's form belongs to no other",
    file: glossary,
    from: '"stock number"',
    to: '"policies"',
    problem: /“policy” is also a way to write “SKU”/,
  },
  {
    rule: "a term has an address of its own",
    file: glossary,
    from: '{"term":"policy"',
    to: '{"term":"A B","says":"A page that says what is meant.","lesson":"1.10.2.1"},{"term":"A/B"',
    problem: /“A\/B” has the same address as “A B”/,
  },
  {
    rule: "a term is explained",
    file: glossary,
    from: "A page that says what customers may count on.",
    to: "A page.",
    problem: /“policy” is explained in 2 words/,
  },
  {
    rule: "a term's explanation is short",
    file: glossary,
    from: "A page that says what customers may count on.",
    to: words(46, "page"),
    problem: /“policy” is explained in 46 words/,
  },
  {
    rule: "a term is explained in three sentences at most",
    file: glossary,
    from: "A page that says what customers may count on.",
    to: "It is one. It is two. It is three. It is four.",
    problem: /“policy” is not explained in one to three/,
  },
  {
    rule: "a term's explanation ends",
    file: glossary,
    from: "may count on.",
    to: "may count on",
    problem: /“policy” is not explained in one to three full/,
  },
  {
    rule: "a term's explanation is plain",
    file: glossary,
    from: "A page that",
    to: "A **page** that",
    problem: /“policy” holds marks/,
  },
  {
    rule: "a term names a lesson that exists",
    file: glossary,
    from: '"1.10.2.1"',
    to: '"1.10.9.1"',
    problem: /“policy” names the lesson 1\.10\.9\.1, which does not exist/,
  },
  {
    rule: "a term's source exists",
    file: glossary,
    from: '"source":"shop-help"',
    to: '"source":"other"',
    problem: /“SKU” names the source other/,
  },
  {
    rule: "a skill without a fix",
    file: first,
    from: fixOf("first"),
    to: "",
    problem: /The skill has no fix/,
  },
  {
    rule: "a fix without one of its parts",
    file: first,
    from: /## Done looks like[^]*(?=## How)/,
    to: "",
    problem: /The parts of the fix are: Why it matters, Fix it, How it is decided/,
  },
  {
    rule: "a fix whose parts stand in another order",
    file: first,
    from: /(## Why it matters[^]*)(## Fix it[^]*)(?=## Done)/,
    to: "$2$1",
    problem: /The parts of the fix are: Fix it, Why it matters/,
  },
  {
    rule: "a fix with an empty part",
    file: first,
    from: words(20, "first-decided"),
    to: "",
    problem: /The parts of the fix are: Why it matters, Fix it, Done looks like\./,
  },
  {
    rule: "a fix that is too short",
    file: first,
    from: /first-why0[^]*open19\./,
    to: "Short.",
    problem: /fix has \d+ words/,
  },
  {
    rule: "a fix that is too long",
    file: first,
    from: words(22, "first-why"),
    to: words(230, "first-why"),
    problem: /fix has \d+ words/,
  },
  { rule: "a fix of two steps", file: first, from: /^2\. .*\n/m, to: "", problem: /has 2 numbered steps/ },
  {
    rule: "a fix that ends without a check",
    file: first,
    from: "Press **Check my store**.",
    to: "Save.",
    problem: /last step is no check/,
  },
  {
    rule: "a verdict that there is none of",
    file: first,
    from: "**Not known**",
    to: "**Missing**",
    problem: /names “Missing”, which is no verdict/,
  },
  {
    rule: "a fix that does not say what is in place",
    file: first,
    from: /- \*\*In place.*\n/,
    to: "",
    problem: /does not say what “In place” is/,
  },
  {
    rule: "HTML in a fix",
    file: first,
    from: "2. first-change0",
    to: "2. <b>change</b>",
    problem: /HTML: <b>/,
  },
  {
    rule: "a link of a fix that leads out of the admin",
    file: first,
    from: "shopify://admin/themes): first-open0",
    to: "shopify://elsewhere): first-open0",
    problem: /The link leads to shopify:\/\/elsewhere/,
  },
  {
    rule: "a placeholder of a fix that nothing can fill",
    file: first,
    from: "2. first-change0",
    to: "2. {{customer.name|somebody}}",
    problem: /asks for customer.name/,
  },
  {
    rule: "a sentence that stands in a fix and elsewhere",
    file: first,
    from: words(20, "first-decided"),
    to: `${words(30, "program")} ${words(10, "first-decided")}`,
    problem: /also stands in/,
  },
];

describe("a problem is found:", () => {
  test.each(cases)("$rule", ({ file, from, to, problem, line, at, also = {} }) => {
    const academy = inOrder();
    for (const [other, [before, after]] of Object.entries(also))
      academy[other] = academy[other]!.replace(before, after);
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
    const academy = {
      ...inOrder(),
      [empty]: `---\ncode: "2"\ntitle: Empty\npromise: None.\n---\n\n${words(30, "empty")}\n`,
    };
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

describe("skills and their checkpoints", () => {
  const proofs = [
    { checkpoint: "themes/first", skill: "first" },
    { checkpoint: "themes/second", skill: "second" },
  ];
  const found = (given: typeof proofs) =>
    checkContent(filesOf(inOrder()), given).map(({ file, line, problem }) => [file, line, problem]);

  test("are in order when each has exactly one", () => {
    expect(found(proofs)).toEqual([]);
  });

  test("a skill without a checkpoint is found", () => {
    expect(found(proofs.slice(0, 1))).toEqual([[second, 3, "No checkpoint proves the skill second."]]);
  });

  test("a skill with two checkpoints is found", () => {
    expect(found([...proofs, { checkpoint: "orders/more", skill: "first" }])).toEqual([
      [first, 3, "Several checkpoints prove the skill first: themes/first, orders/more."],
    ]);
  });

  test("a checkpoint of no skill is found", () => {
    expect(found([...proofs, { checkpoint: "orders/more", skill: "third" }])).toEqual([
      ["app/checkpoints/orders/more.ts", undefined, "It proves third, a key that no skill has."],
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
    ["a sentence of eight words in two lessons", checking, "shows the number.", "shows the copy."],
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
