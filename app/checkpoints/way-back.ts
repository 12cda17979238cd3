import { copyCandidates } from "~/facts/theme-lineage/candidates";
import type { ThemeFingerprint } from "~/facts/theme-fingerprints";
import type { Theme } from "~/facts/themes";
import type { Reading } from "~/facts/fact";
import { daysBetween } from "./words";

/** Older copies miss too much of what was changed since: a season of products, campaigns and app code. */
const recentDays = 90;

/** A theme to go back to: a recent copy, one that equals the live theme, or the one that was live before. */
export type WayBack = { copy: Theme; because: "recent" | "exact" | "former" };

/** The way back from a bad edit of the live theme, and the newest candidate whether it is one or not. */
export function wayBack(
  live: Theme,
  themes: readonly Theme[],
  fingerprints: Reading<ThemeFingerprint[]>,
  readAt: string,
): { found: WayBack | null; newest: Theme | null } {
  const copies = copyCandidates(live, themes);
  const isRecent = (theme: Theme) => daysBetween(theme.createdAt, readAt) <= recentDays;
  // Checksums that cannot be read only take the exact-copy proof away.
  const exact = (fingerprints.known ? fingerprints.value : []).filter((print) => print.exactCopy);
  // A theme that was worked on until after the live one was made is the one it replaced.
  const workedOnSince = (theme: Theme) =>
    Date.parse(theme.createdAt) < Date.parse(live.createdAt) &&
    Date.parse(theme.updatedAt) > Date.parse(live.createdAt);
  const proofs: [WayBack["because"], (copy: Theme) => boolean][] = [
    ["recent", isRecent],
    ["exact", (copy) => exact.some((print) => print.themeId === copy.id)],
    ["former", (copy) => isRecent(live) && workedOnSince(copy)],
  ];
  for (const [because, proves] of proofs) {
    const copy = copies.find(proves);
    if (copy) return { found: { copy, because }, newest: copies[0] ?? null };
  }
  return { found: null, newest: copies[0] ?? null };
}
