import { describe, expect, test } from "vitest";
import { buildSearchFile, searchDocuments } from "~/curriculum/search/build-index";
import { openSearch } from "~/curriculum/search/find";
import { joinParts, splitFile, splitLesson } from "~/curriculum/parse";
import { readContent } from "~/curriculum/read-content.server";
import type { SearchFile } from "~/curriculum/search/shape";

const files = await readContent(process.cwd());
const documents = searchDocuments(files);
const sent = JSON.stringify(buildSearchFile(files));
const find = openSearch(JSON.parse(sent) as SearchFile);

function ids(query: string): string[] {
  return find(query).levels.flatMap(({ found }) => found.map(({ id }) => id));
}

describe("the search of the academy", () => {
  test("knows every program, mission, skill, lesson and term", () => {
    const count = (level: string) => documents.filter((document) => document.level === level).length;
    expect(["program", "mission", "skill", "lesson"].map(count)).toEqual([18, 68, 301, 420]);
    expect(count("term")).toBeGreaterThanOrEqual(60);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  test("holds nothing of any masterclass that its summary does not say", () => {
    let checked = 0;
    for (const { file, text } of files) {
      const code = /\/(\d+(?:\.\d+){3})-[^/]*\.md$/.exec(file)?.[1];
      if (!code) continue;
      const { summary, masterclass } = splitLesson(splitFile(text).body);
      const found = documents.find(({ id }) => id === code)!;
      const kept = `${found.title} ${found.lead} ${found.text}`;
      const free = joinParts(summary);
      const deep = joinParts(masterclass?.parts ?? []);
      const lines = deep.split(/\n|(?<=\.) /).filter((line) => /^[A-Z][\w ,]{30,}\.$/.test(line));
      for (const line of lines.filter((each) => !free.includes(each))) {
        checked += 1;
        expect(kept, code).not.toContain(line);
      }
    }
    expect(checked).toBeGreaterThan(500);
    // The same search for a line would find one that is there.
    expect(documents.find(({ id }) => id === "1.2.6.1")?.text).toContain("remembers earlier versions");
  });

  test.each([
    ["theme backup", "1.2.6.1"],
    ["bakcup", "1.2.6.1"],
    ["dkmi", "#dkim"],
    ["chargebak", "#chargeback"],
    ["collecton", "1.4.3.1"],
    ["how do I use a pass key", "1.1.6.3"],
    ["abandoned chekout", "#abandoned-checkout"],
    ["DMARC from", "#dmarc"],
  ])("finds by “%s” what was meant", (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test("puts a title before a mention, and marks the words that matched", () => {
    const lessons = find("two-factor").levels.find(({ level }) => level === "lesson")!;
    expect(lessons.found[0]?.id).toBe("1.1.6.3");
    expect(find("bakcup").levels[0]?.found[0]?.words.join()).toMatch(/backup/);
  });

  test("takes a word that stands there as it is, and guesses only at others", () => {
    const words = find("theme").levels.flatMap(({ found }) => found.flatMap((each) => each.words));
    expect(words.every((word) => word.startsWith("theme"))).toBe(true);
  });

  test("finds some of the words where nothing holds all, and then only the best", () => {
    const found = ids("theme zzxqvw");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(20);
  });

  test.each(["zzxqvw", "", "  ", "the and of", "99", "1.99.", "..", "<img>", "💥"])(
    "finds nothing by “%s”",
    (query) => {
      expect(find(query)).toEqual({ levels: [], moved: [] });
    },
  );

  test("finds by a code what stands there and below it, in order", () => {
    expect(find("1.2.6").levels.map(({ level, found }) => [level, found.map(({ id }) => id)])).toEqual([
      ["skill", ["1.2.6"]],
      ["lesson", ["1.2.6.1", "1.2.6.2"]],
    ]);
    const missions = find("1")
      .levels.find(({ level }) => level === "mission")!
      .found.map(({ id }) => id);
    expect(missions.slice(-2)).toEqual(["1.8", "1.10"]);
    expect(find("1.2.6.").levels).toEqual(find("1.2.6").levels);
  });

  test("finds by an old code where it stands now", () => {
    expect(find("3.13.4")).toMatchObject({ levels: [], moved: [{ id: "9.4.3.1" }, { id: "9.4.3" }] });
  });
});
