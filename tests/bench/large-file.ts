/** A bulk file of a large store on the disk. */
export type LargeFile = { path: string; lines: number };

/** Such files by what their lines hold. */
export type LargeFiles = { [shape: string]: LargeFile };

/** Which kind of thing a file lists, and with which fields; null for what does not grow with the catalog. */
export function shapeOf(jsonl: string): string | null {
  const first = jsonl.slice(0, jsonl.indexOf("\n"));
  const kind = /^\{"id":"gid:\/\/shopify\/(Product|ProductVariant)\//.exec(first)?.[1];
  return kind ? `${kind}: ${Object.keys(JSON.parse(first) as object).join(" ")}` : null;
}
