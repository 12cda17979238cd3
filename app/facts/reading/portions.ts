import type { FieldNode } from "graphql";
import { followsPages, operationOf } from "./combine";

type Data = Record<string, unknown>;

/**
 * A page of a collection as several with one node each: a tally comes to the same, and others can have their turn in
 * between, however long the texts of a node are. A page of another form stays whole.
 */
export function* portions(query: string, data: Data): Generator<Data> {
  const roots = operationOf(query).selectionSet.selections as readonly FieldNode[];
  const field = roots.find(followsPages);
  const key = field?.alias?.value ?? field?.name.value ?? "";
  const page = data[key] as { nodes?: unknown } | null | undefined;
  if (!Array.isArray(page?.nodes) || page.nodes.length === 0) return yield data;
  for (const node of page.nodes as unknown[]) yield { ...data, [key]: { ...page, nodes: [node] } };
}
