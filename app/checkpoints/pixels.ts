import table from "../../content/tables/pixel-channels.json";
import type { SalesChannel } from "~/facts/sales-channels";
import type { Platform, Tracker } from "~/facts/theme-code/trackers";
import type { EvidenceItem } from "./checkpoint";
import { list } from "./words";

const names: Record<Platform, string> = {
  google: "Google",
  meta: "Meta",
  tiktok: "TikTok",
  pinterest: "Pinterest",
  snapchat: "Snapchat",
  x: "X",
  linkedin: "LinkedIn",
  tags: "Google Tag Manager",
};

/** The sales channels that bring a pixel of their own, each with its platform. */
export function pixelChannels(channels: readonly SalesChannel[]): { platform: string; name: string }[] {
  return channels.flatMap(({ name }) => {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const found = Object.entries(table.platforms).find(([, own]) =>
      own.words.some((word) => words.includes(word)),
    );
    return found ? [{ platform: found[0], name }] : [];
  });
}

/** How ids look that measure visits; other ones are for ads alone (AW-), dead (UA-), or were never filled in. */
const measuring: Partial<Record<Platform, RegExp>> = {
  google: /^(?:G|GT)-(?!X+$)[A-Z\d]{5,}$/i,
  meta: /^(?!(\d)\1+$)\d{8,}$/,
  tiktok: /^(?!X+$)[A-Z\d]{10,}$/i,
  pinterest: /^(?!(\d)\1+$)\d{8,}$/,
  snapchat: /^(?!0)[\da-f-]{20,}$/i,
  x: /^(?!x+$)[a-z\d]{4,}$/i,
  linkedin: /^(?!(\d)\1+$)\d{4,}$/,
  tags: /^GTM-(?!X+$)[A-Z\d]{4,}$/i,
};

/** Whether a tracker measures visits now: its id is known and alive, and not one that only serves ads. */
export function measures({ platform, id }: Pick<Tracker, "platform" | "id">): boolean {
  return id !== null && measuring[platform]?.test(id) === true;
}

/** “Google (G-AB12CD34)”. */
export function trackerName({ platform, id }: Tracker): string {
  return id === null ? names[platform] : `${names[platform]} (${id})`;
}

/** “Google (G-AB12CD34) and Meta”. */
export function trackerNames(trackers: readonly Tracker[]): string {
  return list(trackers.map(trackerName));
}

/** Trackers of the theme as items of evidence. */
export function trackerItems(trackers: readonly Tracker[]): EvidenceItem[] {
  return trackers
    .slice(0, 5)
    .map((tracker) => ({ title: trackerName(tracker), opens: "shopify://admin/themes", note: tracker.in }));
}
