import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDay, readJudgment } from "~/forms/judgment-form";

const today = "2026-11-23";

function form(fields: { [name: string]: string }): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("a form about a finding", () => {
  it("is a dispute, a gap left open, or either taken back", () => {
    expect(readJudgment(form({ judgment: "dispute", reason: "  It is\n on my disk. " }), today)).toEqual({
      kind: "dispute",
      reason: "It is on my disk.",
    });
    const open = { judgment: "leave-open", reason: "No blog on purpose", until: "2027-03-01" };
    expect(readJudgment(form(open), today)).toMatchObject({ kind: "leave-open", until: "2027-03-01" });
    expect(readJudgment(form({ judgment: "count-again" }), today)).toEqual({ kind: "count-again" });
    expect(readJudgment(form({ judgment: "withdraw-dispute" }), today)).toEqual({ kind: "withdraw-dispute" });
  });

  it.each([
    ["today itself", today, true],
    ["yesterday", "2026-11-22", true],
    ["tomorrow", "2026-11-24", false],
    ["two years ahead", "2028-11-23", false],
    ["a day more", "2028-11-24", true],
    ["no day at all", "2027-02-30", true],
    ["words", "next week", true],
    ["nothing", "", true],
    ["a year of five digits", "12026-11-24", true],
  ])("takes only a day from tomorrow to two years ahead: %s", (_name, until, refused) => {
    const judgment = readJudgment(form({ judgment: "leave-open", reason: "On purpose", until }), today);
    expect(judgment.kind).toBe(refused ? "problem" : "leave-open");
    if (judgment.kind === "problem") expect(judgment.problems.until).toMatch(/\.$/);
  });

  it("ends two years after a leap day on a day that can be compared", () => {
    expect(lastDay("2028-02-29") >= "2030-02-28").toBe(true);
    expect(lastDay("2028-02-29") < "2030-03-01").toBe(true);
  });

  it("takes reasons of the lengths it names, counted as people count", () => {
    const kindOf = (judgment: string, reason: string) =>
      readJudgment(form({ judgment, reason, until: "2027-03-01" }), today).kind;
    expect(kindOf("dispute", "🪴".repeat(1_000))).toBe("dispute");
    expect(kindOf("dispute", "🪴".repeat(1_001))).toBe("problem");
    expect(kindOf("dispute", "ab")).toBe("problem");
    expect(kindOf("dispute", "  a  \n ")).toBe("problem");
    expect(kindOf("leave-open", "x".repeat(500))).toBe("leave-open");
    expect(kindOf("leave-open", "x".repeat(501))).toBe("problem");
  });

  it("names every field that is wrong at once", () => {
    const judgment = readJudgment(form({ judgment: "leave-open", reason: "", until: "" }), today);
    expect(judgment).toMatchObject({
      kind: "problem",
      problems: { reason: expect.stringMatching(/\.$/), until: expect.stringMatching(/\.$/) },
    });
  });

  it("keeps no control character and no half character, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (reason) => {
        const judgment = readJudgment(form({ judgment: "dispute", reason }), today);
        if (judgment.kind !== "dispute") return;
        expect(judgment.reason).not.toMatch(/\p{Cc}/u);
        expect(judgment.reason.isWellFormed()).toBe(true);
      }),
    );
    expect(readJudgment(null, today).kind).toBe("problem");
    expect(readJudgment(form({ judgment: "delete everything" }), today).kind).toBe("problem");
  });
});
