import { readApps, readLeftovers, type Leftover, type ThemeApp } from "../theme-code/apps.ts";
import { readFavicon, readLogo, type Choice } from "../theme-code/brand-images.ts";
import { readBrand, readContrast, type Contrast } from "../theme-code/colors.ts";
import {
  readAiCrawlers,
  readLayout,
  readRobots,
  type LayoutCode,
  type Robots,
} from "../theme-code/layout.ts";
import { rendered, withoutComments } from "../theme-code/pieces.ts";
import { appOf, fileOf, groupsOf } from "../theme-code/places.ts";
import { readProductMarkup, type ProductMarkup } from "../theme-code/product-markup.ts";
import { readShown, type Shown } from "../theme-code/shown.ts";
import { readTrackers, type Trackers } from "../theme-code/trackers.ts";
import { plainText } from "../tally/plain-text.ts";
import { countWords } from "../text/measure.ts";
import type { Lint, NotLinted } from "../theme-lint/lint.ts";
import {
  isContext,
  jsonOf,
  once,
  partsIn,
  schemaIn,
  spend,
  withoutContexts,
  type ThemeFiles,
} from "./files.ts";
import { readFilters, type Filters } from "./filters.ts";
import { own, record, settingIds, short, type Part, type ThemeJson } from "./read.ts";

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
  /** The menus that the header's sections and blocks offer to choose, in the order of the page; "" where none is chosen. */
  headerMenus: string[] | null;
  apps: ThemeApp[] | null;
  leftovers: Leftover[] | null;
  trackers: Trackers | null;
  /** AI crawlers that the theme's own rules for robots name. */
  aiCrawlers: string[] | null;
  productMarkup: ProductMarkup | null;
  lint: Lint | NotLinted;
};

/** What the files say by themselves, without the linter. */
export type ThemeCode = Omit<LiveTheme, "lint">;

/**
 * Reads what the checkpoints ask of the live theme from its files by name, in time that grows with their size only.
 * Every list and text of what comes back has an end: it is kept, and judged where everybody waits.
 */
export function readThemeCode(all: ThemeFiles): ThemeCode {
  const files = withoutContexts(all);
  const settings = currentSettings(jsonOf(files, "config/settings_data.json"));
  const schema = jsonOf(files, "config/settings_schema.json");
  const readable = settings !== null && Array.isArray(schema);
  const names = [...files.keys()];
  const footers = groupsOf(files, settings, /footer/i);
  const apps = readApps(
    files,
    settings,
    [...all].filter(([name]) => isContext(name)),
  );
  const pages = names.filter((name) => /^templates\/page(?:\..+)?\.json$/.test(name));
  return {
    templates: names.filter((name) => name.startsWith("templates/")),
    favicon: readable ? readFavicon(files, settings, schema) : null,
    logo: readable ? readLogo(files, settings, schema) : null,
    footerShowsPolicies: footers.readable
      ? footers.parts.some((part) => part.settings.show_policy === true)
      : null,
    pageTemplateWords: Object.fromEntries(pages.map((name) => [name, templateWords(files, name)])),
    layout: readLayout(
      files,
      groupsOf(files, settings, /header/i).parts.map(({ section }) => section),
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
  };
}

function aboutOf(schema: unknown): LiveTheme["about"] {
  const groups = Array.isArray(schema) ? schema.map(record) : [];
  const { theme_name: name, theme_version: version } =
    groups.find((each) => each.name === "theme_info") ?? {};
  if (typeof name !== "string" || typeof version !== "string") return null;
  return { name: short(name), version: short(version) };
}

/** Only the first menu that is there counts. */
const mostMenus = 50;
/** Shopify's own limit of a handle. */
const longestHandle = 255;

/** The header's choices of a menu, at the schema's default where none was made. */
function headerMenus(files: ThemeFiles, themeSettings: ThemeJson | null): string[] | null {
  const { parts, readable } = groupsOf(files, themeSettings, /header/i);
  if (!readable) return null;
  const menus = parts.flatMap(({ type, section, settings }) => {
    const offered = [menusIn(files, `sections/${section}.liquid`), menusIn(files, `blocks/${type}.liquid`)];
    return Object.entries(settings).flatMap(([id, value]) =>
      typeof value === "string" && isMainMenu(id, offered) ? [value] : [],
    );
  });
  return menus.filter((menu) => menu.length <= longestHandle).slice(0, mostMenus);
}

function menusIn(files: ThemeFiles, name: string): ReadonlySet<string> {
  return once(files, `menus ${name}`, () => new Set(settingIds(schemaIn(files, name), "link_list")));
}

/** The menu of the customer's account also hangs in the header. Without a schema the setting's name decides. */
function isMainMenu(id: string, offered: readonly ReadonlySet<string>[]): boolean {
  if (offered.some((ids) => ids.has(id))) return !/account/i.test(id);
  return /^(?:main|header)?_?(?:menu|link_?list)$/i.test(id);
}

/** A theme on an untouched preset names it instead of listing its settings. */
function currentSettings(data: unknown): ThemeJson | null {
  const { current, presets } = record(data);
  const found = typeof current === "string" ? own(record(presets), current) : current;
  return found !== null && typeof found === "object" ? (found as ThemeJson) : null;
}

/** Characters whose words are counted, which takes a second; a page says enough in a thousandth of it. */
const mostText = 4_000_000;

/**
 * Text settings are told by their spaces: choices, colors, addresses and names of things have none. Null where the
 * text itself is not in the template: in Liquid code, or in a source the theme looks up when it renders.
 */
function templateWords(files: ThemeFiles, name: string): number | null {
  if (jsonOf(files, name) === null) return null;
  const settings = partsIn(files, name).flatMap((part) => Object.entries(part.settings));
  if (settings.some(([id, value]) => typeof value === "string" && hidesText(id, value))) return null;
  const texts = settings.flatMap(([id, value]) =>
    typeof value === "string" && !/css/i.test(id) ? plainText(value) : [],
  );
  const text = texts.filter((each) => each.includes(" ")).join("\n");
  if (!spend(files, "text", mostText, text.length)) return null;
  const words = countWords(text);
  // Where the settings say enough, it does not matter what the code adds.
  return words < enoughWords && partsIn(files, name).some((part) => writesText(files, part)) ? null : words;
}

/** What a page of a story has at the least. */
const enoughWords = 150;
/** More words than labels and buttons have: a text of its own. */
const mostLabels = 20;

/** Whether a part's code, or an app in its place, shows a text that stands in no setting. */
function writesText(files: ThemeFiles, part: Part): boolean {
  if (appOf(part.type) !== null) return true;
  const file = fileOf(files, part);
  if (file === null || !files.has(file)) return false;
  const code = rendered(files, file);
  return (
    !code.complete ||
    once(files, `text of ${part.isSection} ${part.type}`, () => countWords(written(code.code)) > mostLabels)
  );
}

/** What stands between the tags of code. */
function written(code: string): string {
  const plain = ["script", "style", "svg"].reduce(
    (rest, tag) => withoutComments(rest, `<${tag}`, `</${tag}>`),
    withoutComments(withoutComments(code, "{%", "%}"), "{{", "}}"),
  );
  return withoutComments(plain, "<", ">");
}

function hidesText(id: string, value: string): boolean {
  return (/liquid/i.test(id) && value.trim() !== "") || value.includes("{{");
}
