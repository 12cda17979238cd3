import { jsonOf, once, partsIn, schemaIn, type ThemeFiles } from "./files.ts";
import { own, record } from "./read.ts";

/** Whether collections show filters: “no-setting” where the theme cannot switch them, null where it cannot be read. */
export type Filters = "on" | "off" | "no-setting" | null;

const setting = "enable_filtering";
const templateFile = "templates/collection.json";

/** Reads the product grid of the collection template: its own setting, or the default of the section or block. */
export function readFilters(files: ThemeFiles): Filters {
  if (!files.has(templateFile)) return "no-setting";
  if (jsonOf(files, templateFile) === null) return null;
  const parts = partsIn(files, templateFile);
  const says = parts.map(({ type, isSection, settings }) => {
    const set = own(settings, setting);
    if (typeof set === "boolean") return set;
    const code = isSection
      ? [`sections/${type}.liquid`]
      : [`blocks/${type}.liquid`, `sections/${type}.liquid`];
    return code.map((name) => defaultIn(files, name)).find((is) => is !== undefined);
  });
  if (says.includes(true)) return "on";
  if (says.includes(false)) return "off";
  return parts.some(({ type, isSection }) => isSection && files.get(`sections/${type}.liquid`) === null)
    ? null
    : "no-setting";
}

/** What holds where the merchant never touched the setting; undefined where there is no such setting. */
function defaultIn(files: ThemeFiles, name: string): boolean | undefined {
  return once(files, `filters ${name}`, () => {
    const { settings } = record(schemaIn(files, name));
    const found = (Array.isArray(settings) ? settings : []).map(record).find(({ id }) => id === setting);
    return found && found.default === true;
  });
}
