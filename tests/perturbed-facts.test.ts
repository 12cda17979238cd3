import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { accept } from "~/diagnosis/accept";
import { answerOne, diagnose, type Result } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { heed, zoneOf } from "~/diagnosis/heed";
import { profileHints } from "~/diagnosis/hints";
import { businessScore, storeScore } from "~/diagnosis/score";
import { facts } from "~/facts";
import type { FactName, Readings } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";
import { claims, type Claim } from "~/facts/stated/statements";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { doneSteps } from "~/roadmap/done";
import { programLines, questionsOf, academyPage } from "~/screens/academy/academy";
import { checkReply } from "~/screens/checkpoint/check-store";
import { composeCheckpoint } from "~/screens/checkpoint/view";
import { composeAnswers } from "~/screens/diagnostic/answers";
import { composeBusiness, composeDiagnostic } from "~/screens/diagnostic/diagnostic";
import { composeNumbers } from "~/screens/diagnostic/numbers";
import { composeResult } from "~/screens/diagnostic/result";
import { seen } from "~/screens/evidence";
import { readGapsFilter } from "~/screens/gaps/filter";
import { composeGaps } from "~/screens/gaps/gaps";
import { composeHistory } from "~/screens/history/history";
import { composeReport } from "~/screens/history/report";
import { homeOf } from "~/screens/home/home";
import { composeCourse } from "~/screens/roadmap/course";
import { composeRoadmap } from "~/screens/roadmap/view";
import { nextMilestone } from "~/shop/next-milestone";
import { resultsAsCsv, resultsAsJson } from "~/shop/results-file";
import type { Standing } from "~/shop/standing.server";
import { now, storeInProcess } from "./in-process-store";
import { allStores } from "./local-shopify/stores/index.ts";
import { kindsOfFacts, type Kind } from "./perturbed/kinds.ts";
import { atEnds, numberEnds, perturbed, textEnds, type Ends } from "./perturbed/perturb.ts";

const academy = curriculum();
const { skillsByKey: skills, programs } = academy;
const kinds = kindsOfFacts();
const names = [...kinds.keys()].filter((name) => name !== "earlierAddresses") as FactName[];

/** What a formula or a value that is missing leaves behind in a sentence. */
const forbidden = /∞|\bNaN\b|\bundefined\b|\bnull\b|\[object|\bInfinity\b|Invalid Date/;

type Values = { [name: string]: unknown };
const examples: Values = {
  ...Object.fromEntries([...facts].map(([name, { example }]) => [name, example as unknown])),
  readAt: now.toISOString(),
  profile: {},
};

/** What the stand-in stores show; what one does not show is as its fact's own example says. */
const stores: Values[] = [];
beforeAll(async () => {
  for (const store of allStores(now)) {
    const { readings } = await readStore({ api: storeInProcess(store).api, readAt: now.toISOString() });
    const known = Object.entries(readings).flatMap(([name, reading]) =>
      reading.known ? [[name, reading.value as unknown]] : [],
    );
    stores.push({ ...examples, ...Object.fromEntries(known) });
  }
});

function readingsOf(values: Values): Readings {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { known: true, value, at: now.toISOString() }]),
  ) as Readings;
}

/** What is wrong with what a merchant would read here. */
function faultsIn({ checkpoint, fault, sentence, evidence }: Result): string[] {
  const told = [
    sentence,
    ...evidence.flatMap((each) => [seen(each), ...(each.items ?? []).flatMap(itemWords)]),
  ];
  return [
    ...(fault ? [`${checkpoint} throws ${fault.name} at ${fault.at[0]}`] : []),
    ...told
      .filter((text) => forbidden.test(text))
      .map((text) => `${checkpoint} says “${text.slice(0, 300)}”`),
    ...(/[^\s].*[.?]$/su.test(sentence)
      ? []
      : [`${checkpoint} ends without a period: “${sentence.slice(-80)}”`]),
  ];
}

function itemWords({ title, note }: { title: string; note?: string }): string[] {
  return note === undefined ? [title] : [title, note];
}

test("no rule throws or says what nobody can read when any one place of its facts is at any of its ends", () => {
  const readings = readingsOf(examples);
  const wrong = new Set<string>();
  for (const name of names) {
    const using = [...checkpoints].filter(([, { needs, mayUse }]) => [...needs, ...mayUse].includes(name));
    for (const value of perturbed(kinds.get(name) as Kind, examples[name], name)) {
      const changed = { ...readings, [name]: { known: true, value } };
      for (const [id, checkpoint] of using)
        for (const fault of faultsIn(answerOne(id, checkpoint, changed))) wrong.add(`${name}: ${fault}`);
    }
  }
  expect([...wrong]).toEqual([]);
}, 300_000);

