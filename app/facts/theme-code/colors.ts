import { jsonOf, partsIn, spend, type ThemeFiles } from "../theme-json/files.ts";
import { own, parseThemeJson, record, short, word, type Part, type ThemeJson } from "../theme-json/read.ts";
import { buttonOf } from "./home-top.ts";
import { codeOf, defaultsFor, defaultsOf, fixedParts, groupFiles } from "./places.ts";

/** A pair of colors of a scheme that are read on one another, and their contrast by WCAG, such as 4.5. */
export type Pair = { scheme: string; what: "text" | "button label"; ratio: number };

/** The pairs of the color schemes in use that can be compared, the lowest contrast first; null when unreadable. */
export type Contrast = { pairs: Pair[]; schemes: number } | null;

type Settings = { current: ThemeJson; schema: unknown };
/** An opaque color as themes write it; anything else, such as a transparent one, is left out. */
const opaque = /^#(?:[\da-f]{6}|[\da-f]{3}|[\da-f]{6}ff)$/i;
/** Shopify lets a theme have 21 schemes. */
const mostSchemes = 100;
/** Settings that are looked through for schemes; real themes have a tenth. */
const mostValues = 500_000;
/** Characters of values that are compared with the presets; real themes have a hundredth. */
const mostCompared = 10_000_000;
/** Values that begin alike for so long are taken for the same. */
const longestValue = 1_000;

/** Measures the schemes that a theme setting, a template or a section group refers to. */
export function readContrast(files: ThemeFiles, current: ThemeJson | null, schema: unknown): Contrast {
  if (current === null || !Array.isArray(schema)) return null;
  const group = settingsIn(schema).find(({ type }) => type === "color_scheme_group");
  if (group === undefined) return { pairs: [], schemes: 0 };
  const defaults = defaultsOf(group.definition);
  const schemes = record(own(current, word(group.id)) ?? group.default);
  const used = schemesInUse(files, { current, schema }, Object.keys(schemes));
  if (used === null || used.schemes.length > mostSchemes) return null;
  const role = record(group.role);
  const pairs = used.schemes.flatMap((scheme) => {
    const set = record(record(schemes[scheme]).settings);
    const color = (name: unknown) => fromPalette(colorOf(word(name), set, defaults), current, schema);
    // A color may come as {solid, gradient}: with a gradient in place there is no one color to compare.
    const shown = (name: unknown) =>
      typeof name === "string"
        ? color(name)
        : color(record(name).gradient)
          ? null
          : color(record(name).solid);
    return [
      pair(short(scheme), "text", shown(role.text), shown(role.background)),
      // Nobody reads the label of a button that is not there.
      used.withButton.has(scheme)
        ? pair(short(scheme), "button label", shown(role.on_primary_button), shown(role.primary_button))
        : [],
    ].flat();
  });
  return { pairs: pairs.sort((a, b) => a.ratio - b.ratio), schemes: used.schemes.length };
}

function colorOf(id: string, set: ThemeJson, defaults: ThemeJson): unknown {
  return Object.hasOwn(set, id) ? set[id] : own(defaults, id);
}

const ofPalette = /^\{\{-?\s{0,9}settings\.(\w{1,80})\.(\w{1,80})\s{0,9}-?\}\}$/;

/** A color that refers to one of the theme's palette, such as “{{ settings.palette.accent }}”, is what stands there. */
function fromPalette(color: unknown, current: ThemeJson, schema: unknown): unknown {
  const [, id, name] = (typeof color === "string" && ofPalette.exec(color)) || [];
  if (id === undefined || name === undefined) return color;
  const palette = settingsIn(schema).find((each) => each.type === "color_palette" && each.id === id);
  return own(record(own(current, id)), name) ?? own(record(palette?.default), name);
}

function pair(scheme: string, what: Pair["what"], front: unknown, back: unknown): Pair[] {
  const [a, b] = [luminance(front), luminance(back)];
  if (a === null || b === null) return [];
  return [{ scheme, what, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) }];
}

