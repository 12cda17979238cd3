import type { StoreNode } from "../store.ts";
import type { AnswerContext } from "./context.ts";
import type { FieldPlan } from "./field-plan.ts";
import { badRequest, notImplemented } from "./refusals.ts";
import { gidType } from "./root-objects.ts";
import { MAX_PAGE } from "./connections.ts";
import { search } from "./search.ts";
import type { ReadField } from "./search-fields.ts";

type Filter = (node: StoreNode, value: never, args: Record<string, unknown>) => boolean;

/** Arguments that page, sort or search; everything else that is given must be a filter below. */
const HANDLED = new Set(["first", "last", "after", "before", "reverse", "sortKey", "sort", "query", "limit"]);

/** Arguments that change nothing in a plain store: what they would leave out is not in it. */
const WITHOUT_EFFECT = new Set(["includeLegacy", "merchantOwnedOnly", "useCreationUi", "buyerSignal"]);

const equals =
  (property: string): Filter =>
  (node, value) =>
    node[property] === value;

const oneOf =
  (property: string): Filter =>
  (node, values: never) =>
    (values as unknown[]).length === 0 || (values as unknown[]).includes(node[property]);

const filters: Record<string, Filter> = {
  roles: oneOf("role"),
  names: (node, values: never) =>
    (values as string[]).some((name) => wildcard(name, String(node.name ?? ""))),
  filenames: (node, values: never) =>
    (values as string[]).some((name) => wildcard(name, String(node.filename ?? ""))),
  ownerType: equals("ownerType"),
  namespace: equals("namespace"),
  key: equals("key"),
  keys: (node, values: never) =>
    (values as string[]).includes(`${String(node.namespace)}.${String(node.key)}`),
  // A catalog's type is told by what it is.
  type: (node, value: never) => (CATALOG_TYPES[String(node.__typename)] ?? node.type) === value,
  types: oneOf("type"),
  apiType: equals("apiType"),
  originType: equals("originType"),
  handles: oneOf("handle"),
  ids: oneOf("id"),
  topics: oneOf("topic"),
  format: equals("format"),
  uri: equals("uri"),
  src: equals("src"),
  countryCode: equals("countryCode"),
  regionCode: equals("regionCode"),
  consentRequired: equals("consentRequired"),
  dataSaleOptOutRequired: equals("dataSaleOptOutRequired"),
  paymentTermsType: equals("paymentTermsType"),
  mediaContentType: equals("mediaContentType"),
  pinnedStatus: (node, value: never) =>
    value === "ANY" || (value === "PINNED") === (typeof node.pinnedPosition === "number"),
  includeInactive: (node, value: never) => (value as boolean) || node.isActive !== false,
  published: (node, value: never) => !(value as boolean) || node.published === true,
  onlyPublished: (node, value: never) => !(value as boolean) || node.isPublished !== false,
  catalogType: (node, value: never) => {
    const catalog = String((node.catalog as StoreNode | null | undefined)?.__typename ?? "");
    return (CATALOG_TYPES[catalog] ?? "NONE") === value;
  },
  locale: equals("locale"),
  outdated: equals("outdated"),
  // A translatable resource is known by the type in the id of what it translates.
  resourceType: (node, value: never) => resourceTypeOf(node.resourceId) === value,
  marketingActivityIds: oneOf("id"),
  remoteIds: oneOf("remoteId"),
};

/** `gid://shopify/ProductOption/1` is a PRODUCT_OPTION. */
function resourceTypeOf(id: unknown): string {
  return (gidType(id) ?? "").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

const CATALOG_TYPES: Record<string, string> = {
  AppCatalog: "APP",
  CompanyLocationCatalog: "COMPANY_LOCATION",
  MarketCatalog: "MARKET",
};

/** Applies the arguments of a list or connection: filters, search, order, direction. */
export function applyListArguments(
  all: readonly unknown[],
  plan: FieldPlan,
  args: Record<string, unknown>,
  path: (string | number)[],
  context: AnswerContext,
  read: ReadField,
): readonly unknown[] {
  let nodes = all;
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value) && value.length > MAX_PAGE) {
      throw badRequest(
        `The input array size of ${value.length} is greater than the maximum allowed of ${MAX_PAGE}.`,
      );
    }
    if (value === null || value === undefined || HANDLED.has(name) || WITHOUT_EFFECT.has(name)) continue;
    const filter = filters[name];
    if (filter) nodes = (nodes as StoreNode[]).filter((node) => filter(node, value as never, args));
    else if (value !== plan.args.get(name)) {
      throw notImplemented(`the argument ${name} of ${plan.typeName}.${plan.fieldName}`);
    }
  }
  if (typeof args.query === "string" && args.query.trim() !== "") {
    nodes = search(nodes as StoreNode[], args.query, plan, path, context, read);
  }
  if (typeof args.sortKey === "string") nodes = sorted(nodes, plan, args.sortKey, read);
  return args.reverse === true ? nodes.toReversed() : nodes;
}

const SORT_PROPERTIES: Record<string, string> = {
  CREATED: "createdAt",
  CREATION_DATE: "creationDate",
  LAST_EDIT_DATE: "lastEditDate",
  INVENTORY_TOTAL: "totalInventory",
  FULL_TITLE: "title",
};

/** Sorting 100,000 products for every page would be slow: an order is worked out once per list. */
const orders = new WeakMap<readonly unknown[], Map<string, readonly unknown[]>>();

function sorted(
  nodes: readonly unknown[],
  plan: FieldPlan,
  sortKey: string,
  read: ReadField,
): readonly unknown[] {
  let known = orders.get(nodes);
  if (!known) orders.set(nodes, (known = new Map()));
  const done = known.get(sortKey);
  if (done?.length === nodes.length) return done;
  const property =
    SORT_PROPERTIES[sortKey] ??
    sortKey.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  function keyOf(node: unknown): string | number | undefined {
    if (typeof node !== "object" || node === null) return undefined;
    if (sortKey === "ID") return Number(/(\d+)$/.exec(String((node as StoreNode).id))?.[1] ?? 0);
    const value = (node as StoreNode)[property] ?? read(plan.nodeType, node as StoreNode, property);
    return typeof value === "string" || typeof value === "number" ? value : undefined;
  }
  const keyed = nodes.map((node) => ({ node, key: keyOf(node) }));
  // A property the store does not hold leaves the store's own order.
  const order = keyed.some(({ key }) => key === undefined)
    ? nodes
    : keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ node }) => node);
  known.set(sortKey, order);
  return order;
}

function compareKeys(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function wildcard(pattern: string, text: string): boolean {
  if (!pattern.includes("*")) return pattern === text;
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}
