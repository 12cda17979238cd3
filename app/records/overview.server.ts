import { prisma } from "~/db.server";
import type { Statements } from "~/facts/stated/statements";
import type { Acceptance, Dispute } from "./judgments.server";
import type { Preferences } from "./preferences.server";
import type { OpenScan } from "./scans.server";
import { toStatements, type StatementRow } from "./statements.server";

/** What every page of a store begins with. */
export type Overview = {
  /** The newest finished reading; null before the first. */
  latest: string | null;
  /** The newest scan of the whole store, when it is under way or has failed. */
  current: OpenScan | null;
  /** Codes of the lessons that are marked as read. */
  readLessons: Set<string>;
  /** What the merchant has told us. */
  statements: Statements;
  /** What the merchant says against findings, and gaps that are left open on purpose. */
  disputes: Dispute[];
  acceptances: Acceptance[];
  preferences: Preferences;
};

type Row = {
  latest: string | null;
  newest: (Omit<OpenScan, "startedAt"> & { startedAt: string }) | null;
  lessons: string[];
  statements: StatementRow[];
  disputes: (Omit<Dispute, "at"> & { at: string })[];
  acceptances: (Omit<Acceptance, "at"> & { at: string })[];
  hours: number | null;
};

/** The overview of a store, in one question to the database: it is asked for at every page. */
export async function overviewOf(shop: string): Promise<Overview> {
  const [row] = await prisma.$queryRaw<Row[]>`
    SELECT
      (SELECT "id" FROM "Scan" WHERE "shop" = ${shop} AND "state" = 'done'
        ORDER BY "finishedAt" DESC LIMIT 1) AS "latest",
      (SELECT to_jsonb(scan) FROM (
        SELECT "id", "state", "startedAt", "problem", "reads" FROM "Scan" WHERE "shop" = ${shop} AND "kind" NOT IN ('check', 'rest')
        ORDER BY "startedAt" DESC LIMIT 1) scan) AS "newest",
      (SELECT coalesce(jsonb_agg("lesson"), '[]') FROM "LessonRead" WHERE "shop" = ${shop}) AS "lessons",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('about', "about", 'says', "says", 'at', "at" AT TIME ZONE 'UTC')), '[]')
        FROM "Statement" WHERE "shop" = ${shop}) AS "statements",
      (SELECT coalesce(jsonb_agg(to_jsonb(d) - 'shop'), '[]') FROM "Dispute" d WHERE "shop" = ${shop}) AS "disputes",
      (SELECT coalesce(jsonb_agg(to_jsonb(a) - 'shop'), '[]') FROM "Acceptance" a WHERE "shop" = ${shop})
        AS "acceptances",
      (SELECT "hoursPerWeek" FROM "Preference" WHERE "shop" = ${shop}) AS "hours"`;
  const {
    latest = null,
    newest = null,
    lessons = [],
    statements = [],
    disputes = [],
    acceptances = [],
    hours = null,
  } = row ?? {};
  const over = newest === null || newest.state === "done";
  // The column holds UTC without saying so.
  const current = over ? null : { ...newest, startedAt: new Date(`${newest.startedAt}Z`) };
  return {
    latest,
    current,
    readLessons: new Set(lessons),
    statements: toStatements(statements),
    disputes: disputes.map((row) => ({ ...row, at: new Date(`${row.at}Z`) })),
    acceptances: acceptances.map((row) => ({ ...row, at: new Date(`${row.at}Z`) })),
    preferences: { hoursPerWeek: hours },
  };
}
