import formApps from "../../../content/tables/form-apps.json" with { type: "json" };
import reviewApps from "../../../content/tables/review-apps.json" with { type: "json" };
import type { ThemeFiles } from "../theme-json/files.ts";
import { short, type Part, type ThemeJson } from "../theme-json/read.ts";
import { isNamedAfter } from "./app-handles.ts";
import { rendered } from "./pieces.ts";
import { readProfiles, type Profiles } from "./profiles.ts";
import { appOf, codeOf, embedsOf, groupsOf, hidesCode, placeOf, says } from "./places.ts";

/** What the theme shows visitors; null where the files it hangs on could not be read or parsed. */
export type Shown = {
  /** Sections, blocks or apps with a sign-up form; none is null, and unknown when some of the code is hidden. */
  signupForm: { in: string | null; certain: boolean } | null;
  profiles: Profiles | null;
  /** The first two sections of the home page, and the label of a linked button in each. */
  homeTop: { section: string; button: string | null; custom: boolean }[] | null;
  /** Where header or footer offer to change country or language. */
  localization: { in: string[] } | null;
  /** A block of a review app, and a section of related products, on the product page. */
  reviewApp: { name: string | null } | null;
  recommendations: { in: string | null } | null;
};

const headerOrFooter = /header|footer/i;
const signupTag = /\{%-? form ['"]customer['"]/;
const localizationTag = /\{%-? form ['"]localization['"]/;
/** A header or footer in which more sections switch something is named by the first ones. */
const mostNamed = 20;

/** Reads what visitors see of forms, profiles, buttons and switches. `settings` are the theme's current ones. */
export function readShown(files: ThemeFiles, settings: ThemeJson | null, schema: unknown): Shown {
  const ends = groupsOf(files, settings, headerOrFooter);
  const home = placeOf(files, "templates/index.json");
  const product = placeOf(files, "templates/product.json");
  const isVintage = files.has("templates/product.liquid");
  const tops = home.parts.filter(({ isSection }) => isSection).slice(0, 2);
  return {
    signupForm: signupForm(files, settings),
    profiles: readProfiles(files, settings, schema),
    homeTop: home.readable ? tops.map((top) => topOf(home.parts, top)) : null,
    localization: ends.readable ? { in: localeSwitches(files, ends.parts) } : null,
    reviewApp: product.readable || isVintage ? { name: reviewApp(product.parts) } : null,
    recommendations: product.readable || isVintage ? { in: recommends(files, product.parts) } : null,
  };
}

function signupForm(files: ThemeFiles, settings: ThemeJson | null): Shown["signupForm"] {
  const home = placeOf(files, "templates/index.json");
  const groups = groupsOf(files, settings);
  const parts = [...home.parts, ...groups.parts];
  const ofTheme = parts.find((part) => says(files, part, signupTag) && isSwitchedOn(part));
  const app = [...parts.map(({ type }) => type), ...embedsOf(settings)]
    .map(appOf)
    .find(isAmong(formApps.handles));
  const layout = "layout/theme.liquid";
  const name = ofTheme?.type ?? (says(files, layout, signupTag) ? "layout" : (app ?? null));
  const all = home.readable && groups.readable && settings !== null && rendered(files, layout).complete;
  if (name === null && !all) return null;
  const certain = parts.every((part) => !hidesCode(part) && codeOf(files, part)?.complete !== false);
  return { in: name === null ? null : short(name), certain };
}

/** A footer's form can be switched off by a setting of its own. */
function isSwitchedOn({ settings }: Part): boolean {
  const switches = Object.entries(settings).filter(
    ([id, value]) => /newsletter/i.test(id) && typeof value === "boolean",
  );
  return switches.length === 0 || switches.some(([, value]) => value);
}

function topOf(
  parts: readonly Part[],
  top: Part,
): { section: string; button: string | null; custom: boolean } {
  const from = parts.indexOf(top);
  const next = parts.findIndex(({ isSection }, index) => isSection && index > from);
  const own = parts.slice(from, next < 0 ? undefined : next);
  const button = own.map(buttonOf).find((label) => label !== null) ?? null;
  return {
    section: short(top.type),
    button: button === null ? null : short(button),
    custom: own.some(hidesCode) || /liquid|html/i.test(top.type),
  };
}

/** The label of a button that leads somewhere. */
function buttonOf({ type, settings }: Part): string | null {
  const filled = Object.entries(settings).flatMap(([id, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[id, value] as const] : [],
  );
  const isLabel = (id: string) =>
    /label|text/i.test(afterButton(id)) || (/button/i.test(type) && id === "label");
  const label = filled.find(([id]) => isLabel(id));
  return label && filled.some(([id]) => /link|url/i.test(id)) ? label[1] : null;
}

/** What follows the word for a button in a setting's name: “_label” of “button_label”. */
function afterButton(id: string): string {
  const found = /button|cta/i.exec(id);
  return found ? id.slice(found.index + found[0].length) : "";
}

function localeSwitches(files: ThemeFiles, parts: readonly Part[]): string[] {
  const sections = parts.filter((part) => switchesLocale(files, part)).map(({ section }) => short(section));
  return [...new Set(sections)].slice(0, mostNamed);
}

/** Settings for the switches decide where a section has them; otherwise the form itself does. */
function switchesLocale(files: ThemeFiles, part: Part): boolean {
  const own = Object.entries(part.settings).filter(
    ([id, value]) =>
      typeof value === "boolean" && /country|language|locali[sz]ation|locale|currency/i.test(id),
  );
  if (own.length > 0) return own.some(([, value]) => value);
  return says(files, part, localizationTag);
}

function reviewApp(parts: readonly Part[]): string | null {
  const found = parts.map(({ type }) => appOf(type)).find(isAmong(reviewApps.handles));
  return found === undefined ? null : short(found);
}

/** Code that draws several kinds of blocks tells nothing of whether the one with recommendations is there. */
function recommends(files: ThemeFiles, parts: readonly Part[]): string | null {
  const byType = parts.find(({ type }) => namesRecommendations(type));
  const byCode = parts.find(
    (part) =>
      says(files, part, /\brecommendations\.(?:products|performed|intent)/) &&
      !says(files, part, /\bblock\.type\b/) &&
      codeOf(files, part)?.cut === false,
  );
  const found = byType ?? byCode;
  return found ? short(found.type) : null;
}

/** “related-products” or “recommendations”, by whole words; “related-articles” and “recommended-reading” lead elsewhere. */
function namesRecommendations(type: string): boolean {
  const words = type.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z]+/).filter(Boolean); // prettier-ignore
  if (!words.some((word) => /^(?:related|recommend(?:ed|s|ations?)?|complementary)$/.test(word)))
    return false;
  return words.some((word) => /^(?:products?|items?)$/.test(word)) || words.length === 1;
}

function isAmong(handles: readonly string[]) {
  return (app: string | null): app is string =>
    app !== null && handles.some((handle) => isNamedAfter(app, handle));
}
