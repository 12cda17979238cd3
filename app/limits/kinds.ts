import { matchRoutes } from "@remix-run/router";

/** How much of one kind of work a store may ask of this process. */
export type Limit = {
  /** Requests a minute. */
  aMinute: number;
  /** Requests that are worked on at the same time; the store's others wait for them. */
  atOnce: number;
};

export type Kind = "page" | "write" | "check" | "scan" | "stream" | "export" | "search";

/**
 * A merchant who works fast stays far below these; a page that runs wild, or someone who means harm, meets them. Pages
 * take the main thread 15 to 40 ms each: two at once leave another store every third turn at the worst.
 */
export const limits: Record<Kind, Limit> = {
  // Twenty a second: a click loads a page's data and what is likely to be next.
  page: { aMinute: 1_200, atOnce: 2 },
  // Four answers a second, tapped one after the other.
  write: { aMinute: 240, atOnce: 2 },
  // Each reads from the store and may take eight seconds.
  check: { aMinute: 20, atOnce: 2 },
  // A start joins the scan that is under way.
  scan: { aMinute: 20, atOnce: 1 },
  // One for each window that looks on; `atOnce` counts those that are open.
  stream: { aMinute: 60, atOnce: 4 },
  // A file holds every result of the store.
  export: { aMinute: 12, atOnce: 1 },
  // The index is fetched once a session and kept by the browser.
  search: { aMinute: 60, atOnce: 2 },
};

/** Requests of one store and kind that may wait for their turn. */
export const mostWaiting = 50;

/** Addresses as the router reads them: it looks through capitals, codes and slashes, and so this must. */
const kinds: { path: string; id: Kind }[] = [
  { path: "/app/check/*", id: "check" },
  { path: "/app/scan", id: "scan" },
  { path: "/app/scan/:id", id: "stream" },
  { path: "/app/export.csv", id: "export" },
  { path: "/app/export.json", id: "export" },
  { path: "/app/academy/search", id: "search" },
];

/** What kind of work a request asks for, by its address; what no line names reads a page or writes. */
export function kindOf(method: string, path: string): Kind {
  const [match] = matchRoutes(kinds, path) ?? [];
  return match?.route.id ?? (method === "GET" || method === "HEAD" ? "page" : "write");
}
