import type { ThemeJson } from "../theme-json/read";
import { pagesOf, type Rendering } from "./pages";
import { piecesOf, withoutComments, type ThemeFiles } from "./pieces";

/** Whose pixel it is; `tags` is a tag manager's container, which can hold any. */
export type Platform = "google" | "meta" | "tiktok" | "pinterest" | "snapchat" | "x" | "linkedin" | "tags";

/** A tracker that the theme's own code starts. */
export type Tracker = {
  platform: Platform;
  /** Null where Liquid puts it together. */
  id: string | null;
  in: string;
  /** How often one page surely starts it, conditions aside: none where a condition decides about all of them. */
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

type Start = { platform: Platform; id: string | null; in: string; sure: boolean };

/** Finds the trackers that pages of the theme start; event calls are none. Null when the layout could not be read. */
export function readTrackers(files: ThemeFiles, settings: ThemeJson | null): Trackers | null {
  if (files.get("layout/theme.liquid") == null || settings === null) return null;
  const { frame, templates, complete } = pagesOf(files);
  const read = new Map<string, Start[]>();
  const startsOf = (renderings: readonly Rendering[]) =>
    renderings.flatMap(({ file, conditional }) => {
      const starts = read.get(file) ?? startsIn(file, files.get(file) ?? "", settings);
      read.set(file, starts);
      return conditional ? starts.map((start) => ({ ...start, sure: false })) : starts;
    });
  const everywhere = startsOf(frame);
  const pages = [[], ...[...templates.values()].map(startsOf)];
  const found = new Map<string, Tracker>();
  for (const page of pages) {
    const here = new Map<string, Tracker>();
    for (const { platform, id, in: file, sure } of [...everywhere, ...page]) {
      const key = `${platform} ${id}`;
      const tracker = here.get(key) ?? { platform, id, in: file, onOnePage: 0 };
      if (sure) tracker.onOnePage += 1;
      here.set(key, tracker);
    }
    for (const [key, tracker] of here) {
      const before = found.get(key);
      if (before) before.onOnePage = Math.max(before.onOnePage, tracker.onOnePage);
      else if (found.size < most) found.set(key, tracker);
    }
  }
  return { found: [...found.values()], complete };
}

function startsIn(file: string, liquid: string, settings: ThemeJson): Start[] {
  const pieces = piecesOf(liquid).filter(({ tag }) => tag === null);
  return [false, true].flatMap((conditional) => {
    const own = pieces.filter((piece) => piece.conditional === conditional).map(({ text }) => text);
    const code = withSettings(uncommented(own.join(" ")), settings);
    return startedBy.flatMap(([platform, pattern]) =>
      [...code.matchAll(pattern)].map(([, id = ""]): Start => {
        return { platform, id: /^[\w-]+$/.test(id) ? id : null, in: file, sure: !conditional };
      }),
    );
  });
}

/** Code without what HTML and JavaScript comment out. */
function uncommented(code: string): string {
  return withoutComments(withoutComments(code), "/*", "*/").replace(/^[ \t]{0,80}\/\/.*$/gm, "");
}

/** An id that stands in a theme setting counts as if it stood in the code. */
function withSettings(code: string, settings: ThemeJson): string {
  return code.replace(/\{\{-?\s{0,9}settings\.(\w{1,80})[^{}]{0,200}\}\}/g, (output, id: string) => {
    const value = settings[id];
    return typeof value === "string" ? value.trim() : output;
  });
}
