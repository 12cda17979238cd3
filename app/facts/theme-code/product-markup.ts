import { jsonOf, once, partsIn, type ThemeFiles } from "../theme-json/files.ts";
import { piecesOf, snippetIn } from "./pieces.ts";
import { fileOf, hidesCode } from "./places.ts";

/** Places that describe the product of a product page to search engines, all branches of one condition as one. */
export type ProductMarkup = {
  emitters: { in: string; how: "structured_data" | "JSON-LD" }[];
  /** How many of them no condition decides about. */
  sure: number;
  /** False when a snippet was not there to read, or Liquid of the merchant's own could add one. */
  complete: boolean;
};

type Emitter = ProductMarkup["emitters"][number];
/** What matters of a Liquid file, in its order: where it describes a product, and what it renders. */
type Step = { condition: number; emits: Emitter } | { condition: number; renders: string };

/** More than a few are as wrong as a few. */
const most = 50;

/** Counts what the default product template and the frame around it emit; null when there is no such template. */
export function readProductMarkup(files: ThemeFiles): ProductMarkup | null {
  const template = "templates/product.json";
  if (files.get("layout/theme.liquid") == null) return null;
  const roots: string[] = [];
  let complete = true;
  if (files.has(template)) {
    if (jsonOf(files, template) === null) return null;
    for (const part of partsIn(files, template)) {
      if (hidesCode(part)) complete = false;
      const file = fileOf(files, part);
      if (file !== null) roots.push(file);
    }
  } else if (files.get("templates/product.liquid") != null) roots.push("templates/product.liquid");
  else return null;
  roots.push("layout/theme.liquid");
  const { emitters, unread, sure } = emittedBy(files, roots);
  const found = [...emitters.values()].slice(0, most);
  return { emitters: found, sure: Math.min(sure, most), complete: complete && !unread };
}

/**
 * Follows files into the snippets they render. What no condition decides about counts each time; what one decides about
 * counts once for that condition, whatever it renders, so there it is enough to know whether a snippet leads to any.
 */
function emittedBy(files: ThemeFiles, roots: readonly string[]) {
  const emitters = new Map<string, Emitter>();
  const leads = leadingToMarkup(files, roots);
  const seen = new Set<string>();
  let sure = 0;
  const open: { file: string; steps: readonly Step[]; at: number; emitted: number }[] = [];
  const enter = (file: string) => {
    const steps = stepsOf(files, file);
    if (seen.has(file) || !steps) return;
    seen.add(file);
    open.push({ file, steps, at: 0, emitted: 0 });
  };
  for (const root of roots) {
    enter(root);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const step = last.steps[last.at++];
      if (!step) open.pop();
      else if ("emits" in step) {
        last.emitted += 1;
        if (step.condition === 0) sure += 1;
        const once =
          step.condition > 0 ? `${last.file} if ${step.condition}` : `${last.file} ${last.emitted}`;
        emitters.set(once, step.emits);
      } else if (step.condition === 0) enter(step.renders);
      else {
        const led = leads.to.get(step.renders);
        if (led) emitters.set(`${last.file} if ${step.condition}`, led);
      }
    }
  }
  return { emitters, unread: leads.unread, sure };
}

/** Of all files that can be reached: those that describe a product or lead to one that does, with a place that does. */
function leadingToMarkup(files: ThemeFiles, roots: readonly string[]) {
  const renderedBy = new Map<string, string[]>();
  const reached = new Set<string>(roots);
  const to = new Map<string, Emitter>();
  let unread = false;
  // What is added on the way is gone through as well.
  for (const file of reached) {
    const steps = stepsOf(files, file);
    if (!steps) unread = true;
    for (const step of steps ?? []) {
      if ("emits" in step) {
        to.set(file, step.emits);
        continue;
      }
      const by = renderedBy.get(step.renders) ?? [];
      by.push(file);
      renderedBy.set(step.renders, by);
      reached.add(step.renders);
    }
  }
  for (const [file, emitter] of to)
    for (const by of renderedBy.get(file) ?? []) if (!to.has(by)) to.set(by, emitter);
  return { to, unread };
}

/** A file's steps; null when it is not there to read. A block of linked data counts where it opens. */
function stepsOf(files: ThemeFiles, file: string): readonly Step[] | null {
  return once(files, `markup ${file}`, () => {
    const pieces = piecesOf(files, file);
    if (!pieces) return null;
    const steps: Step[] = [];
    let script: { text: string; condition: number } | null = null;
    const emit = (how: Emitter["how"], condition: number) =>
      steps.push({ condition, emits: { in: file, how } });
    for (const piece of pieces) {
      const { tag, text, condition } = piece;
      const snippet = snippetIn(piece);
      if (snippet !== null) steps.push({ condition, renders: snippet });
      if (describesProduct(tag, text)) emit("structured_data", condition);
      if (tag !== null) continue;
      for (const [index, part] of text.split(/<script\b/i).entries()) {
        if (index > 0)
          script = /^[^>]{0,200}application\/ld\+json/i.test(part) ? { text: "", condition } : null;
        if (!script) continue;
        const end = part.search(/<\/script/i);
        script.text += end < 0 ? part : part.slice(0, end);
        if (end < 0) continue;
        if (isProduct(script.text)) emit("JSON-LD", script.condition);
        script = null;
      }
    }
    return steps;
  });
}

/** `structured_data` of the product; a tag that only assigns it emits nothing. */
function describesProduct(tag: string | null, text: string): boolean {
  const outputs = tag === null ? text : tag === "echo" ? `{{ ${text} }}` : "";
  return /\{\{[^{}]{0,200}\bproduct\b[^{}]{0,200}\|\s{0,9}structured_data\b/.test(outputs);
}

/** The first type that is named is the block's own; others stand inside it, save in a graph. */
function isProduct(script: string): boolean {
  const types = [...script.matchAll(/"@type"\s{0,9}:\s{0,9}"(\w{1,40})"/g)].map(([, type = ""]) => type);
  const own = script.includes('"@graph"') ? types : types.slice(0, 1);
  return own.some((type) => type === "Product" || type === "ProductGroup");
}
