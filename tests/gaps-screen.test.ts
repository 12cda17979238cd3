import { expect, test } from "vitest";
import type { Verdict } from "~/checkpoints/checkpoint";
import { curriculum } from "~/curriculum/load.server";
import type { Result } from "~/diagnosis/diagnose";
import { gapsAddress, readGapsFilter, type GapsFilter } from "~/screens/gaps/filter";
import { listGaps } from "~/screens/gaps/rows";
import { clip, duration } from "~/screens/gaps/words";

const choices = { programs: ["1", "12"], areas: ["themes", "products"] };
const open: GapsFilter = { state: "missing", program: null, area: null, impact: null };
const skills = curriculum().skillsByKey;

const results: Result[] = [
  result("products/alt-text-written", "describe-images-with-alt-text", "no"),
  result("themes/backup-recent", "shopify-backups-versioning", "no"),
  result("themes/draft-in-use", "work-on-a-draft-never-on-the-live-theme", "yes"),
  result("settings/identity-complete", "complete-your-store-identity", "unknown", ["read_themes"]),
];

test("a filter survives the way through its own address", () => {
  const filter: GapsFilter = { state: "not-known", program: "12", area: "themes", impact: 5 };
  const query = new URL(gapsAddress(filter), "https://app.example").searchParams;
  expect(readGapsFilter(query, choices)).toEqual({ filter, ignored: [] });
  expect(gapsAddress(open)).toBe("/app/gaps");
});

test("values that do not exist are left out and named", () => {
  const query = new URLSearchParams({ state: "gone", program: "19", area: "<b>", impact: "6" });
  const { filter, ignored } = readGapsFilter(query, choices);
  expect(filter).toEqual(open);
  expect(ignored).toEqual([
    "There is no state “gone”.",
    "There is no impact “6”.",
    "There is no program “19”.",
    "There is no admin area “<b>”.",
  ]);
  const long = readGapsFilter(new URLSearchParams({ state: "x".repeat(9_000) }), choices);
  expect(long.ignored[0]!.length).toBeLessThan(80);
});

test("the list opens with what is missing, critical first, and counts every state", () => {
  const { rows, counts } = listGaps(results, skills, open);
  expect(rows.map(({ checkpoint }) => checkpoint)).toEqual([
    "themes/backup-recent",
    "products/alt-text-written",
  ]);
  expect(rows[0]).toMatchObject({ impact: 5, area: "Themes", program: "1" });
  expect(counts).toEqual({
    missing: 2,
    "in-place": 1,
    "not-known": 1,
    yours: 0,
    "left-open": 0,
    "does-not-apply": 0,
    all: 4,
  });
});

test("counts follow the other sides of the filter, and the rows its state too", () => {
  const list = listGaps(results, skills, { ...open, state: "in-place", area: "themes" });
  expect(list.counts).toMatchObject({ missing: 1, "in-place": 1, "not-known": 0, all: 2 });
  expect(list.rows.map(({ checkpoint }) => checkpoint)).toEqual(["themes/draft-in-use"]);
});

test("permissions are named only where they would make a shown question known", () => {
  expect(listGaps(results, skills, { ...open, state: "not-known" }).scopes).toEqual(["read_themes"]);
  expect(listGaps(results, skills, open).scopes).toEqual([]);
});

test("a mixed list puts what is missing before what is open and what is in place", () => {
  const { rows } = listGaps([...results].reverse(), skills, { ...open, state: "all" });
  expect(rows.map(({ verdict }) => verdict)).toEqual(["no", "no", "unknown", "yes"]);
});

test("durations and long texts stay readable", () => {
  expect([duration(10), duration(60), duration(125)]).toEqual(["10 min", "1 h", "2 h 5 min"]);
  expect(clip("🪴".repeat(5), 3)).toBe("🪴🪴🪴…");
  expect(clip("short", 5)).toBe("short");
});

function result(checkpoint: string, skill: string, verdict: Verdict, scopes?: string[]): Result {
  const because = scopes ? { kind: "scope" as const, sentence: "It may not be read.", scopes } : null;
  return {
    checkpoint,
    skill,
    mode: "auto",
    asks: "Is it so?",
    verdict,
    sentence: "It is.",
    because,
    evidence: [],
    readAt: null,
  };
}
