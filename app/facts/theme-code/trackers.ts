import { once, spend, type ThemeFiles } from "../theme-json/files.ts";
import { own, type ThemeJson } from "../theme-json/read.ts";
import { pagesOf, type Rendering } from "./pages.ts";
import { piecesOf, withoutComments } from "./pieces.ts";
import { surelyRun } from "./script-branches.ts";

/** Whose pixel it is; `tags` is a tag manager's container, which can hold any. */
export type Platform = "google" | "meta" | "tiktok" | "pinterest" | "snapchat" | "x" | "linkedin" | "tags";

/** A tracker that the theme's own code starts. */
export type Tracker = {
  platform: Platform;
  /** Null where Liquid puts it together. */
  id: string | null;
  in: string;
  /** How often one page surely starts it: none where a condition of Liquid or a branch of a script decides about all of them. */
  onOnePage: number;
};

/** Trackers that the theme starts; `complete` when all code that pages render could be read. */
export type Trackers = { found: Tracker[]; complete: boolean };

const startedBy: [Platform, RegExp][] = [
  ["google", /\bgtag\s{0,9}\(\s{0,9}['"]config['"]\s{0,9},\s{0,9}['"]([^'"]{0,80})['"]/g],
  ["meta", /\bfbq\s{0,9}\(\s{0,9}['"]init['"]\s{0,9},\s{0,9}['"]?([^'")\s,]{0,80})/g],
  ["tiktok", /\bttq\.load\s{0,9}\(\s{0,9}['"]([^'"]{0,80})['"]/g],
  ["pinterest", /\bpintrk\s{0,9}\(\s{0,9}['"]load['"]\s{0,9},\s{0,9}['"]([^'"]{0,80})['"]/g],
  ["snapchat", /\bsnaptr\s{0,9}\(\s{0,9}['"]init['"]\s{0,9},\s{0,9}['"]([^'"]{0,80})['"]/g],
  ["x", /\btwq\s{0,9}\(\s{0,9}['"](?:config|init)['"]\s{0,9},\s{0,9}['"]([^'"]{0,80})['"]/g],
  ["linkedin", /\b_linkedin_partner_id\s{0,9}=\s{0,9}['"]([^'"]{0,80})['"]/g],
  ["tags", /['"](GTM-[A-Z\d]{4,12})['"]/g],
];
const most = 20;
/** Characters that theme settings add to the code that names them; a container's id has a dozen. */
const mostOfSettings = 8_000_000;

/** A tracker in one file: how often its code starts it for sure, conditions aside. */
type Started = { platform: Platform; id: string | null; in: string; times: number };
/** The trackers of one file; `all` is false when there are more than are kept, or code could not be put together. */
type StartedIn = { trackers: readonly Started[]; all: boolean };

/** Finds the trackers that pages of the theme start; event calls are none. Null when the layout could not be read. */
export function readTrackers(files: ThemeFiles, settings: ThemeJson | null): Trackers | null {
  if (files.get("layout/theme.liquid") == null || settings === null) return null;
  const pages = pagesOf(files);
  let complete = pages.complete;
  const startsOf = (renderings: readonly Rendering[]) =>
    renderings.flatMap(({ file, conditional }) => {
      const { trackers, all } = once(files, `trackers ${file}`, () => startsIn(files, file, settings));
      complete &&= all;
      return conditional ? trackers.map((tracker) => ({ ...tracker, times: 0 })) : trackers;
    });
  const frame = [...onePage(startsOf(pages.frame))].slice(0, most);
  const found = new Map(frame.map(([key, tracker]) => [key, { ...tracker }]));
  for (const page of pages.templates.values()) {
    for (const [key, tracker] of onePage(startsOf(page), frame)) {
      const before = found.get(key);
      if (before) before.onOnePage = Math.max(before.onOnePage, tracker.onOnePage);
      else if (found.size < most) found.set(key, tracker);
    }
  }
  return { found: [...found.values()], complete };
}

/** What one page starts in all, the frame around it included. */
function onePage(
  starts: readonly Started[],
  frame: readonly (readonly [string, Tracker])[] = [],
): Map<string, Tracker> {
  const here = new Map(frame.map(([key, tracker]) => [key, { ...tracker }]));
  for (const { platform, id, in: file, times } of starts) {
    const key = `${platform} ${id}`;
    const tracker = here.get(key) ?? { platform, id, in: file, onOnePage: 0 };
    tracker.onOnePage += times;
    here.set(key, tracker);
  }
  return here;
}

function startsIn(files: ThemeFiles, file: string, settings: ThemeJson): StartedIn {
  const found = new Map<string, Started>();
  const pieces = (piecesOf(files, file) ?? []).filter(({ tag }) => tag === null);
  let all = true;
  for (const conditional of [false, true]) {
    const mine = pieces.filter(({ condition }) => condition > 0 === conditional).map(({ text }) => text);
    const code = withSettings(files, uncommented(mine.join(" ")), settings);
    if (code === null) return { trackers: [], all: false };
    const isSure = surelyRun(code);
    for (const [platform, pattern] of startedBy) {
      for (const { 1: written = "", index } of code.matchAll(pattern)) {
        const id = /^[\w-]+$/.test(written) ? written : null;
        const key = `${platform} ${id}`;
        const before = found.get(key);
        if (!before && found.size >= most) {
          all = false;
          continue;
        }
        const started = before ?? { platform, id, in: file, times: 0 };
        if (!conditional && isSure(index)) started.times += 1;
        found.set(key, started);
      }
    }
  }
  return { trackers: [...found.values()], all };
}

/** Code without what HTML and JavaScript comment out. */
function uncommented(code: string): string {
  return withoutComments(withoutComments(code), "/*", "*/").replace(/^[ \t]{0,80}\/\/.*$/gm, "");
}

/** An id that stands in a theme setting counts as if it stood in the code; null when that makes too much of it. */
function withSettings(files: ThemeFiles, code: string, settings: ThemeJson): string | null {
  let whole = true;
  const text = code.replace(/\{\{-?\s{0,9}settings\.(\w{1,80})\b[^{}]{0,200}\}\}/g, (output, id: string) => {
    const value = own(settings, id);
    if (typeof value !== "string") return output;
    whole &&= spend(files, "settings in code", mostOfSettings, value.length);
    return whole ? value.trim() : output;
  });
  return whole ? text : null;
}
