import {
  enabledParts,
  parseThemeJson,
  record,
  schemaOf,
  type Part,
  type ThemeJson,
} from "../theme-json/read";
import { piecesOf, rendered, type ThemeFiles } from "./pieces";

/** Enabled sections and blocks of some files, absent settings at their defaults; `readable` when all could be read. */
export type Place = { parts: Part[]; readable: boolean };

/** A JSON template or section group. One that is not there is not readable. */
export function placeOf(files: ThemeFiles, name: string): Place {
  const json = parseThemeJson(files.get(name) ?? "");
  const parts = enabledParts(json).map((part) => ({ ...part, settings: withDefaults(files, part) }));
  return { parts, readable: json !== null };
}

/** All section groups, such as header and footer, and the sections that the layout names itself. */
export function groupsOf(files: ThemeFiles, themeSettings: ThemeJson | null, only = /./): Place {
  const names = [...files.keys()].filter((name) => /^sections\/.+\.json$/.test(name) && only.test(name));
  const groups = names.map((name) => placeOf(files, name));
  const layout = files.get("layout/theme.liquid");
  const own = record(themeSettings?.sections);
  const fixed = fixedSections(layout ?? "").filter((type) => only.test(type));
  const sections = Object.fromEntries(fixed.map((type) => [type, { ...record(own[type]), type }]));
  const parts = enabledParts({ sections }).map((part) => ({ ...part, settings: withDefaults(files, part) }));
  return {
    parts: [...groups.flatMap((group) => group.parts), ...parts],
    readable: layout != null && groups.every(({ readable }) => readable),
  };
}

function fixedSections(layout: string): string[] {
  return piecesOf(layout).flatMap(({ tag, text }) =>
    tag === "section" ? (/['"]([\w-]+)['"]/.exec(text)?.[1] ?? []) : [],
  );
}

/** Sections that Shopify brings itself, around apps' blocks and blocks that stand alone. */
export const ofShopify: readonly string[] = ["apps", "_blocks"];

/** The Liquid of a section or theme block with its snippets; null for an app's block or a block inside a section's code. */
export function codeOf(files: ThemeFiles, part: Part): { code: string; complete: boolean } | null {
  if (part.type.startsWith("shopify://")) return null;
  const name = `${part.isSection ? "sections" : "blocks"}/${part.type}.liquid`;
  const isThere = files.has(name);
  return isThere || (part.isSection && !ofShopify.includes(part.type)) ? rendered(files, name) : null;
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

function withDefaults(files: ThemeFiles, { type, section, isSection, settings }: Part): ThemeJson {
  const inSection = record(schemaOf(files.get(`sections/${section}.liquid`) ?? ""));
  const blocks = Array.isArray(inSection.blocks) ? inSection.blocks.map(record) : [];
  const schema = isSection
    ? inSection
    : {
        ...record(schemaOf(files.get(`blocks/${type}.liquid`) ?? "")),
        ...blocks.find((own) => own.type === type),
      };
  return { ...defaultsOf(schema.settings), ...settings };
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
