import { readSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { TooLarge } from "../reading/too-large";
import { takingTurns } from "../reading/turns";
import type { BulkQuery } from "./bulk-query";
import { lost } from "./bulk-lost";
import type { Survey } from "./survey";

type Line = Record<string, unknown> & { id?: string; __parentId?: string };
type Children = BulkQuery["children"];

/** As many as a page has. */
const rootsAtATime = 250;
/** A page of usual products; where they are larger it holds fewer of them. */
const bytesAtATime = 1024 * 1024;
/** One root with all its lines. */
const mostBytes = 16 * bytesAtATime;
/** Between two looks at the clock. */
const linesAtATime = 4096;

/**
 * The nodes of a bulk file by rising id, a page of them at a time, each with the nodes of its inner connections
 * as a page would have them. Shopify promises no order of lines; those that belong together are found by where
 * the survey saw them, so that only one page is held at a time. A child without its parent is an error.
 */
export async function* pagesOf(file: FileHandle, survey: Survey, children: Children): AsyncGenerator<Line[]> {
  const giveWay = takingTurns();
  const { lines, ends } = await byRoot(survey, giveWay);
  const reader = { fd: file.fd, starts: survey.starts.values, buffer: Buffer.allocUnsafe(256 * 1024) };
  for (let first = 0, from = 0; first < survey.roots;) {
    let [last, bytes] = [first, 0];
    for (let line = from; last < survey.roots; last += 1) {
      let own = 0;
      for (; line < (ends[last] as number); line += 1) own += bytesOf(survey, lines[line] as number);
      if (own > mostBytes) throw new TooLarge();
      if (last - first === rootsAtATime || (last > first && bytes + own > bytesAtATime)) break;
      bytes += own;
    }
    const until = ends[last - 1] as number;
    const own = lines.subarray(from, until);
    const inFile = own.slice().sort();
    const rising = own.every((line, at) => line === inFile[at]);
    const nodes = putTogether(parsed(reader, inFile), children);
    yield rising ? nodes : nodes.sort(byId);
    [first, from] = [last, until];
    await giveWay();
  }
}

function bytesOf({ starts }: Survey, line: number): number {
  return (starts.values[line + 1] as number) - (starts.values[line] as number);
}

/** The lines of each root one after another, roots by rising id; and where those of each root end. */
async function byRoot(
  { owners, roots }: Survey,
  giveWay: () => Promise<void> | void,
): Promise<{ lines: Uint32Array; ends: Uint32Array }> {
  const all = owners.values.subarray(0, owners.length);
  const ids = all.filter((owner) => !(owner < 0));
  if (!ids.every((id, at) => at === 0 || (ids[at - 1] as number) <= id)) ids.sort();
  const places = new Uint32Array(all.length);
  const ends = new Uint32Array(roots);
  for (let line = 0; line < all.length; line += 1) {
    const place = placeOf(ids, Math.abs(all[line] as number));
    places[line] = place;
    ends[place] = (ends[place] as number) + 1;
    if (line % linesAtATime === 0) await giveWay();
  }
  for (let place = 1; place < roots; place += 1)
    ends[place] = (ends[place] as number) + (ends[place - 1] as number);
  // From the back, so that each root's lines keep their order.
  const lines = new Uint32Array(all.length);
  const free = ends.slice();
  for (let line = all.length - 1; line >= 0; line -= 1) {
    const place = places[line] as number;
    free[place] = (free[place] as number) - 1;
    lines[free[place] as number] = line;
  }
  return { lines, ends };
}

/** Where an id stands in the rising list. */
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
  throw misfit();
}

type Reader = { fd: number; starts: Float64Array; buffer: Buffer };

/** Some lines, understood. They are read into one list: JSON has no bare line breaks, so these become its commas. */
function parsed(reader: Reader, lines: Uint32Array): Line[] {
  if (lines.length === 0) return [];
  let size = 1;
  for (let at = 0; at < lines.length;) {
    const from = at;
    do at += 1;
    while (at < lines.length && lines[at] === (lines[at - 1] as number) + 1);
    size = append(reader, size, lines.subarray(from, at));
  }
  reader.buffer[0] = "[".charCodeAt(0);
  reader.buffer[size - 1] = "]".charCodeAt(0);
  try {
    return JSON.parse(reader.buffer.toString("utf8", 0, size)) as Line[];
  } catch {
    throw lost("Shopify's list of this arrived damaged.");
  }
}

/** Reads lines that stand side by side behind what is there; gives the new size. */
function append(reader: Reader, size: number, lines: Uint32Array): number {
  const { starts, fd } = reader;
  const start = starts[lines[0] as number] as number;
  const end = starts[(lines[lines.length - 1] as number) + 1] as number;
  const after = size + end - start;
  if (after > reader.buffer.length) {
    const larger = Buffer.allocUnsafe(2 * after);
    reader.buffer.copy(larger, 0, 0, size);
    reader.buffer = larger;
  }
  // The last line of a file may lack its line break.
  for (let at = size; at < after - 1;) {
    const read = readSync(fd, reader.buffer, at, after - at, start + at - size);
    if (read === 0) throw lost("Shopify's list of this arrived damaged.");
    at += read;
  }
  for (const line of lines)
    reader.buffer[size + (starts[line + 1] as number) - start - 1] = ",".charCodeAt(0);
  return after;
}

function putTogether(lines: Line[], children: Children): Line[] {
  const roots = new Map<string, Line>();
  for (const line of lines) {
    if (line.__parentId !== undefined) continue;
    const id = String(line.id);
    if (roots.has(id)) throw misfit();
    roots.set(id, asPage(line, children));
  }
  for (const line of lines)
    if (line.__parentId !== undefined) attach(roots.get(line.__parentId), line, children);
  return [...roots.values()];
}

/** By the number in it; ids of two kinds may share one. */
function byId({ id: a = "" }: Line, { id: b = "" }: Line): number {
  return numberIn(a) - numberIn(b) || (a < b ? -1 : 1);
}

function numberIn(id: string): number {
  return Number(id.slice(id.lastIndexOf("/") + 1));
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

function misfit() {
  return lost("The parts of this list do not fit together as Shopify sent them.");
}
