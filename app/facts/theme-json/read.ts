/** A JSON template, section group or settings file of a theme; null when it cannot be parsed. */
export type ThemeJson = Record<string, unknown>;

/** Parses a theme's JSON file. The theme editor puts a comment on top, which is not JSON. */
export function parseThemeJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF?\s*\/\*[\s\S]*?\*\//, ""));
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
  const { sections, order } = record(template);
  const named = record(sections);
  const shown = Array.isArray(order)
    ? order.flatMap((name) => (Object.hasOwn(named, String(name)) ? [named[String(name)]] : []))
    : Object.values(named);
  return shown.flatMap((section) => partsWithin(section, null));
}

function partsWithin(part: unknown, inside: string | null): Part[] {
  const { disabled, settings, blocks, type } = record(part);
  if (disabled) return [];
  const own = typeof type === "string" ? type : "";
  const section = inside ?? own;
  return [
    { type: own, section, isSection: inside === null, settings: record(settings) },
    ...Object.values(record(blocks)).flatMap((block) => partsWithin(block, section)),
  ];
}

/** An object of a theme's JSON, whose shape nobody vouches for: anything else is as good as an empty one. */
export function record(value: unknown): ThemeJson {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as ThemeJson) : {};
}

/** Ids of the settings of one kind in a settings schema, or in the schema that a Liquid section carries. */
export function settingIds(schema: unknown, type: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => settingIds(part, type));
  const { settings, blocks } = record(schema);
  const own = (Array.isArray(settings) ? settings : [])
    .map(record)
    .filter((setting) => setting.type === type);
  return [
    ...own.map((setting) => String(setting.id)),
    ...(Array.isArray(blocks) ? settingIds(blocks, type) : []),
  ];
}

/** The schema inside a Liquid section or block; null when it has none that can be parsed. */
export function schemaOf(liquid: string): unknown {
  const start = /\{%-?\s*schema\s*-?%\}/.exec(liquid);
  const after = start && liquid.slice(start.index + start[0].length);
  const end = after?.search(/\{%-?\s*endschema\s*-?%\}/) ?? -1;
  return after === null || end < 0 ? null : parseThemeJson(after.slice(0, end));
}
