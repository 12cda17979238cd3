import known from "../../../content/tables/storefront-apps.json" with { type: "json" };
import { jsonOf, type ThemeFiles } from "../theme-json/files.ts";
import { own, parseThemeJson, record, short, word, type ThemeJson } from "../theme-json/read.ts";
import { isNamedAfter } from "./app-handles.ts";
import { withoutComments } from "./pieces.ts";
import { appOf } from "./places.ts";

/** An app's embeds and blocks in the theme: how many are switched on and off, and a file that holds one. */
export type ThemeApp = {
  handle: string;
  /** Its name and job where the app is a known one. */
  name: string | null;
  job: string | null;
  /** Switched-on app embeds, which load on every page. */
  embeds: number;
  blocks: number;
  off: number;
  in: string;
};

/** A known app's code in the theme without any embed or block of the app that is switched on. */
export type Leftover = { name: string; in: string; how: "snippet" | "script" };

/** No store has so many apps: with more of them the list is not known, rather than a part of it. */
const most = 100;

/**
 * Lists the apps with embeds or blocks in settings, templates and section groups; null when one is unreadable. What a
 * context switches on runs for some of the shoppers; what it switches off runs for the others.
 */
export function readApps(
  files: ThemeFiles,
  settings: ThemeJson | null,
  contexts: Iterable<readonly [string, string | null]> = [],
): ThemeApp[] | null {
  if (settings === null) return null;
  const found = new Map<string, ThemeApp>();
  const add = (type: unknown, on: boolean, file: string, embed: boolean) => {
    const handle = typeof type === "string" ? appOf(type) : null;
    if (handle === null || found.size > most) return;
    const app = found.get(handle) ?? newApp(handle, file);
    if (!on) app.off += 1;
    else if (embed) app.embeds += 1;
    else app.blocks += 1;
    found.set(handle, app);
  };
  // A theme lists the embeds of all apps that are installed: one that is off is nothing left over.
  for (const { type, disabled } of Object.values(record(settings.blocks)).map(record))
    if (disabled !== true) add(type, true, "config/settings_data.json", true);
  for (const file of files.keys()) {
    if (!/^(?:templates|sections)\/.+\.json$/.test(file)) continue;
    const json = jsonOf(files, file);
    if (json === null) return null;
    const { sections, order } = record(json);
    const ordered = Array.isArray(order) ? new Set<unknown>(order) : null;
    const next = Object.entries(record(sections))
      .map(([id, part]) => ({ part, on: ordered === null || ordered.has(id) }))
      .reverse();
    for (let each = next.pop(); each; each = next.pop()) {
      const { type, disabled, blocks } = record(each.part);
      const on = each.on && disabled !== true;
      add(type, on, file, false);
      for (const part of Object.values(record(blocks)).reverse()) next.push({ part, on });
    }
  }
  for (const [file, text] of contexts)
    for (const type of switchedOn(files, file, parseThemeJson(text ?? ""))) add(type, true, file, false);
  return found.size > most ? null : [...found.values()];
}

/** Types of what a context switches on. It names only what it changes: the type can stand in its parent. */
function switchedOn(files: ThemeFiles, file: string, json: unknown): string[] {
  const { parent } = record(json);
  const folder = file.slice(0, file.indexOf("/") + 1);
  const name = word(parent) || file.slice(folder.length).replace(/\.context\..*$/, ".json");
  const types: string[] = [];
  const next = [{ part: json, base: jsonOf(files, name.startsWith(folder) ? name : `${folder}${name}`) }];
  for (let each = next.pop(); each; each = next.pop()) {
    const { type, disabled, sections, blocks } = record(each.part);
    const base = record(each.base);
    if (disabled === true) continue;
    if (type !== undefined || disabled === false) types.push(word(type ?? base.type));
    for (const [id, part] of Object.entries(record(sections ?? blocks)))
      next.push({ part, base: own(record(base.sections ?? base.blocks), id) });
  }
  return types;
}

function newApp(handle: string, file: string): ThemeApp {
  const { name = null, job = null } = knownApp(handle) ?? {};
  return { handle: short(handle), name, job, embeds: 0, blocks: 0, off: 0, in: file };
}

/** What known apps left behind: their snippets, and scripts of their hosts in the theme's code. */
export function readLeftovers(files: ThemeFiles, apps: readonly ThemeApp[] | null): Leftover[] | null {
  if (apps === null || [...files].some(([name, text]) => name.endsWith(".liquid") && text === null))
    return null;
  const running = new Set(apps.filter(({ embeds, blocks }) => embeds + blocks > 0).map(({ name }) => name));
  let gone = known.apps.filter(({ name }) => !running.has(name));
  const found: Leftover[] = [];
  for (const [file, text] of files) {
    if (!file.endsWith(".liquid")) continue;
    const snippet = /^snippets\/(.+)\.liquid$/.exec(file)?.[1]?.toLowerCase();
    const code = withoutComments(text ?? "").toLowerCase();
    gone = gone.filter(({ name, snippets, hosts }) => {
      if (snippet !== undefined && snippets.some((start) => beginsWith(snippet, start)))
        found.push({ name, in: file, how: "snippet" });
      else if (hosts.some((host) => loadsFrom(code, host))) found.push({ name, in: file, how: "script" });
      else return true;
      return false;
    });
  }
  return found;
}

/** A script's address at the host or below it: “//cdn.loox.io/…”, not the words “loox.io” in a text. */
function loadsFrom(code: string, host: string): boolean {
  for (let at = code.indexOf(host); at >= 0; at = code.indexOf(host, at + host.length)) {
    const before = code.slice(Math.max(0, at - 80), at);
    const after = code.charAt(at + host.length);
    if (/src\s{0,9}=\s{0,9}['"]?(?:https?:)?\/\/(?:[\w-]+\.){0,5}$/.test(before) && /[/'"?:\s]/.test(after))
      return true;
  }
  return false;
}

/** A short name has to end where its word ends: “junip-widget”, not “juniper-card”. */
function beginsWith(snippet: string, start: string): boolean {
  if (!snippet.startsWith(start)) return false;
  return start.length >= 6 || /[^a-z]$/.test(start) || !/[a-z]/.test(snippet.charAt(start.length));
}

function knownApp(handle: string) {
  return known.apps.find(({ handles }) => handles.some((part) => isNamedAfter(handle, part)));
}
