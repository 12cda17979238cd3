import { parseThemeJson, record, type ThemeJson } from "../theme-json/read";
import type { ThemeFiles } from "./pieces";
import { defaultsOf, groupsOf, placeOf } from "./places";

/** A pair of colors of a scheme that are read on one another, and their contrast by WCAG, such as 4.5. */
export type Pair = { scheme: string; what: "text" | "button label"; ratio: number };

/** The pairs of the color schemes in use that can be compared, the lowest contrast first; null when unreadable. */
export type Contrast = { pairs: Pair[]; schemes: number } | null;

type Settings = { current: ThemeJson; schema: unknown };
/** An opaque color as themes write it; anything else, such as a transparent one, is left out. */
const opaque = /^#(?:[\da-f]{6}|[\da-f]{3}|[\da-f]{6}ff)$/i;

/** Measures the schemes that a theme setting, a template or a section group refers to. */
export function readContrast(files: ThemeFiles, current: ThemeJson | null, schema: unknown): Contrast {
  if (current === null || !Array.isArray(schema)) return null;
  const group = settingsIn(schema).find(({ type }) => type === "color_scheme_group");
  if (group === undefined) return { pairs: [], schemes: 0 };
  const definition = Array.isArray(group.definition) ? group.definition.map(record) : [];
  const schemes = record(current[String(group.id)] ?? group.default);
  const used = schemesInUse(files, { current, schema }, Object.keys(schemes));
  if (used === null) return null;
  const role = record(group.role);
  const pairs = used.flatMap((scheme) => {
    const colors = { ...defaultsOf(definition), ...record(record(schemes[scheme]).settings) };
    const color = (name: unknown) => colors[String(name)];
    // A color may come as {solid, gradient}: with a gradient in place there is no one color to compare.
    const shown = (name: unknown) =>
      typeof name === "string"
        ? color(name)
        : color(record(name).gradient)
          ? null
          : color(record(name).solid);
    return [
      pair(scheme, "text", shown(role.text), shown(role.background)),
      pair(scheme, "button label", shown(role.on_primary_button), shown(role.primary_button)),
    ].flat();
  });
  return { pairs: pairs.sort((a, b) => a.ratio - b.ratio), schemes: used.length };
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

function schemesInUse(files: ThemeFiles, { current, schema }: Settings, known: string[]): string[] | null {
  const own = settingsIn(schema).filter(({ type }) => type === "color_scheme");
  const places = [...files.keys()]
    .filter((name) => /^templates\/.+\.json$/.test(name))
    .map((name) => placeOf(files, name));
  places.push(groupsOf(files, current));
  if (places.some(({ readable }) => !readable)) return null;
  const values = [
    ...own.map((setting) => current[String(setting.id)] ?? setting.default),
    ...places.flatMap(({ parts }) => parts).flatMap(({ settings }) => Object.values(settings)),
  ];
  return known.filter((name) => values.includes(name));
}

/** Whether colors and fonts differ from every preset of the theme; null when unreadable or without a preset. */
export function readBrand(
  data: string | null | undefined,
  current: ThemeJson | null,
  schema: unknown,
): string[] | null {
  if (current === null || !Array.isArray(schema) || data == null) return null;
  const presets = Object.values(record(record(parseThemeJson(data)).presets)).map(record);
  if (presets.length === 0) return null;
  const looks = settingsIn(schema).filter(({ type }) =>
    ["color_scheme_group", "color", "font_picker"].includes(String(type)),
  );
  return looks.flatMap((setting) => {
    const id = String(setting.id);
    const parts = (settings: ThemeJson) => valuesOf(settings[id] ?? setting.default, setting);
    const own = parts(current);
    // A scheme of the current settings that no preset has, whatever its name.
    const known = new Set(presets.flatMap(parts));
    return own.some((value) => !known.has(value)) ? id : [];
  });
}

/** A color or font is one value, a group of schemes one for each, absent colors at their defaults. */
function valuesOf(value: unknown, setting: ThemeJson): string[] {
  if (setting.type !== "color_scheme_group") return value == null ? [] : [written(value)];
  const definition = Array.isArray(setting.definition) ? setting.definition.map(record) : [];
  const ids = definition.flatMap(({ id }) => (typeof id === "string" ? id : []));
  return Object.values(record(value)).map((scheme) => {
    const colors: ThemeJson = { ...defaultsOf(definition), ...record(record(scheme).settings) };
    return ids.map((id) => `${id} ${written(colors[id])}`).join();
  });
}

/** A value in one spelling: #FFF is #ffffff, and what is empty is absent. */
function written(value: unknown): string {
  return String(value ?? "")
    .toLowerCase()
    .replace(/^#([\da-f])([\da-f])([\da-f])$/, "#$1$1$2$2$3$3");
}

function settingsIn(schema: unknown): ThemeJson[] {
  const groups = Array.isArray(schema) ? schema.map(record) : [];
  return groups.flatMap(({ settings }) => (Array.isArray(settings) ? settings.map(record) : []));
}
