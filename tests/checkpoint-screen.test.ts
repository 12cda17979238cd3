import { expect, test } from "vitest";
import type { Because } from "~/facts/fact";
import type { StoreAnswer } from "~/screens/checkpoint/check-store";
import { nextMove, wayToKnow } from "~/screens/checkpoint/view";

const written = { code: "1.2.6.1", title: "Backups", minutes: 4, written: true, read: false };

test("a gap leads to its lesson, and to the admin once that is read or not written", () => {
  expect(nextMove({ answer: answer("no"), lessons: [written] })).toBe("lesson");
  expect(nextMove({ answer: answer("no"), lessons: [{ ...written, read: true }] })).toBe("admin");
  expect(nextMove({ answer: answer("no"), lessons: [{ ...written, written: false }] })).toBe("admin");
});

test.each([
  ["scope", "permissions"],
  ["failed", "check"],
  ["incomplete", "admin"],
  ["protected", "admin"],
  ["plan", "admin"],
  ["too-little-data", "admin"],
  ["cannot-tell", "admin"],
] as const)("what is unknown because of %s leads to %s, never to a lesson", (kind, move) => {
  expect(nextMove({ answer: answer("unknown", kind), lessons: [written] })).toBe(move);
});

test("what Shopify has to approve first leads to the admin, and offers nothing to allow", () => {
  const because: Because = { kind: "scope", sentence: "Not reviewed yet.", awaitsShopify: true };
  expect(nextMove({ answer: { ...answer("unknown"), because }, lessons: [written] })).toBe("admin");
  expect(wayToKnow(because, "Settings › Users")).toContain("nothing for you to allow");
});

test("what is in place, or does not apply, asks for nothing", () => {
  expect(nextMove({ answer: answer("yes"), lessons: [written] })).toBeNull();
  expect(nextMove({ answer: answer("does-not-apply"), lessons: [written] })).toBeNull();
});

test("where only a look helps, the way to know names the admin page", () => {
  for (const kind of ["protected", "plan", "cannot-tell"] as const) {
    expect(wayToKnow({ kind, sentence: "Not read." }, "Online Store › Themes")).toContain(
      "Online Store › Themes",
    );
  }
});

function answer(verdict: StoreAnswer["verdict"], kind?: Because["kind"]): StoreAnswer {
  const because = kind ? { kind, sentence: "It was not read." } : null;
  const read = { readAt: "2026-11-23T09:00:00Z", when: "", toldOn: null, stated: null };
  return { verdict, sentence: "It is.", because, evidence: [], ...read };
}
