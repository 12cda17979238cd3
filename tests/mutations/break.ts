import { createHash } from "node:crypto";
import type { Verdict } from "~/checkpoints/checkpoint";
import type { StoreData, StoreNode } from "../local-shopify/store.ts";

/** One thing that is broken (or put right) in a store, and what the checkpoints that turn say then; all others stay. */
export type Mutation = {
  name: string;
  /** The store that is broken; `well-run` where not said. */
  of?: "well-run" | "typical";
  breaks: (data: StoreData) => void;
  flips: Record<string, Verdict>;
};

/** Chooses which of many are broken: the `index`th of all that the path arrives at. */
type Which = (node: StoreNode, index: number) => boolean;
type Value = unknown;

/**
 * Puts a value where a path leads, such as `shop.taxesIncluded` or `products.*.vendor` (`*` is every item of a list, a
 * number that item). A function makes the new value from the old one and from what holds it. A path that leads nowhere,
 * or a value that is there already, is an error: a mutation that breaks nothing proves nothing.
 */
export function put(path: string, value: Value | ((old: never, of: StoreNode) => Value), which?: Which) {
  return (data: StoreData): void => {
    const steps = path.split(".");
    const field = steps.pop() ?? "";
    const holders = walk(data, steps).filter((holder) => holder !== null && typeof holder === "object");
    const chosen = which ? (holders as StoreNode[]).filter(which) : (holders as StoreNode[]);
    let changed = false;
    for (const holder of chosen) {
      const old = holder[field];
      const made: unknown = typeof value === "function" ? value(old, holder) : value;
      changed ||= JSON.stringify(made) !== JSON.stringify(old);
      holder[field] = made;
    }
    if (!changed) throw new Error(`Nothing is broken at ${path}.`);
  };
}

/** Several changes that only together are one thing, such as a link and what it leads to. */
export function together(...changes: ((data: StoreData) => void)[]) {
  return (data: StoreData): void => {
    for (const change of changes) change(data);
  };
}

/** Rewrites one file of the live theme and of its copies, as if the copies had been made after it; null deletes it. */
export function putFile(name: string, change: (content: string) => string | null) {
  return (data: StoreData): void => {
    let changed = false;
    for (const theme of data.themes as StoreNode[]) {
      const files = theme.files as StoreNode[];
      const file = files.find(({ filename }) => filename === name);
      const old = file ? String((file.body as StoreNode).content) : "";
      const content = change(old);
      changed ||= content !== old;
      if (content === null) theme.files = files.filter((each) => each !== file);
      else if (file) write(file, content);
      else files.push(write({ filename: name, contentType: "text/plain" }, content));
    }
    if (!changed) throw new Error(`Nothing is broken in ${name}.`);
  };
}

/** Changes one JSON file of the live theme and its copies; the comment on top stays away, as Shopify allows. */
export function putJson(name: string, change: (json: StoreNode) => void) {
  return putFile(name, (content) => {
    const json = JSON.parse(content.replace(/^\s*\/\*[^]*?\*\//, "")) as StoreNode;
    change(json);
    return `${JSON.stringify(json, null, 2)}\n`;
  });
}

/** The first `many` of them. */
export function first(many: number): Which {
  return (_, index) => index < many;
}

/** What lies at a path inside a node. */
export function at(node: unknown, path: string): unknown {
  return walk(node, path.split("."))[0];
}

function walk(from: unknown, steps: string[]): unknown[] {
  return steps.reduce<unknown[]>(
    (places, step) =>
      places.flatMap((place) => {
        if (place === null || typeof place !== "object") return [];
        if (step === "*") return Object.values(place);
        return [(place as StoreNode)[step]];
      }),
    [from],
  );
}

function write(file: StoreNode, content: string): StoreNode {
  return Object.assign(file, {
    size: Buffer.byteLength(content),
    checksumMd5: createHash("md5").update(content).digest("hex"),
    body: { __typename: "OnlineStoreThemeFileBodyText", content },
  });
}
