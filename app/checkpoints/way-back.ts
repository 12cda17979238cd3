import { copyCandidates } from "~/facts/theme-lineage/candidates";
import { isNamedAsCopy } from "~/facts/theme-lineage/name-stem";
import type { ThemeFingerprint } from "~/facts/theme-fingerprints";
import type { Theme } from "~/facts/themes";
import type { Reading } from "~/facts/fact";
import { daysBetween } from "./words";

/** Older copies miss too much of what was changed since: a season of products, campaigns and app code. */
const recentDays = 90;

/** A theme to go back to: a recent copy, one that equals the live theme, or the one that was live before. */
export type WayBack = { copy: Theme; because: "recent" | "exact" | "former" };

/** Edited within an hour of its creation is not edited. */
const installMs = 3_600_000;
/** A copy that was made after the live theme has not come to differ in most of its files. */
const mostDiffering = 0.5;

/**
 * The way back from a bad edit of the live theme; the newest candidate whether it is one or not; and one that may be a
 * copy under a name of its own, or an untouched install from the Theme Store.
 */
export function wayBack(
  live: Theme,
  themes: readonly Theme[],
  fingerprints: Reading<ThemeFingerprint[]>,
  readAt: string,
): { found: WayBack | null; newest: Theme | null; unsure: Theme | null } {
  const prints = new Map((fingerprints.known ? fingerprints.value : []).map((each) => [each.themeId, each]));
  const isInstall = (theme: Theme) => isUntouchedInstall(theme, live, prints.get(theme.id));
  const copies = copyCandidates(live, themes).filter((theme) => !isInstall(theme));
  const isRecent = (theme: Theme) => daysBetween(theme.createdAt, readAt) <= recentDays;
  // The same Theme Store theme may have been installed anew, without anything that the merchant changed.
  const isMadeFromLive = (theme: Theme) =>
    isNamedAsCopy(theme.name) || prints.get(theme.id)?.sameChoices === true;
  // A theme that was worked on until after the live one was made is the one it replaced.
  const workedOnSince = (theme: Theme) =>
    Date.parse(theme.createdAt) < Date.parse(live.createdAt) &&
    Date.parse(theme.updatedAt) > Date.parse(live.createdAt);
  const proofs: [WayBack["because"], (copy: Theme) => boolean][] = [
    ["recent", (copy) => isRecent(copy) && isMadeFromLive(copy)],
    ["exact", (copy) => prints.get(copy.id)?.exactCopy === true],
    ["former", (copy) => isRecent(live) && workedOnSince(copy)],
  ];
  for (const [because, proves] of proofs) {
    const copy = copies.find(proves);
    if (copy) return { found: { copy, because }, newest: copies[0] ?? null, unsure: null };
  }
  return { found: null, newest: copies[0] ?? null, unsure: copies.find(isRecent) ?? null };
}

/** Never edited, newer than the live theme, and different in most files: nothing of what was changed is in it. */
function isUntouchedInstall(theme: Theme, live: Theme, print: ThemeFingerprint | undefined): boolean {
  const { createdAt, updatedAt, name } = theme;
  if (isNamedAsCopy(name) || !print || print.differing <= print.files * mostDiffering) return false;
  const isUntouched = Date.parse(updatedAt) - Date.parse(createdAt) < installMs;
  return isUntouched && Date.parse(createdAt) > Date.parse(live.createdAt);
}
