import type { FieldNode } from "graphql";
import { followsPages, operationOf } from "./combine";

type Data = Record<string, unknown>;

/** So few take no noticeable time, however long their texts. */
const nodesAtATime = 10;

/**
 * A page of a collection as several with a few nodes each: a tally comes to the same, and others can have their turn
 * in between. A page of another form stays whole.
 */
export function* portions(query: string, data: Data): Generator<Data> {
  const roots = operationOf(query).selectionSet.selections as readonly FieldNode[];
  const field = roots.find(followsPages);
  const key = field?.alias?.value ?? field?.name.value ?? "";
  const page = data[key] as { nodes?: unknown } | null | undefined;
  if (!Array.isArray(page?.nodes) || page.nodes.length <= nodesAtATime) return yield data;
  for (let first = 0; first < page.nodes.length; first += nodesAtATime)
    yield { ...data, [key]: { ...page, nodes: page.nodes.slice(first, first + nodesAtATime) } };
}
