function everyObject(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) everyObject(item, visit);
  else if (typeof value === "object" && value !== null) {
    visit(value as Record<string, unknown>);
    for (const item of Object.values(value)) everyObject(item, visit);
  }
}

/** Every outermost connection becomes null. */
export function nullConnections(data: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== "object" || value === null) continue;
    const node = value as Record<string, unknown>;
    if (Array.isArray(node.nodes) || Array.isArray(node.edges)) data[key] = null;
    else nullConnections(node);
  }
}

/** The number becomes a true lower bound below the real one, so that a reader who ignores the precision is found. */
export function countsAtLeast(data: Record<string, unknown>): void {
  everyObject(data, (node) => {
    const isCount = Object.keys(node).every((key) => ["count", "precision", "__typename"].includes(key));
    if (!isCount || typeof node.count !== "number" || node.count === 0) return;
    node.count = Math.ceil(node.count / 2);
    if ("precision" in node) node.precision = "AT_LEAST";
  });
}

const BEFORE_THE_FIRST = Buffer.from(JSON.stringify({ at: -1 })).toString("base64url");

/** Every page claims to have a next one, and the cursor to it leads to the first. */
export function loopCursors(data: Record<string, unknown>): void {
  everyObject(data, (node) => {
    if ("hasNextPage" in node) node.hasNextPage = true;
    if ("endCursor" in node) node.endCursor = BEFORE_THE_FIRST;
  });
}
