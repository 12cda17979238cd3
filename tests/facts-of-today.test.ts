import { afterEach, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { answerOne } from "~/diagnosis/diagnose";
import { facts } from "~/facts";
import type { FactDefinition, FactName, Readings } from "~/facts/fact";
import { hashOfFact, readAsToday, unreadFacts } from "~/facts/facts-of-today.server";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import { typical } from "./local-shopify/stores/index.ts";

const released = new Map(facts);
afterEach(() => {
  for (const name of [...facts.keys(), ...released.keys()]) release(name, released.get(name));
});

/** Another release, in which one fact is another. */
function release(name: FactName, definition: FactDefinition | undefined): void {
  const all = facts as Map<FactName, FactDefinition>;
  if (definition) all.set(name, definition);
  else all.delete(name);
}

function definitionOf(name: FactName): FactDefinition {
  return facts.get(name) as FactDefinition;
}

async function readings(): Promise<Readings> {
  const read = await readStore({ api: storeInProcess(typical(now)).api, readAt: now.toISOString() });
  // As the database gives it back.
  return JSON.parse(JSON.stringify(read.readings)) as Readings;
}

const kept = await readings();

/** The facts that were read and that a release made void. */
function voided(): string[] {
  const standing = readAsToday(kept);
  return Object.keys(kept).filter((name) => !(name in standing));
}

test("what was read stands as long as the facts are what they were", () => {
  expect(readAsToday(kept)).toEqual(kept);
  expect(unreadFacts(kept)).toEqual([]);
});

test("a release that changes one fact's query makes that fact void and no other", () => {
  const themes = definitionOf("themes");
  release("themes", { ...themes, query: themes.query.replace("createdAt", "createdAt prefix") });
  expect(voided()).toEqual(["themes"]);
  expect(unreadFacts(readAsToday(kept))).toEqual(["themes"]);
});

test("another way of writing the same query changes nothing", () => {
  const themes = definitionOf("themes");
  release("themes", { ...themes, query: `${themes.query.replaceAll("\n", "\n\n  ")} # the same` });
  expect(voided()).toEqual([]);
});

test("other values in an example change nothing; another build of the value does", () => {
  const themes = definitionOf("themes");
  const [first] = themes.example as { name: string }[];
  release("themes", { ...themes, example: [{ ...first, name: "Another" }, first, first] });
  expect(voided()).toEqual([]);
  release("themes", { ...themes, example: [{ ...first, palette: [] }] });
  expect(voided()).toEqual(["themes"]);
  release("themes", { ...themes, example: [{ ...first, name: 7 }] });
  expect(voided()).toEqual(["themes"]);
});

test("a raised revision makes the fact void though it looks the same", () => {
  release("orderTags", { ...definitionOf("orderTags"), revision: 1 });
  expect(voided()).toEqual(["orderTags"]);
});

test("a release that adds a fact leaves the others standing, and names what is to be read", () => {
  release("newThing" as FactName, definitionOf("themes"));
  expect(voided()).toEqual([]);
  expect(unreadFacts(readAsToday(kept))).toEqual(["newThing"]);
});

test("a fact that exists no more is left out", () => {
  release("orderTags", undefined);
  expect(voided()).toEqual(["orderTags"]);
  expect(unreadFacts(readAsToday(kept))).toEqual([]);
});

test("a reading that does not say which fact it is of counts as not read", () => {
  const old = Object.fromEntries(
    Object.entries(kept).map(([name, reading]) => [name, { ...reading, hash: undefined }]),
  );
  expect(Object.keys(readAsToday(old as Readings))).toEqual(["readAt"]);
});

test("only the questions that need a void fact are not read; a checkpoint's other facts stand", () => {
  const was = (readings: Readings) =>
    new Map([...checkpoints].map(([id, each]) => [id, answerOne(id, each, readings)]));
  const before = was(kept);
  release("themes", { ...definitionOf("themes"), revision: 9 });
  const after = was(readAsToday(kept));
  for (const [id, { needs, mayUse, answer }] of checkpoints) {
    if (answer && needs.includes("themes"))
      expect(after.get(id)).toMatchObject({
        verdict: "unknown",
        because: { kind: "not-read" },
        readAt: null,
      });
    else if (!mayUse.includes("themes")) expect(after.get(id)).toEqual(before.get(id));
  }
  expect(hashOfFact("shop")).toBe(kept.shop?.hash);
});
