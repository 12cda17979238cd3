import crawlers from "../../../content/tables/ai-crawlers.json" with { type: "json" };
import type { ThemeFiles } from "../theme-json/files.ts";
import { rendered } from "./pieces.ts";

const layoutFile = "layout/theme.liquid";
const robotsFile = "templates/robots.txt.liquid";
const headVariables = ["canonical_url", "page_title", "page_description"];

/** What the theme's frame tells search engines. */
export type LayoutCode = {
  /** Whether all snippets that the frame renders could be read. */
  complete: boolean;
  /** Of the tags a page's head needs: those that are nowhere, and those used in a way that hides if they are output. */
  missingTags: string[];
  unclearTags: string[];
  /** A robots tag with noindex that no condition decides about. */
  noindex: boolean;
  googleVerification: boolean;
  /** JSON-LD of an Organization or OnlineStore with logo and sameAs, in the frame or the header. */
  organization: boolean;
  breadcrumbs: boolean;
};

/** How the theme's own robots.txt treats everyone, Googlebot and Bingbot; none is Shopify's default. */
export type Robots = "default" | "open" | "closed" | "unclear";

/** Reads the frame of a theme; null when its layout could not be read. */
export function readLayout(files: ThemeFiles, headerSections: readonly string[]): LayoutCode | null {
  const layout = files.get(layoutFile);
  if (layout == null) return null;
  const frame = rendered(files, layoutFile);
  const header = [...new Set(headerSections)].map((type) => rendered(files, `sections/${type}.liquid`).code);
  const absent = headVariables.filter((name) => !outputs(frame.code, name));
  if (!outputs(layout, "content_for_header")) absent.push("content_for_header");
  // A condition asks for a value and outputs none.
  const used = frame.code.replace(/\{% (?:if|unless|elsif|case|when|for|tablerow) [^%]*%\}/g, "");
  const mentions = (name: string) => new RegExp(`\\b${name}\\b`).test(used);
  const json = jsonLd([frame.code, ...header]);
  return {
    complete: frame.complete,
    missingTags: absent.filter((name) => !mentions(name)),
    unclearTags: absent.filter(mentions),
    noindex: metaTags(frame.always, "robots").some((tag) => /\b(?:noindex|none)\b/i.test(tag)),
    googleVerification: metaTags(frame.code, "google-site-verification").length > 0,
    organization: json.some(
      (part) =>
        /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:Organization|OnlineStore)"/.test(part) &&
        /"logo"\s*:/.test(part) &&
        /"sameAs"\s*:/.test(part),
    ),
    breadcrumbs: json.some((part) => /"BreadcrumbList"/.test(part)),
  };
}

/** Reads the theme's own rules for crawlers. */
export function readRobots(files: ThemeFiles): Robots {
  if (!files.has(robotsFile)) return "default";
  if (files.get(robotsFile) == null) return "unclear";
  const { always, code, complete, cut } = rendered(files, robotsFile);
  // A rule that ends where the code was cut could go on.
  if (cut) return "unclear";
  const { closed, forOthers } = bareDisallows(always);
  if (closed) return "closed";
  const written = code.match(/disallow[ \t]{0,9}:[ \t]{0,9}\/(?=['"\s}<{]|$)/gim)?.length ?? 0;
  return complete && written === forOthers ? "open" : "unclear";
}

/** AI crawlers that the theme's own rules name, allowed or not; none are named by Shopify's default. */
export function readAiCrawlers(files: ThemeFiles): string[] | null {
  if (!files.has(robotsFile)) return [];
  if (files.get(robotsFile) == null) return null;
  const { code, complete } = rendered(files, robotsFile);
  const rules = code.replace(/^[ \t]{0,80}#.*$/gm, "").toLowerCase();
  const named = crawlers.names.filter((name) =>
    new RegExp(`(?<![\\w-])${name.toLowerCase()}(?![\\w-])`).test(rules),
  );
  return named.length > 0 || complete ? named : null;
}

/**
 * “Disallow: /” without a path: whether one is for everyone, Googlebot or Bingbot, and how many are for other
 * agents. Agents in a row share the rules that follow them.
 */
function bareDisallows(text: string): { closed: boolean; forOthers: number } {
  const found = { closed: false, forOthers: 0 };
  const agents = { any: false, ofAll: false };
  let inRules = false;
  for (const line of text.split("\n")) {
    const [, field = "", value = ""] = /^\s*(user-agent|disallow|allow)\s*:\s*([^#\s]*)/i.exec(line) ?? [];
    if (/^user-agent$/i.test(field)) {
      if (inRules) agents.ofAll = false;
      agents.any = true;
      if (["*", "googlebot", "bingbot"].includes(value.toLowerCase())) agents.ofAll = true;
      inRules = false;
    } else if (field !== "") inRules = true;
    if (!/^disallow$/i.test(field) || value !== "/" || !agents.any) continue;
    if (agents.ofAll) found.closed = true;
    else found.forOthers += 1;
  }
  return found;
}

function outputs(code: string, name: string): boolean {
  return new RegExp(`\\{\\{[^{}]*\\b${name}\\b|\\becho\\s+${name}\\b`).test(code);
}

function metaTags(code: string, name: string): string[] {
  const named = new RegExp(`\\bname\\s*=\\s*["']?${name}["'\\s/]`, "i");
  return (code.match(/<meta\s[^<>]*/gi) ?? []).filter((tag) => named.test(`${tag} `));
}

/** Scripts of linked data; each starts where one opens and ends where the script does. */
function jsonLd(codes: readonly string[]): string[] {
  return codes.flatMap((code) =>
    code
      .split(/<script\b/i)
      .slice(1)
      .filter((script) => /^[^>]{0,200}application\/ld\+json/i.test(script))
      .map((script) => {
        const end = script.indexOf("</script");
        return end < 0 ? script : script.slice(0, end);
      }),
  );
}
