import { day } from "~/checkpoints/words";
import { dayOf } from "~/diagnosis/accept";
import type { Result } from "~/diagnosis/diagnose";
import { canDispute, storeFinding } from "~/diagnosis/dispute";
import { zoneOf } from "~/diagnosis/heed";
import { lastDay } from "~/forms/judgment-form";
import type { Standing } from "~/shop/standing.server";

/** What a merchant says against a finding; `at` is ISO 8601, `on` the same for the merchant's eyes. */
export type DisputeView = {
  reason: string;
  at: string;
  on: string;
  /** The finding as it was then, where it has changed since. */
  then: string | null;
};

/** A gap left open on purpose; `day` is YYYY-MM-DD, `until` the same for the merchant's eyes. */
export type LeftOpenView = { reason: string; at: string; day: string; until: string; over: boolean };

/** The store's own day, and from when to when a gap can be left open, YYYY-MM-DD. */
export type OpenDays = { today: string; first: string; last: string; lastInWords: string };

/** What the merchant says to a finding, and what can be said. */
export type Judgments = {
  canDispute: boolean;
  dispute: DisputeView | null;
  canLeaveOpen: boolean;
  leftOpen: LeftOpenView | null;
  days: OpenDays;
};

/** The merchant's judgments of one result. */
export function judgmentsOf(
  result: Result,
  { disputes, scan }: Pick<Standing, "disputes" | "scan">,
  now: Date,
): Judgments {
  const zone = zoneOf(scan.readings);
  const dispute = disputes.get(result.checkpoint);
  const today = dayOf(now, zone);
  const last = lastDay(today);
  return {
    canDispute: canDispute(result),
    dispute: dispute
      ? {
          reason: dispute.reason,
          at: dispute.at.toISOString(),
          on: day(dispute.at.toISOString(), zone),
          then: dispute.sentence === storeFinding(result).sentence ? null : dispute.sentence,
        }
      : null,
    canLeaveOpen: result.verdict === "no",
    leftOpen: leftOpenOf(result),
    days: { today, first: dayAfter(today), last, lastInWords: calendarDay(last) },
  };
}

/** A gap that is, or was until its day passed, left open on purpose. */
export function leftOpenOf({ accepted }: Pick<Result, "accepted">): LeftOpenView | null {
  if (!accepted) return null;
  const { reason, at, until, over } = accepted;
  return { reason, at, day: until, until: calendarDay(until), over };
}

/** “March 1, 2027” for 2027-03-01: a day of the calendar is the same in every time zone. */
export function calendarDay(iso: string): string {
  return day(`${iso}T00:00:00Z`);
}

function dayAfter(iso: string): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}
