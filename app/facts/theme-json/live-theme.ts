import { plainText } from "../tally/plain-text";
import { countWords } from "../text/measure";
import { enabledSettings, parseThemeJson, schemaOf, settingIds, type ThemeJson } from "./read";

/** Whether an image is chosen, left empty, or cannot be chosen in the places that are looked at. */
export type Choice = "set" | "empty" | "not-offered";

/** What the live theme's files say; null where a file could not be read or parsed. */
export type LiveTheme = {
  /** Template files among those looked at, such as `templates/product.json`. */
  templates: string[];
  favicon: Choice | null;
  logo: Choice | null;
  /** Whether a footer setting prints links to all policies. */
  footerShowsPolicies: boolean | null;
  /** Words that the settings of each JSON page template add to the page's own text. */
  pageTemplateWords: Record<string, number | null>;
};

/** Reads what the checkpoints ask of the live theme from its files by name. */
export function readLiveTheme(files: ReadonlyMap<string, string | null>): LiveTheme {
  const json = (name: string) => parseThemeJson(files.get(name) ?? "");
  const header = json("sections/header-group.json");
  const footer = json("sections/footer-group.json");
  const settings = currentSettings(json("config/settings_data.json"));
  const schema = json("config/settings_schema.json");
  const readable = settings !== null && Array.isArray(schema);
  const inHeader = enabledSettings(header);
  const inSections = [...files]
    .filter(([name]) => name.endsWith(".liquid") && /^(?:sections|blocks)\//.test(name))
    .flatMap(([, content]) => settingIds(schemaOf(content ?? ""), "image_picker"));
  const pages = [...files].filter(([name]) => /^templates\/page(?:\..+)?\.json$/.test(name));
  return {
    templates: [...files.keys()].filter((name) => name.startsWith("templates/")),
    favicon: readable ? choice(/favicon/i, settingIds(schema, "image_picker"), [settings]) : null,
    logo: readable
      ? choice(/logo/i, [...settingIds(schema, "image_picker"), ...inSections], [settings, ...inHeader])
      : null,
    footerShowsPolicies:
      footer === null ? null : enabledSettings(footer).some((own) => own.show_policy === true),
    pageTemplateWords: Object.fromEntries(pages.map(([name, content]) => [name, templateWords(content)])),
  };
}

/** A theme on an untouched preset names it instead of listing its settings. */
function currentSettings(data: unknown): ThemeJson | null {
  const { current, presets } = (data ?? {}) as { current?: unknown; presets?: Record<string, ThemeJson> };
  const found = typeof current === "string" ? presets?.[current] : current;
  return found !== null && typeof found === "object" ? (found as ThemeJson) : null;
}

function choice(name: RegExp, offered: readonly string[], places: readonly ThemeJson[]): Choice {
  const ids = offered.filter((id) => name.test(id));
  const image = (id: string, value: unknown) =>
    typeof value === "string" &&
    value !== "" &&
    (ids.includes(id) || value.startsWith("shopify://shop_images/"));
  const isSet = places.some((place) =>
    Object.entries(place).some(([id, value]) => name.test(id) && image(id, value)),
  );
  return isSet ? "set" : ids.length > 0 ? "empty" : "not-offered";
}

/** Text settings are told by their spaces: choices, colors, addresses and names of things have none. */
function templateWords(content: string | null): number | null {
  const template = content === null ? null : parseThemeJson(content);
  if (template === null) return null;
  const texts = enabledSettings(template).flatMap((settings) =>
    Object.entries(settings).flatMap(([id, value]) =>
      typeof value === "string" && !/liquid|css/i.test(id) ? plainText(value) : [],
    ),
  );
  return countWords(texts.filter((text) => text.includes(" ")).join("\n"));
}
