import fc from "fast-check";
import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { cardsToEnough, openCards } from "~/diagnosis/cards";
import { diagnose } from "~/diagnosis/diagnose";
import { gatesOf } from "~/diagnosis/effects";
import { storeFigures } from "~/diagnosis/figures";
import { heed } from "~/diagnosis/heed";
import { profileHints } from "~/diagnosis/hints";
import { facts } from "~/facts";
import type { Facts, Readings } from "~/facts/fact";
import { profileShape, type Profile, type ProfileKey } from "~/facts/stated/profile";
import { claims, type Claim } from "~/facts/stated/statements";
import { composeBusiness, composeDiagnostic, diagnosticLeft } from "~/screens/diagnostic/diagnostic";
import { composeAnswers } from "~/screens/diagnostic/answers";
import { nextCard } from "~/screens/diagnostic/next";
import { composeNumbers } from "~/screens/diagnostic/numbers";
import { composeResult, settledBy } from "~/screens/diagnostic/result";
import { groupsOfBusiness, timeOf } from "~/screens/diagnostic/words";
import type { Standing } from "~/shop/standing.server";

const { skillsByKey: skills, programs } = curriculum();
const at = "2026-11-24T09:00:00Z";

/** A healthy store, every fact as its own example, with some of them otherwise. */
function readingsWith(over: { [Name in keyof Facts]?: Facts[Name] } = {}, profile: Profile = {}): Readings {
  const examples = [...facts].map(([name, { example }]) => [
    name,
    { known: true, value: example as unknown },
  ]);
  const others = Object.entries(over).map(([name, value]) => [name, { known: true, value }]);
  return {
    ...Object.fromEntries(examples),
    ...Object.fromEntries(others),
    readAt: { known: true, value: at },
    profile: { known: true, value: profile },
  } as Readings;
}

/** Whoever is told of a fault here is told of a mistake. */
function fail(about: string): never {
  throw new Error(about);
}

function factOf<Name extends keyof Facts>(name: Name): Facts[Name] {
  return facts.get(name)?.example as Facts[Name];
}

function standingWith(readings: Readings, said: { [checkpoint: string]: Claim } = {}): Standing {
  const told = new Map(Object.entries(said).map(([checkpoint, says]) => [checkpoint, { says, at }]));
  const profile = readings.profile?.known ? readings.profile.value : {};
  const scan = {
    id: "scan",
    kind: "first",
    state: "done",
    startedAt: new Date(at),
    finishedAt: null,
    apiVersion: "2026-10",
    readings,
    reads: null,
    problem: null,
  } as const;
  return {
    scan,
    results: heed(diagnose(checkpoints, readings), told, "UTC"),
    gaps: [],
    roadmap: [],
    business: null,
    statements: { claims: told, profile, statedAt: {} },
    disputes: new Map(),
    readLessons: new Set(),
    score: { score: null, coverage: 0, settled: 0, applicable: 0 },
  };
}

const anyClaims = fc.dictionary(fc.constantFrom(...checkpoints.keys()), fc.constantFrom(...claims), {
  maxKeys: 60,
});

test("every question is counted once, whatever the merchant says", () => {
  fc.assert(
    fc.property(anyClaims, (said) => {
      const { store, you, ...rest } = settledBy(standingWith(readingsWith(), said).results);
      const all = [store, you].flatMap((each) => Object.values(each) as number[]);
      const sum = [...all, ...Object.values(rest)].reduce((total, each) => total + each, 0);
      expect(sum).toBe(checkpoints.size);
    }),
    { numRuns: 20 },
  );
});

test("cards hold open questions only, none twice, and none that the merchant has answered", () => {
  fc.assert(
    fc.property(anyClaims, (said) => {
      const { results } = standingWith(readingsWith(), said);
      const asked = openCards(results, skills).flatMap(({ rows }) =>
        rows.map(({ checkpoint }) => checkpoint),
      );
      expect(new Set(asked).size).toBe(asked.length);
      for (const id of asked) {
        expect(said[id]).toBeUndefined();
        expect(results.find(({ checkpoint }) => checkpoint === id)?.verdict).toBe("ask");
      }
    }),
    { numRuns: 20 },
  );
});

