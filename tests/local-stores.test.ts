import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";
import type { GraphQLNamedType, GraphQLObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { adminSchema, nodeTypeName } from "./local-shopify/schema/schema.ts";
import { allStores, brandNew, generateStore, typical, wellRun } from "./local-shopify/stores/index.ts";
import type { Store, StoreNode } from "./local-shopify/store.ts";

const now = new Date("2026-11-23T09:30:00Z");
const admin = adminSchema("2026-10");

/** Every place where a store's data is not what the schema knows, as `path: what is wrong`. */
function strangers(value: unknown, type: GraphQLNamedType, path: string): string[] {
  if (value === null || value === undefined || isScalarPlace(type)) return [];
  if (Array.isArray(value)) return value.flatMap((each) => strangers(each, type, `${path}[]`));
  if (isEnumType(type)) {
    return type.getValue(String(value)) ? [] : [`${path}: ${type.name} has no value ${String(value)}`];
  }
  const node = value as StoreNode;
  const object = isAbstractType(type) ? possibleType(node, type) : type;
  if (!isObjectType(object))
    return [`${path}: ${type.name} needs a __typename, has ${String(node.__typename)}`];
  return Object.entries(node).flatMap(([field, inner]) => strangersOfField(object, field, inner, path));
}

function strangersOfField(object: GraphQLObjectType, field: string, inner: unknown, path: string): string[] {
  if (field === "__typename")
    return inner === object.name ? [] : [`${path}: ${String(inner)} is no ${object.name}`];
  const known = object.getFields()[field];
  if (!known) return [`${path}: ${object.name} has no field ${field}`];
  const protectedField = admin.isProtected(object.name, field)
    ? [`${path}.${field}: protected customer data`]
    : [];
  const many =
    getNamedType(known.type).name.endsWith("Connection") || isListType(getNullableType(known.type));
  if (inner !== null && Array.isArray(inner) !== many && !isScalarPlace(getNamedType(known.type))) {
    return [`${path}.${field}: ${many ? "should be a list" : "should not be a list"}`];
  }
  const inside = admin.schema.getType(nodeTypeName(known.type)) ?? getNamedType(known.type);
  return [...protectedField, ...strangers(inner, inside, `${path}.${field}`)];
}

function isScalarPlace(type: GraphQLNamedType): boolean {
  return isLeafType(type) && !isEnumType(type);
}

function possibleType(node: StoreNode, type: GraphQLNamedType): GraphQLNamedType | undefined {
  if (!isAbstractType(type)) return type;
  return admin.schema.getPossibleTypes(type).find(({ name }) => name === node.__typename);
}

/** Objects that stand alone, with the type their id names; references (`{ id }`) are left out. */
function idsOf(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const each of value) idsOf(each, found);
  else if (value !== null && typeof value === "object") {
    const node = value as StoreNode;
    const fields = Object.keys(node).filter((key) => key !== "__typename");
    if (typeof node.id === "string" && fields.length > 1) found.push(node.id);
    for (const inner of Object.values(node)) idsOf(inner, found);
  }
  return found;
}

function nodes(store: Store, field: string): StoreNode[] {
  return store.data[field] as StoreNode[];
}

describe.each(allStores(now).map((store) => [store.domain, store] as const))("%s", (_, store) => {
  test("holds only fields and values that the Admin API knows, and no protected one", () => {
    const query = admin.schema.getQueryType();
    if (!query) throw new Error("The schema has no query type.");
    expect([...new Set(strangers(store.data, query, "data"))]).toEqual([]);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(store))).toEqual(store);
  });

  test("has one live theme", () => {
    expect(nodes(store, "themes").filter(({ role }) => role === "MAIN")).toHaveLength(1);
  });

  test("has a token of its own", () => {
    expect(store.access.customAppToken).toBe(`shpat_local_${store.domain.split(".")[0]}`);
  });
});

test("what the schema does not know is noticed", () => {
  const query = admin.schema.getQueryType();
  if (!query) throw new Error("The schema has no query type.");
  const wrong = {
    shop: { name: "A", nickname: "B", shopAddress: { countryCodeV2: "QQ" } },
    products: { nodes: [] },
    files: [{ __typename: "Folder" }],
    orders: [{ email: "someone@mail.example" }],
  };
  expect(strangers(wrong, query, "data")).toEqual([
    "data.shop: Shop has no field nickname",
    "data.shop.shopAddress.countryCodeV2: CountryCode has no value QQ",
    "data.products: should be a list",
    "data.files[]: File needs a __typename, has Folder",
    "data.orders[].email: protected customer data",
  ]);
});

test("a store is the same whenever it is made for the same moment", () => {
  expect(allStores(now)).toEqual(allStores(new Date(now)));
});

test("a store moves with the moment it is made for", () => {
  const later = new Date(now.getTime() + 86_400_000);
  expect(nodes(typical(later), "orders")[0]?.createdAt).not.toBe(nodes(typical(now), "orders")[0]?.createdAt);
});

