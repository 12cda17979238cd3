/** A JSON template, section group or settings file of a theme; null when it cannot be parsed. */
export type ThemeJson = Record<string, unknown>;

type Block = { type?: string; disabled?: boolean; settings?: ThemeJson; blocks?: Record<string, Block> };

/** Parses a theme's JSON file. The theme editor puts a comment on top, which is not JSON. */
export function parseThemeJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF?\s*\/\*[\s\S]*?\*\//, ""));
  } catch {
    return null;
  }
}

/** The settings of every section and block that is switched on, nested blocks included. */
export function enabledSettings(template: unknown): ThemeJson[] {
  const { sections = {}, order } = (template ?? {}) as { sections?: Record<string, Block>; order?: string[] };
  const shown = order ? order.flatMap((name) => sections[name] ?? []) : Object.values(sections);
  return shown.flatMap(settingsWithin);
}

function settingsWithin(block: Block): ThemeJson[] {
  if (block.disabled) return [];
  return [block.settings ?? {}, ...Object.values(block.blocks ?? {}).flatMap(settingsWithin)];
}

/** Ids of the settings of one kind in a settings schema, or in the schema that a Liquid section carries. */
export function settingIds(schema: unknown, type: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => settingIds(part, type));
  if (schema === null || typeof schema !== "object") return [];
  const { settings = [], blocks = [] } = schema as { settings?: ThemeJson[]; blocks?: unknown[] };
  const own = Array.isArray(settings) ? settings.filter((setting) => setting.type === type) : [];
  return [...own.map((setting) => String(setting.id)), ...settingIds(blocks, type)];
}

/** The schema inside a Liquid section or block; null when it has none that can be parsed. */
export function schemaOf(liquid: string): unknown {
  const inside = liquid.match(/\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema\s*-?%\}/)?.[1];
  return inside === undefined ? null : parseThemeJson(inside);
}