/** Where a store with these facts and words stands, and everything that is shown of it. */
function shownOf(values: Values, said: { [checkpoint: string]: Claim }, pages: readonly string[]): unknown[] {
  const readings = readingsOf(values);
  const at = now.toISOString();
  const profile = values.profile as Standing["statements"]["profile"];
  const claimed = new Map(Object.entries(said).map(([checkpoint, says]) => [checkpoint, { says, at }]));
  const results = accept(heed(diagnose(checkpoints, readings), claimed, zoneOf(readings)), [], "2026-11-24");
  const gaps = findGaps(results, skills);
  const scan: Standing["scan"] = {
    id: "scan",
    kind: "again",
    state: "done",
    startedAt: now,
    finishedAt: now,
    apiVersion: "2026-10",
    readings,
    reads: null,
    problem: null,
  };
  const standing: Standing = {
    scan,
    results,
    gaps,
    score: storeScore(results, skills),
    business: businessScore(results, skills),
    statements: { claims: claimed, profile, statedAt: {} },
    disputes: new Map(),
    roadmap: buildRoadmap(gaps, { readLessons: new Set() }),
    readLessons: new Set(),
  };
  const yesterday = new Date(now.getTime() - 86_400_000);
  const verdicts = Object.fromEntries([...checkpoints.keys()].map((id) => [id, "yes" as const]));
  const begun = { id: "one", kind: "first" as const, at: yesterday, verdicts, turned: [] };
  const first = { ...begun, scores: { store: null, business: null, coverage: 0 } };
  const { add } = nextMilestone([first], standing, "again", now);
  const heads = [...(add ? [{ id: "two", ...add }] : []), first];
  const zone = zoneOf(readings);
  const titleOf = (id: string) => skills.get(checkpoints.get(id)?.skill ?? "")?.title ?? null;
  const choices = { programs: [], areas: [] };
  const { filter } = readGapsFilter(new URLSearchParams("state=all"), choices);
  const learner = { standing, questions: questionsOf(checkpoints), readLessons: new Set<string>() };
  const today = "2026-11-24";
  return [
    results.flatMap(faultsIn),
    profileHints(readings, (about) => {
      throw new Error(about);
    }),
    composeBusiness(standing, checkpoints),
    composeDiagnostic(standing, skills, programs),
    composeNumbers(standing),
    composeResult(standing, skills),
    composeAnswers(standing, skills, programs),
    homeOf(standing, programs, heads),
    composeGaps(standing, academy, filter, first),
    composeGaps(standing, academy, { ...filter, state: "missing" }, first),
    pages.map((id) => composeCheckpoint(standing, academy, id, now)),
    checkReply(results[0] as Result, at, null, standing),
    composeReport(standing, { skills, programs }, now),
    composeHistory(heads, titleOf, zone, true),
    composeRoadmap({ steps: standing.roadmap, gaps, skills, path: null, hours: 3, today }),
    composeCourse({
      course: { since: null, moves: [], done: doneSteps(results, heads) },
      skills,
      zone,
      today,
    }),
    programLines(academy, learner),
    academyPage(academy, "1", learner),
    resultsAsCsv(standing, { skills, programs }, now).body.split("\r\n"),
    JSON.parse(resultsAsJson(standing, { skills, programs }, now).body),
  ];
}

/** Every text in what is shown, wherever it is. */
function textsIn(shown: unknown): string[] {
  if (typeof shown === "string") return [shown];
  if (typeof shown === "number") return Number.isFinite(shown) ? [] : [String(shown)];
  return typeof shown === "object" && shown !== null ? Object.values(shown).flatMap(textsIn) : [];
}

/** Facts are put at their ends as wholes, and then changed in single places, so that what hangs together parts. */
const ends: fc.Arbitrary<Ends> = fc.record(
  {
    number: fc.constantFrom(...numberEnds),
    list: fc.constantFrom("empty" as const, "one" as const, "many" as const),
    text: fc.constantFrom(...textEnds),
    empty: fc.constant(true as const),
    turned: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const changes = fc.record({
  store: fc.nat(),
  whole: fc.array(fc.record({ ends, facts: fc.subarray(names) }), { maxLength: 2 }),
  places: fc.array(fc.record({ fact: fc.constantFrom(...names), place: fc.nat() }), { maxLength: 6 }),
  pages: fc.subarray([...checkpoints.keys()], { maxLength: 15 }),
  said: fc.dictionary(fc.constantFrom(...checkpoints.keys()), fc.constantFrom(...claims), { maxKeys: 9 }),
});

test("nothing throws, and no page or file holds what nobody can read, whatever a store's facts are", () => {
  const own = textsIn([academy.skills, academy.programs]).filter((text) => forbidden.test(text));
  fc.assert(
    fc.property(changes, ({ store, whole, places, said, pages }) => {
      const values = { ...stores[store % stores.length] };
      const kindOf = (name: string) => kinds.get(name) as Kind;
      for (const each of whole)
        for (const name of each.facts) values[name] = atEnds(kindOf(name), values[name], each.ends, name);
      for (const { fact, place } of places) {
        const others = perturbed(kindOf(fact), values[fact], fact);
        if (others.length > 0) values[fact] = others[place % others.length];
      }
      const [faults, ...shown] = shownOf(values, said, pages);
      expect(faults).toEqual([]);
      const told = textsIn(shown).filter((text) => forbidden.test(text) && !own.includes(text));
      expect(told.map((text) => text.slice(0, 300))).toEqual([]);
    }),
    { seed: 20261124, numRuns: 60 },
  );
}, 300_000);
