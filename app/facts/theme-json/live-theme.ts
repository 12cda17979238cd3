import { readApps, readLeftovers, type Leftover, type ThemeApp } from "../theme-code/apps";
import { readBrand, readContrast, type Contrast } from "../theme-code/colors";
import { readAiCrawlers, readLayout, readRobots, type LayoutCode, type Robots } from "../theme-code/layout";
import { groupsOf } from "../theme-code/places";
import { readProductMarkup, type ProductMarkup } from "../theme-code/product-markup";
import { readShown, type Shown } from "../theme-code/shown";
import { readTrackers, type Trackers } from "../theme-code/trackers";
import { plainText } from "../tally/plain-text";
import { countWords } from "../text/measure";
import type { Lint, NotLinted } from "../theme-lint/lint";
import { readFilters, type Filters } from "./filters";
import {
  enabledParts,
  enabledSettings,
  parseThemeJson,
  record,
  schemaOf,
  settingIds,
  type ThemeJson,
} from "./read";

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
  /** What the frame around every page tells search engines. */
  layout: LayoutCode | null;
  filters: Filters;
  robots: Robots;
  shown: Shown;
  contrast: Contrast;
  /** Settings of colors and fonts that no preset of the theme has. */
  ownLook: string[] | null;
  /** What the theme calls itself. */
  about: { name: string; version: string } | null;
  /** Values of the menus that the header's sections and blocks offer to choose, in the order of the page. */
  headerMenus: string[] | null;
  apps: ThemeApp[] | null;
  leftovers: Leftover[] | null;
  trackers: Trackers | null;
  /** AI crawlers that the theme's own rules for robots name. */
  aiCrawlers: string[] | null;
  productMarkup: ProductMarkup | null;
  lint: Lint | NotLinted;
};

/** Reads what the checkpoints ask of the live theme from its files by name. */
export function readLiveTheme(
  files: ReadonlyMap<string, string | null>,
  lint: Lint | NotLinted = { failed: "The app has not checked the code of your live theme." },
): LiveTheme {
  const json = (name: string) => parseThemeJson(files.get(name) ?? "");
  const header = json("sections/header-group.json");
  const footer = json("sections/footer-group.json");
  const settings = currentSettings(json("config/settings_data.json"));
  const schema = json("config/settings_schema.json");
  const readable = settings !== null && Array.isArray(schema);
  const inHeader = [...enabledSettings(header), ...enabledSettings({ sections: fixedHeaders(settings) })];
  const inSections = [...files]
    .filter(([name]) => /^(?:sections\/.*header|blocks\/.*logo).*\.liquid$/.test(name))
    .flatMap(([, content]) => settingIds(schemaOf(content ?? ""), "image_picker"));
  const apps = readApps(files, settings);
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
    layout: readLayout(
      files,
      enabledParts(header).map(({ section }) => section),
    ),
    robots: readRobots(files),
    shown: readShown(files, settings, schema),
    contrast: readContrast(files, settings, schema),
    ownLook: readBrand(files.get("config/settings_data.json"), settings, schema),
    about: aboutOf(schema),
    headerMenus: headerMenus(files, settings),
    apps,
    leftovers: readLeftovers(files, apps),
    trackers: readTrackers(files, settings),
    aiCrawlers: readAiCrawlers(files),
    productMarkup: readProductMarkup(files),
    filters: readFilters(files),
    lint,
  };
}

function aboutOf(schema: unknown): LiveTheme["about"] {
  const groups = Array.isArray(schema) ? schema.map(record) : [];
  const { theme_name: name, theme_version: version } = groups.find((own) => own.name === "theme_info") ?? {};
  return typeof name === "string" && typeof version === "string" ? { name, version } : null;
}

/** The header's choices of a menu, at the schema's default where none was made. */
function headerMenus(
  files: ReadonlyMap<string, string | null>,
  themeSettings: ThemeJson | null,
): string[] | null {
  const { parts, readable } = groupsOf(files, themeSettings, /header/i);
  if (!readable) return null;
  return parts.flatMap(({ type, section, settings }) => {
    const schemas = [`sections/${section}.liquid`, `blocks/${type}.liquid`].map((name) =>
      schemaOf(files.get(name) ?? ""),
    );
    const offered = schemas.flatMap((own) => settingIds(own, "link_list"));
    return Object.entries(settings).flatMap(([id, value]) =>
      typeof value === "string" && value !== "" && isMainMenu(id, offered) ? [value] : [],
    );
  });
}

/** The menu of the customer's account also hangs in the header. Without a schema the setting's name decides. */
function isMainMenu(id: string, offered: readonly string[]): boolean {
  if (offered.includes(id)) return !/account/i.test(id);
  return /^(?:main|header)?_?(?:menu|link_?list)$/i.test(id);
}

/** A theme on an untouched preset names it instead of listing its settings. */
function currentSettings(data: unknown): ThemeJson | null {
  const { current, presets } = record(data);
  const found = typeof current === "string" ? record(presets)[current] : current;
  return found !== null && typeof found === "object" ? (found as ThemeJson) : null;
}

/** The settings of a header that is no section group stand among the theme's own, under the section's name. */
function fixedHeaders(settings: ThemeJson | null): ThemeJson {
  const sections = Object.entries(record(settings?.sections));
  return Object.fromEntries(sections.filter(([name]) => name.includes("header")));
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

/**
 * Text settings are told by their spaces: choices, colors, addresses and names of things have none. Null where the
 * text itself is not in the template: in Liquid code, or in a source the theme looks up when it renders.
 */
function templateWords(content: string | null): number | null {
  const template = content === null ? null : parseThemeJson(content);
  if (template === null) return null;
  const settings = enabledSettings(template).flatMap((own) => Object.entries(own));
  if (settings.some(([id, value]) => typeof value === "string" && hidesText(id, value))) return null;
  const texts = settings.flatMap(([id, value]) =>
    typeof value === "string" && !/css/i.test(id) ? plainText(value) : [],
  );
  return countWords(texts.filter((text) => text.includes(" ")).join("\n"));
}

function hidesText(id: string, value: string): boolean {
  return (/liquid/i.test(id) && value.trim() !== "") || value.includes("{{");
}