describe("a generated store", () => {
  test("has exactly the size asked for", () => {
    const store = generateStore({
      now,
      seed: 7,
      products: 120,
      variantsPerProduct: 3,
      orders: 40,
      collections: 5,
      pages: 2,
    });
    const products = nodes(store, "products");
    expect(products).toHaveLength(120);
    expect(products.every(({ variants }) => (variants as StoreNode[]).length === 3)).toBe(true);
    expect(nodes(store, "orders")).toHaveLength(40);
    expect(nodes(store, "collections")).toHaveLength(5);
    expect(nodes(store, "pages")).toHaveLength(2);
  });

  test("holds only what the Admin API knows", () => {
    const query = admin.schema.getQueryType();
    if (!query) throw new Error("The schema has no query type.");
    const store = generateStore({ now, seed: 1, products: 30, orders: 30 });
    expect([...new Set(strangers(store.data, query, "data"))]).toEqual([]);
  });

  test("follows from its seed alone", () => {
    const size = { now, seed: 3, products: 50, orders: 10 };
    expect(generateStore(size)).toEqual(generateStore(size));
    expect(generateStore({ ...size, seed: 4 }).data.products).not.toEqual(generateStore(size).data.products);
  });

  test("can be empty, and can be large", () => {
    expect(nodes(generateStore({ now, seed: 1, products: 0, orders: 5 }), "orders")).toEqual([]);
    const large = generateStore({ now, seed: 1, products: 100_000, variantsPerProduct: 1 });
    expect(nodes(large, "products")).toHaveLength(100_000);
    expect(new Set(nodes(large, "products").map(({ id }) => id)).size).toBe(100_000);
  });
});

describe("the stores keep what they are for", () => {
  test("brand-new sells nothing and hides behind its password", () => {
    const { data } = brandNew(now);
    expect(data.products).toEqual([]);
    expect(data.onlineStore).toEqual({ passwordProtection: { enabled: true } });
    expect(data.shop.shopPolicies).toEqual([]);
    expect(data.shop.name).toBe("My Store");
  });

  test("typical is a small shop whose live theme has no copy", () => {
    const store = typical(now);
    const [live, ...others] = nodes(store, "themes");
    expect(
      others.some(({ name, themeStoreId }) => name === live?.name || themeStoreId === live?.themeStoreId),
    ).toBe(false);
    const active = nodes(store, "products").filter(({ status }) => status === "ACTIVE");
    const variants = active.flatMap((each) => each.variants as StoreNode[]);
    expect(active.length).toBeGreaterThanOrEqual(60);
    expect(active.length).toBeLessThanOrEqual(120);
    expect(variants.length).toBeGreaterThanOrEqual(200);
    expect(variants.length).toBeLessThanOrEqual(400);
  });

  test("well-run has a recent copy of its live theme, equal file by file", () => {
    const [live, copy] = nodes(wellRun(now), "themes");
    function sums(theme: StoreNode | undefined) {
      return (theme?.files as StoreNode[]).map(({ filename, checksumMd5 }) => [filename, checksumMd5]);
    }
    expect(copy).toMatchObject({ role: "UNPUBLISHED", name: `Copy of ${String(live?.name)}` });
    expect(sums(copy)).toEqual(sums(live));
  });

  test("a third of typical's photos say nothing about what they show", () => {
    const photos = nodes(typical(now), "products").flatMap(({ media }) => media as StoreNode[]);
    const silent = photos.filter(({ alt }) => alt === "");
    expect(silent.length / photos.length).toBeGreaterThan(0.28);
    expect(silent.length / photos.length).toBeLessThan(0.4);
  });

  test("every link of well-run arrives, and typical has some that do not", () => {
    function deadLinks(store: Store): number {
      const ids = new Set(idsOf(store.data));
      function count(items: StoreNode[]): number {
        return items.reduce((sum, { resourceId, items: inner }) => {
          const dead = typeof resourceId === "string" && !ids.has(resourceId) ? 1 : 0;
          return sum + dead + count(inner as StoreNode[]);
        }, 0);
      }
      return nodes(store, "menus").reduce((sum, { items }) => sum + count(items as StoreNode[]), 0);
    }
    expect(deadLinks(wellRun(now))).toBe(0);
    expect(deadLinks(typical(now))).toBe(2);
  });

  test("every photo and reference of a product leads to something in the store", () => {
    const store = wellRun(now);
    const ids = new Set(idsOf(store.data));
    const dangling = nodes(store, "products")
      .flatMap(({ featuredMedia, variants }) => [
        featuredMedia,
        ...(variants as StoreNode[]).flatMap(({ media }) => media),
      ])
      .filter((reference) => reference && !ids.has(String((reference as StoreNode).id)));
    expect(dangling).toEqual([]);
  });
});

test("no two stores share an id", () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const store of allStores(now)) {
    for (const id of new Set(idsOf(store.data))) {
      // the taxonomy and a catalog of Shopify's own are the same in every store
      if (id.includes("/TaxonomyCategory/")) continue;
      if (owners.has(id)) shared.push(id);
      owners.set(id, store.domain);
    }
  }
  expect(shared).toEqual([]);
});