test("what one statement answers is not asked a second time on a card", () => {
  const { results } = standingWith(readingsWith());
  const asked = openCards(results, skills).flatMap(({ rows }) => rows.map(({ checkpoint }) => checkpoint));
  expect(results.find(({ checkpoint }) => checkpoint === "business/sourcing-model-chosen")?.verdict).toBe(
    "ask",
  );
  expect(asked).not.toContain("business/sourcing-model-chosen");
});

test("the cards that are left until enough is known are among the open ones, and end with them", () => {
  const { results } = standingWith(readingsWith());
  const cards = openCards(results, skills);
  const toGo = cardsToEnough(cards, results, skills);
  expect(toGo).toBeGreaterThan(0);
  expect(toGo).toBeLessThanOrEqual(cards.length);
  const all = Object.fromEntries(
    cards.flatMap(({ rows }) => rows.map(({ checkpoint }) => [checkpoint, "yes"])),
  );
  const after = standingWith(readingsWith(), all as { [id: string]: Claim }).results;
  expect(cardsToEnough(openCards(after, skills), after, skills)).toBe(0);
});

test("a question that was put off comes up last, and leaves nothing when all were", () => {
  const { cards } = composeDiagnostic(standingWith(readingsWith()), skills, programs);
  const first = nextCard(cards, new Set());
  expect(first).toEqual(cards[0]);
  const later = new Set(cards[0]?.rows.map(({ checkpoint }) => checkpoint));
  expect(nextCard(cards, later)).toEqual(cards[1]);
  const some = new Set([...later].slice(1));
  expect(nextCard(cards, some)?.rows).toEqual(cards[0]?.rows.slice(0, 1));
  const all = new Set(cards.flatMap(({ rows }) => rows.map(({ checkpoint }) => checkpoint)));
  expect(nextCard(cards, all)).toBeNull();
});

test("answered questions count as progress; one who said nothing begins with the business", () => {
  const nothing = composeDiagnostic(standingWith(readingsWith()), skills, programs);
  expect(nothing).toMatchObject({ fresh: true, progress: { answered: 0 } });
  const [row] = nothing.cards[0]?.rows ?? [];
  const one = composeDiagnostic(
    standingWith(readingsWith(), { [row?.checkpoint ?? ""]: "dont-know" }),
    skills,
    programs,
  );
  expect(one).toMatchObject({ fresh: false, progress: { answered: 1, open: nothing.progress.open - 1 } });
  expect(composeDiagnostic(standingWith(readingsWith({}, { usesAi: true })), skills, programs).fresh).toBe(
    false,
  );
});

test("Home says as much of what is left as the diagnostic itself", () => {
  const standing = standingWith(readingsWith());
  const { cardsToGo } = composeDiagnostic(standing, skills, programs).progress;
  expect(diagnosticLeft(standing, programs)).toEqual({ cardsToGo, begun: false });
});

test("a statement opens or closes what hangs on it, and only that", () => {
  const gates = gatesOf(checkpoints, readingsWith());
  expect(gates.get("usesAi")).toBeGreaterThanOrEqual(5);
  expect(gates.has("grossMargin")).toBe(false);
  const closed = (profile: Profile) =>
    diagnose(checkpoints, readingsWith({}, profile)).filter(({ verdict }) => verdict === "does-not-apply")
      .length;
  for (const key of ["usesAi", "runsAds", "usesSms"] as const)
    expect(closed({ [key]: false }) - closed({}), key).toBe(gates.get(key));
  // Stated or not, it can be changed.
  expect(gatesOf(checkpoints, readingsWith({}, { usesAi: false })).get("usesAi")).toBe(gates.get("usesAi"));
});

