import type { Store, StoreNode } from "../store.ts";

/** Lookups over one store that are worked out once and thrown away when the store changes. */
export type StoreIndex = {
  store: Store;
  /** The full object behind an id, wherever in the store it stands. */
  byId: (id: string) => StoreNode | undefined;
  /** The object whose list holds this one: a variant's product, an article's blog. */
  parentOf: (node: StoreNode) => StoreNode | undefined;
  /** A list or map worked out once per state of the store. */
  once: <T>(key: string, make: () => T) => T;
};

const indexes = new WeakMap<object, StoreIndex>();

/** The index of a store. A store object that was replaced has a new one by itself. */
export function storeIndex(store: Store): StoreIndex {
  let index = indexes.get(store.data);
  if (index?.store !== store) {
    index = makeIndex(store);
    indexes.set(store.data, index);
  }
  return index;
}

/** To be called after a store was changed in place; what was worked out of it is worked out anew. */
export function storeChanged(store: Store): void {
  indexes.delete(store.data);
}

/** A list of objects in the store; anything else is no list. */
export function nodesOf(value: unknown): StoreNode[] {
  return Array.isArray(value) ? (value as StoreNode[]) : [];
}

function makeIndex(store: Store): StoreIndex {
  const worked = new Map<string, unknown>();
  function once<T>(key: string, make: () => T): T {
    if (!worked.has(key)) worked.set(key, make());
    return worked.get(key) as T;
  }
  const ids = () => once("ids", () => collect(store.data));
  return {
    store,
    once,
    byId: (id) => ids().nodes.get(id),
    parentOf: (node) => ids().parents.get(String(node.id)),
  };
}

/** Walks the store once. A bare `{ id }` is a reference; of several objects with one id the fullest is meant. */
function collect(data: StoreNode): { nodes: Map<string, StoreNode>; parents: Map<string, StoreNode> } {
  const nodes = new Map<string, StoreNode>();
  const parents = new Map<string, StoreNode>();
  const sizes = new Map<string, number>();
  const walk = (value: unknown, owner: StoreNode | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object" && item !== null) walk(item, owner);
      return;
    }
    const node = value as StoreNode;
    const id = typeof node.id === "string" ? node.id : undefined;
    const keys = Object.keys(node);
    if (id !== undefined && keys.length > 1) {
      if (keys.length > (sizes.get(id) ?? 0)) {
        nodes.set(id, node);
        sizes.set(id, keys.length);
        if (owner) parents.set(id, owner);
      }
    }
    const next = id === undefined ? owner : node;
    for (const key of keys) {
      const child = node[key];
      if (typeof child === "object" && child !== null) walk(child, next);
    }
  };
  walk(data, undefined);
  return { nodes, parents };
}
