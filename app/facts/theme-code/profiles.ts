import networks from "../../../content/tables/social-networks.json" with { type: "json" };
import { cutIn, jsonOf, partsIn, type ThemeFiles } from "../theme-json/files.ts";
import { record, type Part, type ThemeJson } from "../theme-json/read.ts";
import { rendered } from "./pieces.ts";
import { appOf, codeOf, defaultsOf, groupsOf, hidesCode } from "./places.ts";

/**
 * Social networks with a profile's address, by name; `whole` when no other address of a network, no code of the merchant's
 * own or an app's, and nothing that could not be read, may hold another one.
 */
export type Profiles = { networks: string[]; whole: boolean };

/** As long as browsers take an address to be. */
const longestAddress = 2_000;
const address = /(?:https?:)?\/\/[a-z\d.-]{3,80}\/[^\s"'<>]{1,200}/gi;
/** What shares a page, shows a post or watches a visitor is no profile. */
const noProfile =
  /^(?:sharer?|share-offsite|sharearticle|sharing|intent|dialog|plugins|tr|embed|watch|hashtag|home|login|help|legal|policies|about|pin\/create|p|reel|video|v|i\/)(?:[/?#.].*)?$|^(?:(?:user|c|company|channel)\/)?@?shopify$/;
const hosts = new Map(
  Object.entries(networks.hosts).flatMap(([name, all]) => all.map((host) => [host, name] as const)),
);

/** Reads profiles in theme settings, in header and footer and in the code of both; null where those cannot be read. */
export function readProfiles(
  files: ThemeFiles,
  settings: ThemeJson | null,
  schema: unknown,
): Profiles | null {
  const ends = groupsOf(files, settings, /header|footer/i);
  if (settings === null || !ends.readable) return null;
  const all = new Map<string, unknown>();
  for (const group of Array.isArray(schema) ? schema.map(record) : [])
    for (const [id, value] of Object.entries(defaultsOf(group.settings))) all.set(id, value);
  for (const [id, value] of Object.entries(settings)) all.set(id, value);
  const values = [...all, ...ends.parts.flatMap((part) => Object.entries(part.settings))];
  const frame = rendered(files, "layout/theme.liquid");
  const codes = [frame, ...ends.parts.flatMap((part) => codeOf(files, part) ?? [])];
  const found = new Set([
    ...values.flatMap(([, value]) => (typeof value === "string" ? inText(value) : [])),
    ...[...new Set(codes.map(({ code }) => code))].flatMap(inCode),
  ]);
  const whole =
    codes.every(({ complete }) => complete) &&
    !ends.parts.some((part) => hidesCode(part) || appOf(part.type) !== null) &&
    !values.some(([id, value]) => isHandle(id, value)) &&
    [...elsewhere(files)].every((name) => found.has(name));
  return { networks: [...found], whole };
}

/** A value that names a member of a network without an address: “@kiln” under “social_instagram”. */
function isHandle(id: string, value: unknown): boolean {
  if (typeof value !== "string" || !/^@?[\w.-]{2,60}$/.test(value.trim())) return false;
  return Object.keys(networks.hosts).some(
    (name) => name.length > 2 && new RegExp(`(?:^|_)${name}(?:_|$)`, "i").test(id),
  );
}

/** The networks that any other code or page of the theme has an address of. */
function elsewhere(files: ThemeFiles): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of files.keys()) {
    if (name.endsWith(".liquid")) {
      const texts = (cutIn(files, name)?.pieces ?? []).filter(({ tag }) => tag === null);
      for (const network of inCode(texts.map(({ text }) => text).join(" "))) found.add(network);
    }
    if (/^(?:templates|sections)\/.*\.json$/.test(name) && jsonOf(files, name) !== null)
      for (const part of partsIn(files, name)) for (const network of inPart(part)) found.add(network);
  }
  return found;
}

function inPart({ settings }: Part): string[] {
  return Object.values(settings).flatMap((value) => (typeof value === "string" ? inText(value) : []));
}

/** A setting's value: an address with or without its beginning, or a text with links. */
function inText(value: string): string[] {
  const text = value.trim();
  if (/^[^\s<>"']+$/.test(text) && text.length <= longestAddress) {
    const whole = networkOf(/^(?:https?:)?\/\//i.test(text) ? text : `https://${text}`);
    return whole === null ? [] : [whole];
  }
  return inCode(value);
}

/** Addresses in code; one that Liquid completes says nothing of where it leads. */
function inCode(code: string): string[] {
  const found = withoutLinkedData(code).match(address) ?? [];
  return [...new Set(found)].flatMap((one) => (one.includes("{") ? [] : (networkOf(one) ?? [])));
}

/** Code without what only search engines read: it links nobody to a profile. */
function withoutLinkedData(code: string): string {
  const [first = "", ...scripts] = code.split(/<script\b/i);
  const after = scripts.map((script) => {
    if (!/^[^>]{0,200}application\/ld\+json/i.test(script)) return script;
    const end = script.indexOf("</script");
    return end < 0 ? "" : script.slice(end);
  });
  return [first, ...after].join(" ");
}

function networkOf(written: string): string | null {
  const url = URL.parse(written.startsWith("//") ? `https:${written}` : written);
  const path = url?.pathname.replace(/^\/@?|\/$/g, "").toLowerCase();
  if (!url || !/^https?:$/.test(url.protocol) || !path || noProfile.test(path)) return null;
  return hosts.get(url.host.replace(/^(?:www|m|[a-z]{2})\./, "")) ?? null;
}
