import { LRUCache } from "lru-cache";
import type { Because } from "../fact";
import { NotKnown } from "../reading/not-known";
import { TooLarge } from "../reading/too-large";
import type { LiveTheme } from "../theme-json/live-theme";
import { short } from "../theme-json/read";
import type { NotLinted } from "../theme-lint/lint";
import { isTooLarge, type Incoming } from "./incoming";
import { themeLimits, type ThemeLimits } from "./limits";
import { readApart, type Told } from "./readers";

/** A theme seldom changes between two readings: what was said of it is kept by what it is made of. */
const known = new LRUCache<string, Promise<Told | null>>({ max: 50 });

/**
 * Reads the code of a theme and lints it, both apart from this process. What the linter cannot tell is not known by
 * itself; throws `NotKnown` when the theme cannot be read at all.
 */
export async function readTheme(theme: Incoming, limits: ThemeLimits = themeLimits): Promise<LiveTheme> {
  if (isTooLarge(theme, limits.characters)) throw new TooLarge(tooLarge);
  const unlinted = whyNotLinted(theme);
  const told = await toldOf(theme, unlinted === null, limits);
  if (told === null) throw new NotKnown(busy);
  if (told.code) return { ...told.code, lint: told.lint ?? unlinted ?? notToItsEnd };
  throw told.failed?.code === undefined ? new TooLarge(tooLarge) : new NotKnown(unfollowed);
}

async function toldOf(theme: Incoming, lint: boolean, limits: ThemeLimits): Promise<Told | null> {
  const { files, assets, hash } = theme;
  const key = `${hash.copy().digest("base64")} ${lint}`;
  const running = known.get(key) ?? readApart({ files, assets: lint && assets ? [...assets] : null }, limits);
  known.set(key, running);
  const told = await running;
  if (told === null || told.ended !== undefined || told.failed) known.delete(key);
  for (const [step, why] of Object.entries({ ...told?.failed, reader: told?.ended }))
    if (why !== undefined) console.error(`Reading the code of a theme failed (${step}): ${why}`);
  return told;
}

/** The linter takes nothing that is missing for empty. */
function whyNotLinted({ files, assets }: Incoming): NotLinted | null {
  if (!assets) return { failed: "Shopify did not list the assets of your live theme." };
  const unread = [...files].find(([, text]) => text === null);
  if (unread) return { failed: `Shopify did not let the app read ${short(unread[0])} of your live theme.` };
  return files.size === 0 ? { failed: "The files of your live theme could not be read." } : null;
}

const notToItsEnd: NotLinted = {
  failed: "The app could not check the code of your live theme to its end.",
};
const tooLarge = "Your live theme is too large for the app to follow its code.";
const unfollowed: Because = {
  kind: "failed",
  sentence: "The app could not follow the code of your live theme to its end.",
};
const busy: Because = {
  kind: "failed",
  sentence: "The app had no time for the code of your live theme just now: the next scan reads it.",
};
