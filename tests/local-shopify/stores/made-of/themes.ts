import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

/** A theme's files by name; JSON without the comment that the theme editor puts on top. */
export type ThemeFiles = Map<string, string>;

export type ThemeSpec = {
  name: string;
  role: "MAIN" | "UNPUBLISHED" | "DEVELOPMENT" | "DEMO";
  /** Which of the two kinds of theme it is: sections everywhere, or one Liquid file for each page type. */
  kind?: "shelf" | "vintage";
  themeStoreId?: number;
  createdDaysAgo: number;
  updatedDaysAgo: number;
  failed?: boolean;
  change?: (files: ThemeFiles) => void;
};

const editorComment = [
  "/*",
  " * Saved by the theme editor. Changes made here by hand are lost",
  " * as soon as somebody saves in the editor again.",
  " */",
  "",
].join("\n");

const mimeTypes: Record<string, string> = {
  liquid: "application/x-liquid",
  json: "application/json",
  css: "text/css",
  js: "application/javascript",
  png: "image/png",
  svg: "image/svg+xml",
};

const read = new Map<string, ThemeFiles>();

/** A theme with all its files, each with its real checksum. */
export function theme(w: Workshop, spec: ThemeSpec): StoreNode {
  const files: ThemeFiles = new Map(filesOf(spec.kind ?? "shelf"));
  spec.change?.(files);
  const id = w.id("OnlineStoreTheme");
  return {
    id,
    name: spec.name,
    role: spec.role,
    prefix: `/t/${id.slice(-2).replace(/^0/, "")}`,
    themeStoreId: spec.themeStoreId ?? null,
    processing: false,
    processingFailed: spec.failed ?? false,
    createdAt: w.ago(spec.createdDaysAgo),
    updatedAt: w.ago(spec.updatedDaysAgo),
    files: spec.failed ? [] : [...files].sort(byName).map(([name, content]) => file(w, spec, name, content)),
  };
}

/** Rewrites one JSON file of a theme. */
export function editJson(files: ThemeFiles, name: string, change: (json: StoreNode) => void): void {
  const json = JSON.parse(files.get(name) ?? "{}") as StoreNode;
  change(json);
  files.set(name, `${JSON.stringify(json, null, 2)}\n`);
}

/** Sets theme settings, such as the favicon or a social profile. */
export function setSettings(files: ThemeFiles, settings: StoreNode): void {
  editJson(files, "config/settings_data.json", (json) => Object.assign(json.current as StoreNode, settings));
}

/** What the theme says it is, and in which version. */
export function setAbout(files: ThemeFiles, name: string, version: string): void {
  const file = "config/settings_schema.json";
  const schema = JSON.parse(files.get(file) ?? "[]") as StoreNode[];
  Object.assign(schema[0] ?? {}, { theme_name: name, theme_version: version });
  files.set(file, `${JSON.stringify(schema, null, 2)}\n`);
}

/** Sets settings of one section of a template or section group. */
export function setSection(files: ThemeFiles, name: string, section: string, settings: StoreNode): void {
  editJson(files, name, (json) => {
    const found = (json.sections as Record<string, StoreNode>)[section];
    if (!found) throw new Error(`${name} has no section ${section}.`);
    found.settings = { ...(found.settings as StoreNode), ...settings };
  });
}

/** Puts text in front of a piece of a Liquid file. */
export function insertBefore(files: ThemeFiles, name: string, mark: string, text: string): void {
  const content = files.get(name);
  if (!content?.includes(mark)) throw new Error(`${name} holds no ${mark}.`);
  files.set(name, content.replace(mark, `${text}\n    ${mark}`));
}

function filesOf(kind: string): ThemeFiles {
  let files = read.get(kind);
  if (!files) {
    const folder = fileURLToPath(new URL(`../theme-files/${kind}/`, import.meta.url));
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(/\/+/g, "/"));
    const root = folder.replaceAll("\\", "/").replace(/\/+/g, "/");
    files = new Map(names.map((name) => [name.slice(root.length), readFileSync(name, "utf8")]));
    read.set(kind, files);
  }
  return files;
}

function file(w: Workshop, spec: ThemeSpec, filename: string, text: string): StoreNode {
  const content = savedByEditor(filename) ? editorComment + text : text;
  return {
    filename,
    size: Buffer.byteLength(content),
    contentType: mimeTypes[filename.split(".").at(-1) ?? ""] ?? "text/plain",
    checksumMd5: createHash("md5").update(content).digest("hex"),
    createdAt: w.ago(spec.createdDaysAgo),
    updatedAt: w.ago(savedByEditor(filename) ? spec.updatedDaysAgo : spec.createdDaysAgo),
    body: { __typename: "OnlineStoreThemeFileBodyText", content },
  };
}

/** The editor writes templates, section groups and settings; the schema and the languages are the developer's. */
function savedByEditor(filename: string): boolean {
  return /^(templates|sections)\/.+\.json$/.test(filename) || filename === "config/settings_data.json";
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}
