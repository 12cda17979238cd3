import { afterAll, beforeEach, expect, test } from "vitest";
import { hashOfFact } from "~/facts/facts-of-today.server";
import { prisma, database } from "~/db.server";
import type { Readings } from "~/facts/fact";
import { overviewOf } from "~/records/overview.server";
import {
  recordClaim,
  recordProfile,
  statementsOf,
  toStatements,
  withdrawStatement,
} from "~/records/statements.server";
import { everyRow } from "./databases/rows.ts";

const mine = "mine.myshopify.com";
const theirs = "theirs.myshopify.com";
const now = new Date("2026-11-24T09:00:00Z");
const readings: Readings = {
  readAt: { known: true, value: now.toISOString() },
  themes: { known: true, value: [], at: now.toISOString(), hash: hashOfFact("themes") ?? "" },
};
const reads = { requests: 1, points: 2, waitedMs: 0, bulkOperations: 0 };
const delivery = { shop: mine, topic: "app/uninstalled", id: "one" };

type Calls = { [name: string]: unknown[] };
type Records = { [name: string]: (...args: unknown[]) => Promise<unknown> };

const finding = { verdict: "no", sentence: "It has no copy." };
const scores = { store: 80, business: null, coverage: 0.5 };

/** How each function is called for the store `mine`; where it takes a scan's id, it gets one of the other store. */
const calls: Calls = {
  wasDealtWith: [delivery],
  recordDealtWith: [delivery, now],
  readLessons: [mine],
  lessonsReadUntil: [mine, now],
  markLesson: [mine, "1.2.6.1", false],
  openScan: [mine, now],
  recordProgress: [mine, "their-scan", readings],
  openRest: [mine, now],
  finishScan: [mine, "their-scan", readings, reads, now],
  finishRest: [mine, "their-scan", readings, reads, now],
  failScan: [mine, "their-scan", "It failed.", now],
  recordCheck: [mine, readings, reads, now, now],
  latestScan: [mine],
  overviewOf: [mine],
  earlierAddresses: [mine],
  findScan: [mine, "their-scan"],
  scanMark: [mine, "their-scan"],
  recordInstall: [mine],
  recordUninstall: [mine, now],
  forgetSignIn: [mine, "shpat_theirs"],
  recordScopes: [mine, ["read_themes"]],
  forgetShop: [mine],
  statementsOf: [mine],
  recordClaim: [mine, "business/time-off-covered", "yes", now],
  recordProfile: [mine, "usesAi", false, now],
  withdrawStatement: [mine, "business/time-off-covered"],
  recordDispute: [
    mine,
    { checkpoint: "themes/backup-recent", reason: "It is on my disk.", ...finding, at: now },
  ],
  withdrawDispute: [mine, "themes/backup-recent"],
  recordAcceptance: [
    mine,
    { checkpoint: "content/blog", reason: "On purpose.", until: "2027-03-01", at: now },
  ],
  withdrawAcceptance: [mine, "content/blog"],
  amendCourse: [
    mine,
    () => ({
      drop: { id: "their-milestone" },
      add: { kind: "again", at: now, verdicts: {}, turned: [], scores },
    }),
  ],
  latestMilestone: [mine],
  milestonesOf: [mine],
  findMilestone: [mine, "their-milestone"],
  recordHours: [mine, 3],
};
/** These are of no store. */
const ofNoStore = [
  "closeDatabase",
  "cutOff",
  "databaseState",
  "everyDispute",
  "resealSignIns",
  "sealPlainSignIns",
  "toStatements",
];

const modules = import.meta.glob<Records>("../app/records/*.ts", { eager: true });
const records: Records = Object.assign({}, ...Object.values(modules));

afterAll(() => database.close());

beforeEach(async () => {
  for (const { delegate } of tables()) await delegate.deleteMany();
  await fill(mine, "my-scan", "shpat_mine");
  await fill(theirs, "their-scan", "shpat_theirs");
});

function tables() {
  return [
    prisma.session,
    prisma.shop,
    prisma.scan,
    prisma.lessonRead,
    prisma.statement,
    prisma.dispute,
    prisma.acceptance,
    prisma.milestone,
    prisma.preference,
    prisma.delivery,
  ].map((delegate) => ({
    delegate: delegate as unknown as { deleteMany: () => Promise<unknown> },
  }));
}

