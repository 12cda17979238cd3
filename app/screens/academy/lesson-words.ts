import type { LessonKind } from "~/curriculum/shape";

/** What a lesson is for, in a word or two. */
export const kindWords: Record<LessonKind, string> = {
  learn: "Understand",
  do: "Do",
  check: "Check",
  "reality-check": "Reality check",
};

/** A day such as 2026-11-23, as people write it: Nov 23, 2026. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(iso));
}

/** A moment in a store's time zone, or in UTC and marked so where the zone is not known. */
export function moment(iso: string, timeZone: string | null): string {
  const zone = timeZone !== null && isZone(timeZone) ? timeZone : null;
  const format = { dateStyle: "medium", timeStyle: "short", timeZone: zone ?? "UTC" } as const;
  const text = new Intl.DateTimeFormat("en-US", format).format(Date.parse(iso));
  return zone ? text : `${text} UTC`;
}

/** Shopify may know a zone that this machine does not; that must not cost the page. */
function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone: name }));
  } catch {
    return false;
  }
}
