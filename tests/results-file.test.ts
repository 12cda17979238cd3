import fc from "fast-check";
import { expect, test } from "vitest";
import type { Skill } from "~/curriculum/shape";
import type { Result } from "~/diagnosis/diagnose";
import { resultsAsCsv, resultsAsJson } from "~/shop/results-file";
import type { Standing } from "~/shop/standing.server";

const now = new Date("2026-06-10T03:00:00Z");

const skill: Skill = {
  code: "1.2.6",
  key: "backups",
  title: "Backups",
  difficulty: "Beginner",
  path: "Launch",
  ethics: undefined,
  impact: 5,
  effort: 1,
  minutes: 10,
  after: [],
  implies: [],
  opens: "shopify://admin/themes",
  lookAt: "Themes",
  rule: "A copy exists.",
  mission: "1.2",
  program: "1",
  lessons: [],
};
const academy = { skills: new Map([[skill.key, skill]]), programs: [{ code: "1", title: "Managing" }] };

function standing(results: Partial<Result>[]): Standing {
  const value = { myshopifyDomain: "kiln.myshopify.com", name: "Kiln", ianaTimezone: "America/Los_Angeles" };
  const about: Result = {
    checkpoint: "themes/backup-recent",
    skill: skill.key,
    mode: "auto",
    asks: "Is there a copy?",
    verdict: "no",
    sentence: "There is none.",
    because: null,
    evidence: [],
    readAt: null,
  };
  const scan = {
    readings: { shop: { known: true, value } },
    startedAt: now,
    finishedAt: now,
    apiVersion: "2026-10",
  };
  const score = { score: 0, coverage: 1, settled: 1, applicable: 1 };
  const whole = { results: results.map((each) => ({ ...about, ...each })), scan, score, business: null };
  return { ...whole, disputes: new Map() } as unknown as Standing;
}

/** Reads CSV by the letter of RFC 4180; throws where a line is not made by it. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`No field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? "") : found[1].replaceAll('""', '"'));
    if (found[3] === "\r\n" && field.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

function column(body: string, name: string): string[] {
  expect(body.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = parse(body.slice(1));
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => row[head.indexOf(name)] ?? "");
}

const nasty = fc
  .array(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", "'", "1", "a", "é", "👟", " "))
  .map((parts) => parts.join(""));

test("every sentence comes back whole from the spreadsheet, and none begins as a formula does", () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 3 }), (sentences) => {
      const { body } = resultsAsCsv(standing(sentences.map((sentence) => ({ sentence }))), academy, now);
      const read = column(body, "Sentence");
      expect(read).toEqual(sentences.map((each) => (/^[=+\-@\t\r]/.test(each) ? `'${each}` : each)));
    }),
  );
});

test("evidence is laid out in words, and names that are formulas are text", () => {
  const evidence = [
    { field: "themes.copies", count: { k: 0, n: 2, of: "themes" } },
    {
      field: "themes.live",
      value: "Shelf",
      items: [{ title: '=HYPERLINK("https://evil.example")', note: "live" }],
    },
  ];
  const { body } = resultsAsCsv(standing([{ evidence }]), academy, now);
  expect(column(body, "Evidence")).toEqual(["themes.copies: 0 of 2 themes\nthemes.live: Shelf"]);
  expect(column(body, "Evidence items")).toEqual([`'=HYPERLINK("https://evil.example") (live)`]);
});

test("a file is named after the store and its own day", () => {
  expect(resultsAsCsv(standing([{}]), academy, now).name).toBe("dijipilot-kiln-2026-06-09.csv");
  expect(resultsAsJson(standing([{}]), academy, now).name).toBe("dijipilot-kiln-2026-06-09.json");
});

test("who said it and what is left open or disputed is told; where nobody has said anything, nobody is named", () => {
  const told = {
    says: "yes",
    at: "2026-05-03T10:00:00Z",
    role: "settles",
    store: { verdict: "ask", sentence: "" },
  } as const;
  const accepted = {
    reason: "No time before March",
    until: "2026-06-30",
    at: "2026-05-03T10:00:00Z",
    over: false,
  };
  const rows = [{ verdict: "yes", told }, { verdict: "no", accepted }, { verdict: "ask" }] as const;
  const json = JSON.parse(resultsAsJson(standing([...rows]), academy, now).body) as {
    version: number;
    results: { saidBy: string | null; leftOpen: unknown }[];
  };
  expect(json.version).toBe(1);
  expect(json.results.map(({ saidBy }) => saidBy)).toEqual(["merchant", "store", null]);
  expect(json.results[1]?.leftOpen).toEqual({ reason: accepted.reason, until: accepted.until, holds: true });
  const { body } = resultsAsCsv(standing([...rows]), academy, now);
  expect(column(body, "Said by")).toEqual(["You", "Your store", ""]);
  expect(column(body, "Left open until")).toEqual(["", "2026-06-30", ""]);
});