test("every statement of a few values has its place on the first card", () => {
  const placed = groupsOfBusiness.flatMap(({ keys }) => keys);
  expect(new Set(placed).size).toBe(placed.length);
  const gating = Object.keys(profileShape.shape).filter((key) => {
    const shape = profileShape.shape[key as ProfileKey];
    return shape.safeParse(true).success || key === "sourcing" || key === "launchDate";
  });
  expect([...placed].sort()).toEqual(gating.sort());
});

test("a healthy store hints at what it shows, each hint with what it rests on", () => {
  const hints = profileHints(readingsWith(), fail);
  expect(Object.fromEntries(hints.map(({ key, value }) => [key, value]))).toMatchObject({
    sellsInPerson: true,
    usesSms: true,
    boughtAgain: true,
    hasGtins: true,
    taxRegistered: true,
  });
  for (const { key, value, sentence, evidence } of hints) {
    expect(profileShape.shape[key].safeParse(value).success, key).toBe(true);
    expect(sentence).toMatch(/^\p{Lu}?.+\.$/u);
    expect(evidence.length, key).toBeGreaterThan(0);
  }
});

test("hints follow the store, and what was not read hints at nothing", () => {
  const variants = factOf("variants");
  const hint = (readings: Readings, wanted: ProfileKey) =>
    profileHints(readings, fail).find(({ key }) => key === wanted)?.value;
  expect(hint(readingsWith({ variants: { ...variants, shippable: 0 } }), "sourcing")).toBe(
    "digital-or-service",
  );
  expect(hint(readingsWith({ variants: { ...variants, all: 0, shippable: 0 } }), "sourcing")).not.toBe(
    "digital-or-service",
  );
  expect(hint(readingsWith({ staffAccounts: { staff: 1, collaborators: 2 } }), "worksAlone")).toBe(true);
  expect(hint(readingsWith({ staffAccounts: { staff: 4, collaborators: 0 } }), "worksAlone")).toBe(false);
  expect(hint(readingsWith({ staffAccounts: { staff: 0, collaborators: 0 } }), "worksAlone")).toBeUndefined();
  const online = factOf("salesChannels").filter(({ kind }) => kind !== "point-of-sale");
  expect(hint(readingsWith({ salesChannels: online }), "sellsInPerson")).toBe(false);
  expect(profileHints({}, fail)).toEqual([]);
});

test("a hint fills in the first card and states nothing", () => {
  const standing = standingWith(readingsWith());
  const rows = composeBusiness(standing, checkpoints).groups.flatMap((group) => group.rows);
  expect(rows.find(({ about }) => about === "sellsInPerson")).toMatchObject({
    said: null,
    hint: { says: "true" },
  });
  const told = composeBusiness(standingWith(readingsWith({}, { sellsInPerson: false })), checkpoints);
  expect(
    told.groups.flatMap((group) => group.rows).find(({ about }) => about === "sellsInPerson")?.said,
  ).toBe("false");
});