/** The relative luminance of WCAG 2.2; null for what is no opaque color. */
function luminance(color: unknown): number | null {
  if (typeof color !== "string" || !opaque.test(color)) return null;
  const hex = color.slice(1);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Used = { schemes: string[]; withButton: ReadonlySet<unknown> };

/** The schemes that shoppers see, and those that surely hold a button; null where a place is unreadable or too much to follow. */
function schemesInUse(files: ThemeFiles, { current, schema }: Settings, known: string[]): Used | null {
  if (files.get("layout/theme.liquid") == null) return null;
  const chosen = settingsIn(schema).filter(({ type }) => type === "color_scheme");
  const values = new Set(
    chosen.map((setting) => own(current, word(setting.id)) ?? (setting.default as unknown)),
  );
  const withButton = new Set<unknown>();
  const places = [...templateFiles(files), ...groupFiles(files)];
  if (places.some((name) => jsonOf(files, name) === null)) return null;
  const parts = [...places.map((name) => partsIn(files, name)), fixedParts(files, current)];
  // A section without a scheme of its own stands on the page's, a block on its section's.
  const page = [...values];
  let around = page;
  for (const part of parts.flat()) {
    const defaults = defaultsFor(files, part);
    if (!spend(files, "values", mostValues, defaults.count + 1)) return null;
    const mine = Object.values({ ...defaults.values, ...part.settings }).filter(
      (value) => typeof value === "string" && known.includes(value),
    );
    for (const value of mine) values.add(value);
    if (mine.length > 0) around = mine;
    else if (part.isSection) around = page;
    if (holdsButton(files, part)) for (const value of around) withButton.add(value);
  }
  return { schemes: known.filter((name) => values.has(name)), withButton };
}

/** A button that is surely there: by its label and link, or in code that no condition decides about. */
function holdsButton(files: ThemeFiles, part: Part): boolean {
  if (buttonOf(part) !== null) return true;
  const always = codeOf(files, part)?.always;
  return (
    always !== undefined &&
    /<(?:button|a|input)\b[^<>]{0,300}\bclass\s{0,9}=\s{0,9}["'][^"'<>]{0,200}\b(?:button|btn)\b(?!--)/i.test(
      always,
    )
  );
}

/** Templates that shoppers meet: an alternate one may be assigned to nothing, and the password page is for nobody once open. */
function templateFiles(files: ThemeFiles): string[] {
  return [...files.keys()].filter(
    (name) => /^templates\/[\w-]+\.json$/.test(name) && !/^templates\/(?:password|gift_card)\./.test(name),
  );
}

/** Settings of colors and fonts that differ from every preset of the theme; null when unreadable or without a preset. */
export function readBrand(
  data: string | null | undefined,
  current: ThemeJson | null,
  schema: unknown,
): string[] | null {
  if (current === null || !Array.isArray(schema) || data == null) return null;
  const presets = Object.values(record(record(parseThemeJson(data)).presets)).map(record);
  if (presets.length === 0) return null;
  const looks = settingsIn(schema).filter(({ type }) =>
    ["color_scheme_group", "color_palette", "color", "font_picker"].includes(word(type)),
  );
  const compared = { characters: 0 };
  const differing: string[] = [];
  for (const setting of looks) {
    const id = word(setting.id);
    const values = valuesOf(setting, compared);
    const parts = (settings: ThemeJson) => values(own(settings, id) ?? setting.default);
    const mine = parts(current);
    // A scheme of the current settings that no preset has, whatever its name.
    const known = new Set(presets.flatMap(parts));
    if (compared.characters > mostCompared) return null;
    if (mine.some((value) => !known.has(value))) differing.push(short(id));
  }
  return differing.slice(0, mostSchemes);
}

/** A color or font is one value, a group of schemes one for each, absent colors at their defaults. */
function valuesOf(setting: ThemeJson, compared: { characters: number }): (value: unknown) => string[] {
  const spelled = (color: unknown) => {
    if (compared.characters > mostCompared) return "";
    const text = written(color);
    compared.characters += text.length + 10;
    return text;
  };
  if (setting.type === "color_palette") {
    // A palette is one look: its colors in the order of their names, absent ones at their defaults.
    return (value) => {
      const colors = { ...record(setting.default), ...record(value) };
      const names = Object.keys(colors).sort().slice(0, mostSchemes);
      return [names.map((name) => `${name} ${spelled(own(colors, name))}`).join()];
    };
  }
  if (setting.type !== "color_scheme_group") return (value) => (value == null ? [] : [spelled(value)]);
  const defaults = defaultsOf(setting.definition);
  const definition = Array.isArray(setting.definition) ? setting.definition.map(record) : [];
  const ids = definition.flatMap(({ id }) => (typeof id === "string" ? id : []));
  return (value) => {
    const values: string[] = [];
    for (const scheme of Object.values(record(value))) {
      if (compared.characters > mostCompared) break;
      const set = record(record(scheme).settings);
      values.push(ids.map((id, place) => `${place} ${spelled(colorOf(id, set, defaults))}`).join());
      compared.characters += 10;
    }
    return values;
  };
}

/** A value in one spelling: #FFF is #ffffff, and what is empty is absent. */
function written(value: unknown): string {
  return word(value)
    .slice(0, longestValue)
    .toLowerCase()
    .replace(/^#([\da-f])([\da-f])([\da-f])$/, "#$1$1$2$2$3$3");
}

function settingsIn(schema: unknown): ThemeJson[] {
  const groups = Array.isArray(schema) ? schema.map(record) : [];
  return groups.flatMap(({ settings }) => (Array.isArray(settings) ? settings.map(record) : []));
}
