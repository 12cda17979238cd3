import { writeSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import type { BulkQuery } from "./bulk-query";
import { lost } from "./bulk-lost";
import { namelessFile, piecesOf } from "./nameless-file.server";
import { endOfLine, idOf, parentOf, type Survey } from "./survey";

type Line = Record<string, unknown> & { id?: string; __parentId?: string };
type Children = BulkQuery["children"];

/** Roots that are put together at a time; with their children they take some ten megabytes. */
const rootsAtATime = 2_000;
/** Not more files than a process may have open. */
const mostParts = 400;
const writeBytes = 32 * 1024;

/**
 * The nodes of a bulk file, each with the nodes of its inner connections as a page would have them, by rising
 * id. Shopify promises no order of lines: where they come mixed they are sorted into several files first,
 * so that no more than one of them is held at a time. A child without its parent is an error.
 */
export async function* nodesOf(file: FileHandle, survey: Survey, children: Children): AsyncGenerator<Line[]> {
  if (survey.inOrder) yield* asTheyCome(file, children);
  else yield* regrouped(file, survey, children);
}

async function* asTheyCome(file: FileHandle, children: Children): AsyncGenerator<Line[]> {
  let open: Line | null = null;
  for await (const piece of piecesOf(file)) {
    const whole: Line[] = [];
    for (const line of parsed(piece)) {
      if (line.__parentId === undefined) {
        if (open) whole.push(open);
        open = asPage(line, children);
      } else attach(open?.id === line.__parentId ? open : undefined, line, children);
    }
    yield whole;
  }
  if (open) yield [open];
}

async function* regrouped(file: FileHandle, survey: Survey, children: Children): AsyncGenerator<Line[]> {
  const ids = survey.roots.values.slice(0, survey.roots.length).sort();
  if (ids.some(Number.isNaN)) throw misfit();
  const perPart = Math.max(rootsAtATime, Math.ceil(ids.length / mostParts));
  const parts: Part[] = [];
  try {
    while (parts.length * perPart < ids.length) {
      parts.push({ file: await namelessFile(), buffer: Buffer.allocUnsafe(writeBytes), used: 0 });
    }
    for await (const piece of piecesOf(file)) {
      const text = piece.toString("latin1");
      for (let start = 0; start < text.length;) {
        const end = endOfLine(text, start);
        const root = placeOf(ids, parentOf(text, start, end) ?? idOf(text, start, end));
        append(parts[Math.floor(root / perPart)], piece, start, end);
        start = end + 1;
      }
    }
    for (const part of parts) {
      flush(part);
      yield await putTogether(part.file, children);
      await part.file.truncate();
    }
  } finally {
    await Promise.all(parts.map((part) => part.file.close()));
  }
}

async function putTogether(file: FileHandle, children: Children): Promise<Line[]> {
  const roots = new Map<string, Line>();
  const below: Line[] = [];
  for await (const piece of piecesOf(file)) {
    for (const line of parsed(piece)) {
      if (line.__parentId !== undefined) below.push(line);
      else if (roots.has(String(line.id))) throw misfit();
      else roots.set(String(line.id), asPage(line, children));
    }
  }
  for (const line of below) attach(roots.get(String(line.__parentId)), line, children);
  return [...roots.values()].sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf({ id = "" }: Line): number {
  return Number(id.slice(id.lastIndexOf("/") + 1));
}

/** All lines of a piece at once: JSON has no bare line breaks, so they can only part objects. */
function parsed(piece: Buffer): Line[] {
  const end = piece.at(-1) === 10 ? piece.length - 1 : piece.length;
  try {
    return JSON.parse(`[${piece.toString("utf8", 0, end).replaceAll("\n", ",")}]`) as Line[];
  } catch {
    throw lost("Shopify's list of this arrived damaged.");
  }
}

function asPage(line: Line, children: Children): Line {
  for (const { key, asksForMore } of children) {
    line[key] = asksForMore ? { nodes: [], pageInfo: { hasNextPage: false } } : { nodes: [] };
  }
  return line;
}

type Inner = { nodes: Line[]; pageInfo?: { hasNextPage: boolean } };

function attach(parent: Line | undefined, line: Line, children: Children): void {
  const own = children.find(({ mark }) => mark in line);
  if (!parent || !own) throw misfit();
  const inner = parent[own.key] as Inner;
  // A page would have no more of them, and the two ways of reading must not differ.
  if (inner.nodes.length < own.first) inner.nodes.push(line);
  else if (inner.pageInfo) inner.pageInfo.hasNextPage = true;
}

type Part = { file: FileHandle; buffer: Buffer; used: number };

function append(part: Part | undefined, piece: Buffer, start: number, end: number): void {
  if (!part) throw misfit();
  const size = end - start;
  if (part.used + size + 1 > part.buffer.length) flush(part);
  if (size + 1 > part.buffer.length) writeSync(part.file.fd, piece, start, size);
  else part.used += piece.copy(part.buffer, part.used, start, end);
  part.buffer[part.used] = 10;
  part.used += 1;
}

function flush(part: Part): void {
  if (part.used > 0) writeSync(part.file.fd, part.buffer, 0, part.used);
  part.used = 0;
}

/** Where an id stands in the rising list; -1 where it does not. */
function placeOf(ids: Float64Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = ids[middle] as number;
    if (there === id) return middle;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function misfit() {
  return lost("The parts of this list do not fit together as Shopify sent them.");
}