async function fill(shop: string, scan: string, accessToken: string) {
  await prisma.shop.create({ data: { domain: shop, installedAt: new Date("2026-11-01T00:00:00Z") } });
  await prisma.session.create({ data: { id: `offline_${shop}`, shop, state: "", scope: "", accessToken } });
  const kept = JSON.parse(JSON.stringify(readings)) as object;
  const common = { shop, kind: "first", apiVersion: "2026-10", readings: kept };
  await prisma.scan.create({ data: { ...common, id: scan, state: "reading", startedAt: now } });
  const earlier = new Date("2026-11-20T09:00:00Z");
  await prisma.scan.create({
    data: { ...common, id: `${scan}-done`, state: "done", startedAt: earlier, finishedAt: earlier },
  });
  await prisma.lessonRead.create({ data: { shop, lesson: "1.2.6.1" } });
  await prisma.statement.create({ data: { shop, about: "themes/restore-rehearsed", says: "yes" } });
  const checkpoint = "themes/library-tidy";
  await prisma.dispute.create({ data: { shop, checkpoint, reason: "It is.", ...finding } });
  await prisma.acceptance.create({ data: { shop, checkpoint, reason: "On purpose.", until: "2027-01-01" } });
  const id = scan.replace("scan", "milestone");
  await prisma.milestone.create({
    data: { id, shop, kind: "first", at: now, verdicts: {}, turned: [], scores },
  });
  await prisma.preference.create({ data: { shop, hoursPerWeek: 4 } });
}

async function theirRows() {
  return (await everyRow(prisma)).filter(({ row }) => row.includes(theirs));
}

test("every function of the records is looked at here", () => {
  const functions = Object.keys(records).filter((name) => typeof records[name] === "function");
  expect(functions.sort()).toEqual([...Object.keys(calls), ...ofNoStore].sort());
});

test.each(Object.entries(calls))("%s touches and tells nothing of another store", async (name, args) => {
  const before = await theirRows();
  expect(before).toHaveLength(10);
  const told = await records[name]?.(...args);
  expect(await theirRows()).toEqual(before);
  expect(JSON.stringify(told instanceof Set ? [...told] : (told ?? null))).not.toMatch(/their/);
});

test("a lesson marked twice is marked once; taking the mark back twice is as good as once", async () => {
  const { markLesson, readLessons } = records as {
    markLesson: (shop: string, lesson: string, read: boolean) => Promise<void>;
    readLessons: (shop: string) => Promise<Set<string>>;
  };
  await Promise.all([1, 2, 3].map(() => markLesson(mine, "1.2.6.2", true)));
  expect([...(await readLessons(mine))].sort()).toEqual(["1.2.6.1", "1.2.6.2"]);
  await Promise.all([1, 2].map(() => markLesson(mine, "1.2.6.2", false)));
  expect([...(await readLessons(mine))]).toEqual(["1.2.6.1"]);
  expect([...(await readLessons(theirs))]).toEqual(["1.2.6.1"]);
});

test("answers given at once, changed and taken back leave the last one, and nothing of another store", async () => {
  const about = "themes/restore-rehearsed";
  await Promise.all(
    (["yes", "not-yet", "dont-know"] as const).map((says) => recordClaim(mine, about, says, now)),
  );
  await recordClaim(mine, about, "not-yet", now);
  await recordProfile(mine, "leadTimeDays", 21, now);
  await recordProfile(mine, "usesAi", false, now);
  expect(await statementsOf(mine)).toMatchObject({
    claims: new Map([[about, { says: "not-yet", at: now.toISOString() }]]),
    profile: { leadTimeDays: 21, usesAi: false },
  });
  expect((await overviewOf(mine)).statements).toEqual(await statementsOf(mine));
  await withdrawStatement(mine, "profile/usesAi");
  await withdrawStatement(mine, about);
  expect(await statementsOf(mine)).toMatchObject({ claims: new Map(), profile: { leadTimeDays: 21 } });
  expect((await statementsOf(theirs)).claims.get(about)?.says).toBe("yes");
});

test("a statement that today's questions no longer understand counts as not said", () => {
  const at = now.toISOString();
  const rows = [
    { about: "themes/restore-rehearsed", says: "perhaps", at },
    { about: "profile/usesAi", says: "sometimes", at },
    { about: "profile/favoriteColor", says: "blue", at },
  ];
  expect(toStatements(rows)).toEqual({ claims: new Map(), profile: {}, statedAt: {} });
});
