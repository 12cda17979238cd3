import { jsonOf, once, partsIn, schemaIn, spend, type ThemeFiles } from "../theme-json/files.ts";
import { enabledParts, own, record, word, type Part, type ThemeJson } from "../theme-json/read.ts";
import { piecesOf, rendered, type Rendered } from "./pieces.ts";

/** Enabled sections and blocks of some files, absent settings at their defaults; `readable` when all could be read. */
export type Place = { parts: readonly Part[]; readable: boolean };

/** A JSON template or section group. One that is not there is not readable. */
export function placeOf(files: ThemeFiles, name: string): Place {
  return once(files, `place ${name}`, () => {
    const parts = withDefaults(files, partsIn(files, name));
    return { parts: parts ?? [], readable: parts !== null && jsonOf(files, name) !== null };
  });
}

/**
 * All section groups that the layout shows, such as header and footer, and the sections that it names itself; `only` goes by
 * what a group says it is and by what it is called.
 */
export function groupsOf(files: ThemeFiles, themeSettings: ThemeJson | null, only = /./): Place {
  const groups = groupFiles(files)
    .filter((name) => only.test(name) || only.test(word(record(jsonOf(files, name)).type)))
    .map((name) => placeOf(files, name));
  const fixed = withDefaults(files, fixedParts(files, themeSettings, only));
  return {
    parts: [...groups.flatMap((group) => group.parts), ...(fixed ?? [])],
    readable:
      fixed !== null && files.get("layout/theme.liquid") != null && groups.every(({ readable }) => readable),
  };
}

/** The files of the section groups that the layout names, whatever they are called; all where it names none in words. */
export function groupFiles(files: ThemeFiles): string[] {
  return once(files, "groups", () => {
    const all = [...files.keys()].filter((name) => name.startsWith("sections/") && name.endsWith(".json"));
    const { code, complete } = rendered(files, "layout/theme.liquid");
    const named = [...code.matchAll(/\{% sections ['"]([^'"]{1,200})['"]/g)].map(
      ([, name]) => `sections/${name}.json`,
    );
    const shown = all.filter((name) => named.includes(name));
    return complete && shown.length > 0 ? shown : all;
  });
}

/** The sections that the layout names itself, with the settings the theme keeps for them. */
export function fixedParts(files: ThemeFiles, themeSettings: ThemeJson | null, only = /./): Part[] {
  const kept = record(themeSettings?.sections);
  const types = (piecesOf(files, "layout/theme.liquid") ?? []).flatMap(({ tag, text }) =>
    tag === "section" ? (/['"]([\w-]+)['"]/.exec(text)?.[1] ?? []) : [],
  );
  const sections = types
    .filter((type) => only.test(type))
    .map((type) => [type, { ...record(own(kept, type)), type }] as const);
  return enabledParts({ sections: Object.fromEntries(sections) });
}

/** Sections that Shopify brings itself, around apps' blocks and blocks that stand alone. */
export const ofShopify: readonly string[] = ["apps", "_blocks"];

/** The file of a section or theme block; null for an app's block or a block inside a section's code. */
export function fileOf(files: ThemeFiles, { type, isSection }: Part): string | null {
  if (type.startsWith("shopify://")) return null;
  const name = `${isSection ? "sections" : "blocks"}/${type}.liquid`;
  return files.has(name) || (isSection && !ofShopify.includes(type)) ? name : null;
}

/** The Liquid of a section or theme block with its snippets; null where it has no file. */
export function codeOf(files: ThemeFiles, part: Part): Rendered | null {
  const name = fileOf(files, part);
  return name === null ? null : rendered(files, name);
}

/** Whether the code of a section or theme block, or of a file, says something; each file is searched once. */
export function says(files: ThemeFiles, where: Part | string, what: RegExp): boolean {
  const name = typeof where === "string" ? where : fileOf(files, where);
  return (
    name !== null && once(files, `${what} in ${name}`, () => rendered(files, name).code.search(what) >= 0)
  );
}

/** The app of an app block or embed by the handle in its type: shopify://apps/<handle>/blocks/…. */
export function appOf(type: string): string | null {
  return /^shopify:\/\/apps\/([^/]+)\//.exec(type)?.[1] ?? null;
}

/** App embeds that are switched on. */
export function embedsOf(themeSettings: ThemeJson | null): string[] {
  return Object.values(record(themeSettings?.blocks))
    .map(record)
    .flatMap(({ type, disabled }) => (typeof type === "string" && disabled !== true ? type : []));
}

/** Whether a part holds Liquid or HTML of the merchant's own, which can be anything. */
export function hidesCode({ settings }: Part): boolean {
  return Object.entries(settings).some(
    ([id, value]) => /liquid|html/i.test(id) && typeof value === "string" && value.trim() !== "",
  );
}

/** Settings that one reading puts together with their defaults; real themes have a hundredth. */
const mostSettings = 500_000;

/** Parts with absent settings at their defaults; null when that is too much to follow. */
function withDefaults(files: ThemeFiles, parts: readonly Part[]): Part[] | null {
  const whole: Part[] = [];
  for (const part of parts) {
    const { values, count } = defaultsFor(files, part);
    if (!spend(files, "settings", mostSettings, count + 1)) return null;
    whole.push({ ...part, settings: { ...values, ...part.settings } });
  }
  return whole;
}

/** What the schema of a section, of a theme block, or of a section for its block sets. */
export function defaultsFor(
  files: ThemeFiles,
  { type, section, isSection }: Part,
): { values: ThemeJson; count: number } {
  return once(files, `defaults ${JSON.stringify([type, section, isSection])}`, () => {
    const schema = isSection
      ? record(schemaIn(files, `sections/${section}.liquid`))
      : {
          ...record(schemaIn(files, `blocks/${type}.liquid`)),
          ...blocksIn(files, section).get(type),
        };
    const values = defaultsOf(schema.settings);
    return { values, count: Object.keys(values).length };
  });
}

/** The blocks that a section's own schema describes, the first of each type. */
function blocksIn(files: ThemeFiles, section: string): ReadonlyMap<string, ThemeJson> {
  return once(files, `blocks in ${section}`, () => {
    const { blocks } = record(schemaIn(files, `sections/${section}.liquid`));
    const all = Array.isArray(blocks) ? blocks.map(record) : [];
    const named = all.filter(({ type }) => typeof type === "string" && type !== "");
    return new Map(named.reverse().map((block) => [word(block.type), block]));
  });
}

/** The defaults of a list of settings in a schema. */
export function defaultsOf(settings: unknown): ThemeJson {
  const all = Array.isArray(settings) ? settings.map(record) : [];
  return Object.fromEntries(
    all.flatMap(({ id, default: value }) =>
      typeof id === "string" && value !== undefined ? [[id, value] as const] : [],
    ),
  );
}
