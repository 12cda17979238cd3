import { createScanner } from "jsonc-parser";
import { clipped } from "../text/clipped.ts";

/** A JSON template, section group or settings file of a theme; null when it cannot be parsed. */
export type ThemeJson = Record<string, unknown>;

/**
 * Parses JSON of a theme as Shopify reads it: with comments anywhere, commas at the end of lists and a byte order mark in
 * front. Null when it is no JSON then either.
 */
export function parseThemeJson(content: string): unknown {
  const text = withoutByteOrderMark(content);
  try {
    return JSON.parse(text);
  } catch {
    // Most files have a comment on top, from the theme editor.
  }
  try {
    return JSON.parse(strict(text));
  } catch {
    return null;
  }
}

/** Text without the mark that some editors put in front of it; Shopify does not mind it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** What `scan` gives at the end; the library keeps its names of tokens from code that is compiled file by file. */
const endOfText: number = 17;

/**
 * JSON with comments as plain JSON. Of the library that the theme tools use only the scanner is taken: its parser calls
 * itself for each level, and a theme nests as it likes.
 */
function strict(text: string): string {
  const scanner = createScanner(text, true);
  const tokens: string[] = [];
  while (Number(scanner.scan()) !== endOfText) {
    const at = scanner.getTokenOffset();
    const token = text.slice(at, at + scanner.getTokenLength());
    const isAfterItem = tokens.at(-1) === "," && !["[", "{", ","].includes(tokens.at(-2) ?? ",");
    if ((token === "}" || token === "]") && isAfterItem) tokens.pop();
    tokens.push(token);
  }
  return tokens.join(" ");
}

/** A section or block that is switched on: `section` is the type of the section it stands in. */
export type Part = { type: string; section: string; isSection: boolean; settings: ThemeJson };

/** The settings of every section and block that is switched on, nested blocks included; what is malformed has none. */
export function enabledSettings(template: unknown): ThemeJson[] {
  return enabledParts(template).map(({ settings }) => settings);
}

/** Every section that is switched on, in the order of the page, each followed by its blocks; malformed ones not. */
export function enabledParts(template: unknown): Part[] {
  const parts: Part[] = [];
  // Blocks nest as deep as a merchant likes: a list of what is still to come instead of calls within calls.
  const next: { part: unknown; inside: string | null }[] = [];
  const add = (all: unknown[], inside: string | null) => {
    for (const part of all.reverse()) next.push({ part, inside });
  };
  add(shownSections(template), null);
  for (let each = next.pop(); each; each = next.pop()) {
    const { disabled, settings, blocks, type } = record(each.part);
    if (disabled) continue;
    const own = word(type);
    const section = each.inside ?? own;
    parts.push({ type: own, section, isSection: each.inside === null, settings: record(settings) });
    add(Object.values(record(blocks)), section);
  }
  return parts;
}

/** A page shows a section once, however often the order names it. */
function shownSections(template: unknown): unknown[] {
  const { sections, order } = record(template);
  const named = record(sections);
  if (!Array.isArray(order)) return Object.values(named);
  const names = new Set(order.map(word));
  return [...names].flatMap((name) => (Object.hasOwn(named, name) ? [named[name]] : []));
}

/** An object of a theme's JSON, whose shape nobody vouches for: anything else is as good as an empty one. */
export function record(value: unknown): ThemeJson {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as ThemeJson) : {};
}

/** A name, id, type or plain value of a theme's JSON as text; lists and objects are none. */
export function word(value: unknown): string {
  return value === null || typeof value === "object" ? "" : String(value ?? "");
}

/** What a theme's JSON says under a name, which can be a name that every object has a value for. */
export function own(json: ThemeJson, name: string): unknown {
  return Object.hasOwn(json, name) ? json[name] : undefined;
}

/** A name as it is kept: what is longer is no name that a merchant would recognize. */
export function short(name: string): string {
  return clipped(name, 120);
}

/** Ids of the settings of one kind in a settings schema, or in the schema that a Liquid section carries. */
export function settingIds(schema: unknown, type: string): string[] {
  const ids: string[] = [];
  const next = [schema];
  while (next.length > 0) {
    const part = next.pop();
    if (Array.isArray(part)) {
      for (const each of [...part].reverse()) next.push(each);
      continue;
    }
    const { settings, blocks } = record(part);
    for (const setting of Array.isArray(settings) ? settings.map(record) : [])
      if (setting.type === type) ids.push(word(setting.id));
    if (Array.isArray(blocks)) next.push(blocks);
  }
  return ids;
}
