import { clipped } from "../text/clipped.ts";

/** A JSON template, section group or settings file of a theme; null when it cannot be parsed. */
export type ThemeJson = Record<string, unknown>;

/** Parses a theme's JSON file. The theme editor puts a comment on top, which is not JSON. */
export function parseThemeJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF?\s*\/\*[^]*?\*\//, ""));
  } catch {
    return null;
  }
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

/** The schema inside a Liquid section or block; null when it has none that can be parsed. */
export function schemaOf(liquid: string): unknown {
  const start = /\{%-?\s*schema\s*-?%\}/.exec(liquid);
  const after = start && liquid.slice(start.index + start[0].length);
  const end = after?.search(/\{%-?\s*endschema\s*-?%\}/) ?? -1;
  return after === null || end < 0 ? null : parseThemeJson(after.slice(0, end));
}
