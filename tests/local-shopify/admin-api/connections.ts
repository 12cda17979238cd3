import { badRequest } from "./refusals.ts";

/** The largest page and the largest array argument, on every plan. */
export const MAX_PAGE = 250;

/** A theme's files come in larger pages than anything else. */
export const MAX_THEME_FILES = 2_500;

type Page = { from: number; to: number };

/** One page of a list, in the shape of any `…Connection` type. `edges` is only built when it is read. */
export function connectionOf(
  nodes: readonly unknown[],
  args: Record<string, unknown>,
  bulkWindow: { from: number; size: number } | undefined,
  largest = MAX_PAGE,
): Record<string, unknown> {
  const { from, to } = bulkWindow ? windowOf(nodes, bulkWindow) : pageOf(nodes, args, largest);
  const page = nodes.slice(from, to);
  return {
    nodes: page,
    get edges() {
      return page.map((node, at) => ({ node, cursor: cursorAt(nodes, from + at) }));
    },
    pageInfo: {
      hasNextPage: to < nodes.length,
      hasPreviousPage: from > 0,
      startCursor: page.length > 0 ? cursorAt(nodes, from) : null,
      endCursor: page.length > 0 ? cursorAt(nodes, to - 1) : null,
    },
    totalCount: nodes.length,
  };
}

function windowOf(nodes: readonly unknown[], window: { from: number; size: number }): Page {
  return { from: window.from, to: Math.min(nodes.length, window.from + window.size) };
}

function pageOf(nodes: readonly unknown[], args: Record<string, unknown>, largest: number): Page {
  const first = sizeOf(args, "first", largest);
  const last = sizeOf(args, "last", largest);
  if (first === undefined && last === undefined) throw badRequest("you must provide one of first or last");
  if (first !== undefined && last !== undefined) {
    throw badRequest("providing both first and last is not supported");
  }
  const start = typeof args.after === "string" ? positionOf(nodes, args.after) + 1 : 0;
  const end = typeof args.before === "string" ? positionOf(nodes, args.before) : nodes.length;
  if (first !== undefined) return { from: start, to: Math.max(start, Math.min(end, start + first)) };
  return { from: Math.max(start, end - (last ?? 0)), to: Math.max(start, end) };
}

function sizeOf(args: Record<string, unknown>, name: "first" | "last", largest: number): number | undefined {
  const size = args[name];
  if (typeof size !== "number") return undefined;
  if (size < 0) throw badRequest(`${name} must be a positive integer`);
  if (size > largest) {
    throw badRequest(
      `${name} cannot exceed ${largest}. To query larger amounts of data with fewer limits, bulk operations should be used instead.`,
    );
  }
  return size;
}

/** A cursor carries the position and, where there is one, the id, so that it survives changes before it. */
function cursorAt(nodes: readonly unknown[], at: number): string {
  return Buffer.from(JSON.stringify({ at, id: idOf(nodes[at]) })).toString("base64url");
}

function positionOf(nodes: readonly unknown[], cursor: string): number {
  let read: { at?: unknown; id?: unknown };
  try {
    read = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as typeof read;
  } catch {
    throw badRequest("Invalid cursor for current pagination sort.");
  }
  if (typeof read.at !== "number") throw badRequest("Invalid cursor for current pagination sort.");
  if (read.id === undefined || idOf(nodes[read.at]) === read.id) return read.at;
  const moved = nodes.findIndex((node) => idOf(node) === read.id);
  return moved >= 0 ? moved : read.at;
}

function idOf(node: unknown): unknown {
  return typeof node === "object" && node !== null ? (node as { id?: unknown }).id : undefined;
}
