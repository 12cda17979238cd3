import { enabledParts, parseThemeJson, record, schemaOf } from "./read";

/** Whether collections show filters: “no-setting” where the theme cannot switch them, null where it cannot be read. */
export type Filters = "on" | "off" | "no-setting" | null;

const setting = "enable_filtering";

/** Reads the product grid of the collection template: its own setting, or the default of the section or block. */
export function readFilters(files: ReadonlyMap<string, string | null>): Filters {
  const content = files.get("templates/collection.json");
  if (content === undefined) return "no-setting";
  const template = content === null ? null : parseThemeJson(content);
  if (template === null) return null;
  const parts = enabledParts(template);
  const says = parts.map(({ type, isSection, settings }) => {
    const own = settings[setting];
    if (typeof own === "boolean") return own;
    const code = isSection
      ? [`sections/${type}.liquid`]
      : [`blocks/${type}.liquid`, `sections/${type}.liquid`];
    return code.map((name) => defaultIn(files.get(name))).find((is) => is !== undefined);
  });
  if (says.includes(true)) return "on";
  if (says.includes(false)) return "off";
  return parts.some(({ type, isSection }) => isSection && files.get(`sections/${type}.liquid`) === null)
    ? null
    : "no-setting";
}

/** What holds where the merchant never touched the setting; undefined where there is no such setting. */
function defaultIn(liquid: string | null | undefined): boolean | undefined {
  const { settings } = record(schemaOf(liquid ?? ""));
  const found = (Array.isArray(settings) ? settings : []).map(record).find(({ id }) => id === setting);
  return found && found.default === true;
}