test("the store's figure is held back until the merchant has one", () => {
  const rows = composeNumbers(standingWith(readingsWith()));
  expect(rows.map(({ about }) => about)).toEqual([
    "averageOrderValue",
    "repeatRate",
    "dispatchDays",
    "grossMargin",
    "adCostPerOrder",
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/78|59\.1|27/);
  const guessed = composeNumbers(standingWith(readingsWith({}, { averageOrderValue: 84.5, repeatRate: 0 })));
  expect(guessed[0]).toMatchObject({
    saidInWords: "€84.50",
    store: { figure: "€78, €66 without tax", verdict: "yes" },
  });
  expect(guessed[1]).toMatchObject({ saidInWords: "0%", store: { figure: "27.1%", verdict: "ask" } });
  expect(guessed[2]?.store).toBeNull();
});

test("figures that rest on too little are not asked for", () => {
  const recentOrders = factOf("recentOrders");
  const few = { ...recentOrders, baskets: { ...recentOrders.baskets, orders: 19 } };
  const rows = composeNumbers(standingWith(readingsWith({ recentOrders: few })));
  expect(rows.map(({ about }) => about)).not.toContain("averageOrderValue");
  expect(storeFigures({}, () => true, fail)).toEqual([]);
  const none = { ...recentOrders, waits: { ...recentOrders.waits, sent: [], open: [], slowest: [] } };
  expect(
    storeFigures(readingsWith({ recentOrders: none }), () => true, fail).map(({ key }) => key),
  ).not.toContain("dispatchDays");
});

test("the middle order tells the days until dispatch", () => {
  const recentOrders = factOf("recentOrders");
  const days = (sent: number[]) =>
    storeFigures(
      readingsWith({
        recentOrders: { ...recentOrders, waits: { ...recentOrders.waits, sent, open: [], slowest: [] } },
      }),
      () => true,
      fail,
    ).find(({ key }) => key === "dispatchDays")?.text;
  expect(days([1])).toBe("0 business days");
  expect(days([0, 3, 1, 1])).toBe("1 business day");
  expect(days([2, 0, 0, 3])).toBe("3 business days");
});

test("a claim against the store stands beside it with the object that disagrees", () => {
  const settled = standingWith(readingsWith());
  const no = settled.results.find(({ verdict }) => verdict === "yes" || verdict === "no");
  const against = no?.verdict === "yes" ? "not-yet" : "yes";
  const result = composeResult(standingWith(readingsWith(), { [no?.checkpoint ?? ""]: against }), skills);
  expect(result.contradictions).toEqual([
    {
      checkpoint: no?.checkpoint,
      asks: no?.asks,
      says: against,
      on: "November 24, 2026",
      store: no?.sentence,
      evidence: no?.evidence,
    },
  ]);
});

test("assisted findings wait with the weightiest first, and stay once they are confirmed", () => {
  const { findings } = composeResult(standingWith(readingsWith()), skills);
  expect(findings.length).toBeGreaterThan(3);
  const impacts = findings.map(
    ({ checkpoint }) => skills.get(checkpoints.get(checkpoint)?.skill ?? "")?.impact,
  );
  expect(impacts).toEqual([...impacts].sort((a, b) => Number(b) - Number(a)));
  const id = findings[0]?.checkpoint ?? "";
  const after = composeResult(standingWith(readingsWith(), { [id]: "yes" }), skills);
  expect(after.findings.find(({ checkpoint }) => checkpoint === id)?.answer.verdict).toBe("yes");
  expect(after.settled.waiting).toBe(findings.length - 1);
});

test("everything that was said is listed once, the business first, with its day", () => {
  const standing = standingWith(readingsWith({}, { usesAi: true, leadTimeDays: 21 }), {
    "themes/restore-rehearsed": "not-yet",
    "business/ethics-lines-written": "yes",
  });
  const statements = { ...standing.statements, statedAt: { usesAi: "2026-05-03T09:00:00Z" } };
  const given = composeAnswers({ ...standing, statements }, skills, programs);
  expect(given[0]).toMatchObject({
    title: "Your business",
    answers: [
      { about: "profile/usesAi", title: "Yes", on: "May 3, 2026" },
      { about: "profile/leadTimeDays", title: "21 days", on: null, choices: [] },
    ],
  });
  const others = given.slice(1).flatMap(({ answers }) => answers);
  expect(others.map(({ about }) => about).sort()).toEqual([
    "business/ethics-lines-written",
    "themes/restore-rehearsed",
  ]);
  expect(composeAnswers(standingWith(readingsWith()), skills, programs)).toEqual([]);
});

test("minutes are rounded up", () => {
  expect([1, 3, 4, 5, 6, 14, 25].map(timeOf)).toEqual([
    "less than a minute",
    "less than a minute",
    "about a minute",
    "about a minute",
    "about 2 minutes",
    "about 3 minutes",
    "about 5 minutes",
  ]);
});
