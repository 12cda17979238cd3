import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createAdminApi } from "./local-shopify/admin-api/admin-api.ts";
import type { AdminApi, AdminApiOptions } from "./local-shopify/admin-api/admin-api.ts";
import { FAULTS, FAULT_NAMES } from "./local-shopify/admin-api/faults.ts";
import { handleAdminApi } from "./local-shopify/admin-api/http.ts";
import { storeChanged } from "./local-shopify/admin-api/store-index.ts";
import { queryNeeds } from "./local-shopify/schema/query-needs.ts";
import { API_VERSIONS, adminSchema } from "./local-shopify/schema/schema.ts";
import type { Store, StoreNode } from "./local-shopify/store.ts";
import { brandNew, typical, wellRun } from "./local-shopify/stores/index.ts";

const NOW = Date.parse("2026-11-23T12:00:00Z");
const READ = [
  "read_themes",
  "read_products",
  "read_orders",
  "read_discounts",
  "read_content",
  "read_locations",
];

function gid(type: string, number: number): string {
  return `gid://shopify/${type}/${number}`;
}

function product(number: number, more: StoreNode = {}): StoreNode {
  const stock = number % 4;
  return {
    id: gid("Product", number),
    title: `Bowl ${number}`,
    handle: `bowl-${number}`,
    status: number % 3 === 0 ? "DRAFT" : "ACTIVE",
    vendor: number % 2 === 0 ? "Kiln" : "Table",
    tags: number % 5 === 0 ? ["sale"] : [],
    createdAt: `2026-${String(1 + (number % 9)).padStart(2, "0")}-10T08:00:00Z`,
    variants: [0, 1].map((option) => ({
      id: gid("ProductVariant", number * 10 + option),
      title: `Size ${option}`,
      sku: `B-${number}-${option}`,
      price: "12.50",
      inventoryQuantity: stock,
      inventoryItem: { id: gid("InventoryItem", number * 10 + option), tracked: true },
    })),
    media: [
      {
        __typename: "MediaImage",
        id: gid("MediaImage", number),
        alt: null,
        mediaContentType: "IMAGE",
        status: "READY",
      },
    ],
    ...more,
  };
}

function shopOf(products: number, more: StoreNode = {}, access: Partial<Store["access"]> = {}): Store {
  return {
    domain: "kiln.myshopify.com",
    access: {
      plan: "standard",
      grantedOptionalScopes: [],
      withheldScopes: [],
      protectedDataApproved: true,
      customAppToken: "shpat_local_kiln",
      ...access,
    },
    data: {
      shop: { id: gid("Shop", 1), name: "Kiln & Table", currencyCode: "EUR" },
      products: Array.from({ length: products }, (_none, at) => product(at + 1)),
      collections: [
        {
          id: gid("Collection", 1),
          title: "Bowls",
          products: [{ id: gid("Product", 1) }, { id: gid("Product", 2) }],
        },
        { id: gid("Collection", 2), title: "Empty", products: [] },
      ],
      themes: [
        {
          id: gid("OnlineStoreTheme", 1),
          name: "Live",
          role: "MAIN",
          files: ["layout/theme.liquid", "templates/index.json", "templates/page.json"].map((filename) => ({
            filename,
          })),
        },
        { id: gid("OnlineStoreTheme", 2), name: "Copy of Live", role: "UNPUBLISHED" },
      ],
      orders: [
        {
          id: gid("Order", 1),
          name: "#1",
          createdAt: "2026-01-05T10:00:00Z",
          displayFulfillmentStatus: "FULFILLED",
        },
        {
          id: gid("Order", 2),
          name: "#2",
          createdAt: "2026-11-10T10:00:00Z",
          displayFulfillmentStatus: "UNFULFILLED",
          email: "a@example.com",
        },
      ],
      ...more,
    },
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of an answer is that of its query
type Json = any;

type Reply = {
  data: Record<string, Json> | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    locations?: unknown[];
    extensions?: Record<string, Json>;
  }[];
  extensions: { cost: Record<string, Json>; search?: Record<string, Json>[] };
};

type Asked = {
  variables?: Record<string, unknown>;
  scopes?: string[];
  apiVersion?: string;
  operationName?: string;
};

async function ask(api: AdminApi, store: Store, query: string, asked: Asked = {}): Promise<Reply> {
  const { scopes = READ, ...rest } = asked;
  const { body } = await api.answer({ store, scopes: new Set(scopes), query, ...rest });
  return JSON.parse(body) as Reply;
}

function apiAt(options: AdminApiOptions = {}): AdminApi {
  return createAdminApi({ now: () => NOW, bulkMs: 0, ...options });
}

// --- valid operations ---------------------------------------------------------------------------

const referenceQueries = readFileSync(
  fileURLToPath(new URL("./local-shopify/schema/reference-queries.graphql", import.meta.url)),
  "utf8",
)
  .split(/\n(?=# \w+: cost )/)
  .slice(1)
  .map((text) => ({
    text,
    name: /^# (\w+)/.exec(text)?.[1] ?? "",
    cost: Number(/cost (\d+)/.exec(text)?.[1]),
  }));

test.each(API_VERSIONS)(
  "every reference query is answered on %s at its expected cost",
  async (apiVersion) => {
    const admin = adminSchema(apiVersion);
    const scopes = referenceQueries.flatMap(({ text }) => queryNeeds(admin, text).scopes.flat());
    const api = apiAt();
    const store = shopOf(3);
    expect(referenceQueries.length).toBeGreaterThan(35);
    for (const { text, name, cost } of referenceQueries) {
      api.buckets.drainTo(store.domain, 2_000);
      const variables = {
        id: name === "themeFiles" ? gid("OnlineStoreTheme", 1) : gid("DeliveryProfile", 1),
      };
      const reply = await ask(api, store, text, {
        variables,
        apiVersion,
        scopes,
      });
      expect(reply.errors, name).toBeUndefined();
      expect(reply.extensions.cost.requestedQueryCost, name).toBe(cost);
    }
    expect(api.log.flatMap((entry) => entry.notImplemented)).toEqual([]);
  },
);

test.each([brandNew, typical, wellRun])(
  "every reference query is answered from the store made by %o",
  async (make) => {
    const store = make(new Date(NOW));
    const admin = adminSchema();
    const api = apiAt();
    for (const { text, name } of referenceQueries) {
      api.buckets.drainTo(store.domain, 2_000);
      const list = name === "themeFiles" ? store.data.themes : store.data.deliveryProfiles;
      const variables = { id: (list as StoreNode[])[0]?.id };
      const scopes = queryNeeds(admin, text).scopes.flat();
      const reply = await ask(api, store, text, { variables, scopes });
      expect(reply.errors, name).toBeUndefined();
    }
  },
);

test("a store object answers by name, and what it leaves out is null, empty or zero", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(1),
    `{ shop { name email taxesIncluded features { giftCards } } blogs(first: 5) { nodes { id } } theme(id: "gid://shopify/OnlineStoreTheme/2") { name prefix role } }`,
  );
  expect(reply.data).toEqual({
    shop: { name: "Kiln & Table", email: "", taxesIncluded: false, features: { giftCards: false } },
    blogs: { nodes: [] },
    theme: { name: "Copy of Live", prefix: "", role: "UNPUBLISHED" },
  });
});

test("counts, root lists of children and back links follow from the store", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(4),
    `{ product(id: "gid://shopify/Product/1") { variantsCount { count precision } mediaCount { count } totalInventory hasOutOfStockVariants tracksInventory collections(first: 5) { nodes { title } } }
       soldOut: product(id: "gid://shopify/Product/4") { hasOutOfStockVariants }
       productVariants(first: 1) { nodes { sku product { title } } }
       collections(first: 5) { nodes { productsCount { count } products(first: 1) { nodes { title } } } }
       productsCount { count precision } active: productsCount(query: "status:active") { count } }`,
  );
  expect(reply.errors).toBeUndefined();
  expect(reply.data).toEqual({
    product: {
      variantsCount: { count: 2, precision: "EXACT" },
      mediaCount: { count: 1 },
      totalInventory: 2,
      hasOutOfStockVariants: false,
      tracksInventory: true,
      collections: { nodes: [{ title: "Bowls" }] },
    },
    soldOut: { hasOutOfStockVariants: true },
    productVariants: { nodes: [{ sku: "B-1-0", product: { title: "Bowl 1" } }] },
    collections: {
      nodes: [
        { productsCount: { count: 2 }, products: { nodes: [{ title: "Bowl 1" }] } },
        { productsCount: { count: 0 }, products: { nodes: [] } },
      ],
    },
    productsCount: { count: 4, precision: "EXACT" },
    active: { count: 3 },
  });
});

test("node and nodes find anything by id, by its type", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(2),
    `{ node(id: "gid://shopify/ProductVariant/21") { id ... on ProductVariant { sku } }
       nodes(ids: ["gid://shopify/MediaImage/1", "gid://shopify/Product/99"]) { __typename }
       product(id: "gid://shopify/ProductVariant/21") { title } }`,
  );
  expect(reply.data).toEqual({
    node: { id: "gid://shopify/ProductVariant/21", sku: "B-2-1" },
    nodes: [{ __typename: "MediaImage" }, null],
    product: null,
  });
});

test("a discount is found among all discounts and among those of its kind", async () => {
  const discountNodes = [
    {
      id: gid("DiscountCodeNode", 1),
      discount: { __typename: "DiscountCodeBasic", title: "HELLO", status: "ACTIVE" },
    },
    {
      id: gid("DiscountAutomaticNode", 2),
      discount: { __typename: "DiscountAutomaticBasic", title: "Spring", status: "EXPIRED" },
    },
  ];
  const reply = await ask(
    apiAt(),
    shopOf(0, { discountNodes }),
    `{ discountNode(id: "gid://shopify/DiscountCodeNode/1") { id }
       codeDiscountNode(id: "gid://shopify/DiscountCodeNode/1") { codeDiscount { ... on DiscountCodeBasic { title } } }
       automaticDiscountNodes(first: 5) { nodes { id automaticDiscount { ... on DiscountAutomaticBasic { title } } } }
       discountNodesCount(query: "status:expired") { count } }`,
  );
  expect(reply.data).toEqual({
    discountNode: { id: gid("DiscountCodeNode", 1) },
    codeDiscountNode: { codeDiscount: { title: "HELLO" } },
    automaticDiscountNodes: {
      nodes: [{ id: gid("DiscountAutomaticNode", 2), automaticDiscount: { title: "Spring" } }],
    },
    discountNodesCount: { count: 1 },
  });
});

test("a change of the store in place is seen once it is announced", async () => {
  const api = apiAt();
  const store = shopOf(1);
  const query = `{ productVariantsCount { count } productVariants(first: 5) { nodes { sku } } }`;
  expect((await ask(api, store, query)).data?.productVariantsCount.count).toBe(2);
  (store.data.products as StoreNode[]).push(product(2));
  storeChanged(store);
  expect((await ask(api, store, query)).data?.productVariants.nodes).toHaveLength(4);
});

test("root arguments filter: theme roles, file names with wildcards, inactive locations, owner types", async () => {
  const store = shopOf(0, {
    locations: [
      { id: gid("Location", 1), name: "Kiln", isActive: true },
      { id: gid("Location", 2), name: "Attic", isActive: false },
    ],
    publications: [
      { id: gid("Publication", 1), catalog: { __typename: "AppCatalog", id: gid("AppCatalog", 1) } },
      { id: gid("Publication", 2), catalog: null },
    ],
    metafieldDefinitions: [
      { id: gid("MetafieldDefinition", 1), ownerType: "PRODUCT", key: "clay" },
      { id: gid("MetafieldDefinition", 2), ownerType: "SHOP", key: "seal" },
    ],
  });
  const reply = await ask(
    apiAt(),
    store,
    `{ themes(first: 5, roles: [MAIN]) { nodes { name } }
       theme(id: "gid://shopify/OnlineStoreTheme/1") { files(first: 5, filenames: ["templates/*.json"]) { nodes { filename } userErrors { code } } }
       open: locations(first: 5) { nodes { name } } all: locations(first: 5, includeInactive: true, reverse: true) { nodes { name } }
       metafieldDefinitions(first: 5, ownerType: PRODUCT) { nodes { key } }
       publications(first: 5, catalogType: APP) { nodes { id } } }`,
    { scopes: [...READ, "read_publications"] },
  );
  expect(reply.data).toEqual({
    themes: { nodes: [{ name: "Live" }] },
    theme: {
      files: {
        nodes: [{ filename: "templates/index.json" }, { filename: "templates/page.json" }],
        userErrors: [],
      },
    },
    open: { nodes: [{ name: "Kiln" }] },
    all: { nodes: [{ name: "Kiln" }, { name: "Attic" }] },
    metafieldDefinitions: { nodes: [{ key: "clay" }] },
    publications: { nodes: [{ id: gid("Publication", 1) }] },
  });
});

test("orders older than 60 days need read_all_orders", async () => {
  const query = `{ orders(first: 5) { nodes { name } } ordersCount { count } }`;
  const recent = await ask(apiAt(), shopOf(0), query);
  expect(recent.data).toEqual({ orders: { nodes: [{ name: "#2" }] }, ordersCount: { count: 1 } });
  const all = await ask(apiAt(), shopOf(0), query, { scopes: [...READ, "read_all_orders"] });
  expect(all.data?.ordersCount.count).toBe(2);
});

test("the app reads its own installation and scopes", async () => {
  const api = apiAt({
    app: { handle: "dijipilot", requiredScopes: ["read_themes"], optionalScopes: ["read_orders"] },
  });
  const reply = await ask(
    api,
    shopOf(0),
    `{ currentAppInstallation { accessScopes { handle } activeSubscriptions { name } app { handle optionalAccessScopes { handle } } } }`,
    { scopes: ["read_themes"] },
  );
  expect(reply.data?.currentAppInstallation).toEqual({
    accessScopes: [{ handle: "read_themes" }],
    activeSubscriptions: [],
    app: { handle: "dijipilot", optionalAccessScopes: [{ handle: "read_orders" }] },
  });
});

// --- pages and counts ---------------------------------------------------------------------------

test("following the cursors forwards gives every node once, backwards the same in pages from the end", async () => {
  const api = apiAt();
  const store = shopOf(7);
  const forward = `query P($after: String) { products(first: 3, after: $after) { edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const titles: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(api, store, forward, { variables: { after } });
    titles.push(...(data?.products.edges ?? []).map((edge: Json) => edge.node.title));
    expect(data?.products.pageInfo.hasPreviousPage).toBe(after !== null);
    after = data?.products.pageInfo.hasNextPage ? data?.products.pageInfo.endCursor : null;
  } while (after !== null);
  expect(titles).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Bowl ${number}`));
  const backward = `query P($before: String) { products(last: 3, before: $before) { nodes { title } pageInfo { startCursor hasPreviousPage } } }`;
  const end = await ask(api, store, backward);
  const before = end.data?.products.pageInfo.startCursor;
  const middle = await ask(api, store, backward, { variables: { before } });
  expect(
    [...(middle.data?.products.nodes ?? []), ...(end.data?.products.nodes ?? [])].map(
      (node: Json) => node.title,
    ),
  ).toEqual(titles.slice(1));
});

test.each([
  ["products { nodes { id } }", "you must provide one of first or last"],
  ["products(first: 1, last: 1) { nodes { id } }", "providing both first and last is not supported"],
  ["products(first: 251) { nodes { id } }", /^first cannot exceed 250\./],
  ['products(first: 1, after: "nonsense") { nodes { id } }', "Invalid cursor for current pagination sort."],
])("a page that Shopify refuses is refused: %s", async (field, message) => {
  const reply = await ask(apiAt(), shopOf(1), `{ ${field} }`);
  expect(reply.data).toBeNull();
  expect(reply.errors?.[0]?.message).toMatch(message);
  expect(reply.errors?.[0]).toMatchObject({ path: ["products"], extensions: { code: "BAD_REQUEST" } });
});

test("a count stops at its limit, is exact up to 25,000 and a lower bound beyond", async () => {
  const store = shopOf(0, {
    products: Array.from({ length: 26_000 }, (_none, at) => ({ id: gid("Product", at + 1) })),
    pages: Array.from({ length: 12_000 }, (_none, at) => ({ id: gid("Page", at + 1) })),
  });
  const reply = await ask(
    apiAt(),
    store,
    `{ few: productsCount(limit: 50) { count precision } usual: productsCount { count precision } all: productsCount(limit: null) { count precision } }`,
  );
  expect(reply.data).toEqual({
    few: { count: 50, precision: "AT_LEAST" },
    usual: { count: 10_000, precision: "AT_LEAST" },
    all: { count: 25_000, precision: "AT_LEAST" },
  });
  const pages = await ask(apiAt(), store, `{ pagesCount(limit: null) { count precision } }`);
  expect(pages.data?.pagesCount).toEqual({ count: 12_000, precision: "EXACT" });
});

// --- search -------------------------------------------------------------------------------------

test.each([
  ["status:draft", [3, 6, 9]],
  ["status:ACTIVE AND vendor:Kiln", [2, 4, 8, 10]],
  ["-status:draft vendor:Kiln", [2, 4, 8, 10]],
  ["NOT status:active", [3, 6, 9]],
  ["tag:sale OR status:draft", [3, 5, 6, 9, 10]],
  ["(tag:sale OR status:draft) AND vendor:Table", [3, 5, 9]],
  ["inventory_total:<1", [4, 8]],
  ["inventory_total:>=6", [3, 7]],
  ["id:>8", [9, 10]],
  ["sku:'B-7-1'", [7]],
  ["title:'bowl 2'", [2]],
  ["handle:bowl-1*", [1, 10]],
  ["created_at:>'2026-08-01'", [7, 8]],
  ["created_at:2026-03-10", [2]],
  ["status:draft,active id:<3", [1, 2]],
  ["tag_not:sale id:>8", [9]],
  ["bowl", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ["collection_id:1", [1, 2]],
])("search %s", async (query, numbers) => {
  const reply = await ask(
    apiAt(),
    shopOf(10),
    `query S($query: String) { products(first: 50, query: $query) { nodes { id } } }`,
    {
      variables: { query },
    },
  );
  expect(reply.errors).toBeUndefined();
  expect(reply.data?.products.nodes.map((node: Json) => Number(node.id.split("/").pop()))).toEqual(numbers);
  expect(reply.extensions.search?.[0]).not.toHaveProperty("warnings");
});

test("members of a segment are those its query describes, and an attribute nobody knows is refused", async () => {
  const customer = (number: number, orders: number, first: string, marketingState: string) => ({
    id: gid("Customer", number),
    numberOfOrders: String(orders),
    orders: orders > 0 ? [{ createdAt: first }] : [],
    defaultEmailAddress: { marketingState },
  });
  const customers = [
    customer(1, 0, "", "SUBSCRIBED"),
    customer(2, 1, "2026-10-01T10:00:00Z", "NOT_SUBSCRIBED"),
    customer(3, 2, "2026-08-01T10:00:00Z", "SUBSCRIBED"),
  ];
  const store = shopOf(1, { customers });
  const members = async (query: string) => {
    const document = `query ($query: String) { customerSegmentMembers(first: 1, query: $query) { totalCount } }`;
    const scopes = ["read_customers"];
    const reply = await ask(apiAt(), store, document, { scopes, variables: { query } });
    return reply.data?.customerSegmentMembers.totalCount ?? reply.errors?.[0]?.message;
  };
  expect(await members("email_subscription_status = 'SUBSCRIBED'")).toBe(2);
  expect(await members("number_of_orders >= 1")).toBe(2);
  expect(await members("first_order_date <= 2026-08-25 AND number_of_orders >= 2")).toBe(1);
  expect(await members("first_order_date > -60d")).toBe(1);
  expect(await members("shoe_size > 40")).toContain("shoe_size");
});

test("translations come in the language asked for, translatable resources of the type asked for", async () => {
  const translations = ["de", "fr"].map((locale) => ({
    locale,
    key: "title",
    value: locale,
    outdated: locale === "fr",
  }));
  const translatableResources = [
    { resourceId: gid("Product", 1), translations },
    { resourceId: gid("ProductOption", 1), translations: [] },
  ];
  const store = shopOf(1, { products: [product(1, { translations })], translatableResources });
  const query = `{
    products(first: 1) { nodes { translations(locale: "fr") { locale outdated } } }
    translatableResources(first: 5, resourceType: PRODUCT) {
      nodes { resourceId translations(locale: "de", outdated: true) { locale } }
    }
  }`;
  const { data } = await ask(apiAt(), store, query, { scopes: ["read_products", "read_translations"] });
  expect(data?.products.nodes[0].translations).toEqual([{ locale: "fr", outdated: true }]);
  expect(data?.translatableResources.nodes).toEqual([{ resourceId: gid("Product", 1), translations: [] }]);
});

test("an unknown search field is ignored: everything comes back, and only a warning tells", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(6),
    `{ products(first: 50, query: "colour:red AND status:draft") { nodes { id } } all: products(first: 50, query: "colour:red") { nodes { id } } }`,
  );
  expect(reply.data?.products.nodes).toHaveLength(2);
  expect(reply.data?.all.nodes).toHaveLength(6);
  expect(reply.extensions.search).toEqual([
    {
      path: ["products"],
      query: "colour:red AND status:draft",
      parsed: {
        and: [
          { field: "colour", match_all: "red" },
          { field: "status", match_all: "draft" },
        ],
      },
      warnings: [{ field: "colour", message: "Invalid search field for this query.", code: "invalid_field" }],
    },
    {
      path: ["all"],
      query: "colour:red",
      parsed: { field: "colour", match_all: "red" },
      warnings: [{ field: "colour", message: "Invalid search field for this query.", code: "invalid_field" }],
    },
  ]);
});

test("a search field that Shopify knows and a store cannot answer is an error, not an ignored filter", async () => {
  const api = apiAt();
  const reply = await ask(
    api,
    shopOf(1),
    `{ products(first: 1, query: "delivery_profile_id:1") { nodes { id } } }`,
  );
  expect(reply.errors?.[0]?.extensions?.code).toBe("LOCAL_NOT_IMPLEMENTED");
  expect(api.log[0]?.notImplemented).toHaveLength(1);
});

test("order search knows the words of the admin", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(0),
    `{ orders(first: 5, query: "fulfillment_status:unfulfilled AND created_at:>2026-11-01") { nodes { name } } }`,
  );
  expect(reply.data?.orders.nodes).toEqual([{ name: "#2" }]);
});

// --- operations that are not valid --------------------------------------------------------------

test.each([
  [
    "query Q { shop { nmae } }",
    {
      message: "Field 'nmae' doesn't exist on type 'Shop'",
      path: ["query Q", "shop", "nmae"],
      extensions: { code: "undefinedField", typeName: "Shop", fieldName: "nmae" },
    },
  ],
  [
    '{ products(first: "many") { nodes { id } } }',
    {
      message: `Argument 'first' on Field 'products' has an invalid value ("many"). Expected type 'Int'.`,
      extensions: { code: "argumentLiteralsIncompatible", typeName: "Field", argumentName: "first" },
    },
  ],
  [
    "{ products(frist: 1) { nodes { id } } }",
    {
      message: "Field 'products' doesn't accept argument 'frist'",
      extensions: { code: "argumentNotAccepted" },
    },
  ],
  [
    "{ product { id } }",
    {
      message: "Field 'product' is missing required arguments: id",
      extensions: { code: "missingRequiredArguments" },
    },
  ],
  [
    "{ shop }",
    {
      message:
        "Field must have selections (field 'shop' returns Shop but has no selections. Did you mean 'shop { ... }'?)",
      extensions: { code: "selectionMismatch" },
    },
  ],
  [
    "query Q($a: Int) { shop { id } }",
    {
      message: "Variable $a is declared by query Q but not used",
      extensions: { code: "variableNotUsed", variableName: "a" },
    },
  ],
  [
    "{ shop { ...Nothing } }",
    { message: "Fragment Nothing was used, but not defined", extensions: { code: "useAndDefineFragment" } },
  ],
  [
    "mutation { productCreate { product { id } } }",
    { message: "Field 'productCreate' doesn't exist on type 'Mutation'" },
  ],
])("an invalid operation gets Shopify's words: %s", async (query, error) => {
  const reply = await ask(apiAt(), shopOf(0), query);
  expect(reply).not.toHaveProperty("data");
  expect(reply.errors?.[0]).toMatchObject(error);
  expect(reply.errors?.[0]?.locations).toHaveLength(1);
});

test("a syntax error and a missing variable are answered with 200 and no data", async () => {
  const api = apiAt();
  const answer = await api.answer({ store: shopOf(0), scopes: new Set(), query: "{ shop { " });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body).errors[0].message).toMatch(/^syntax error, .* at \[1, \d+\]$/);
  const reply = await ask(api, shopOf(0), "query T($id: ID!) { theme(id: $id) { id } }");
  expect(reply.errors?.[0]).toMatchObject({
    message: "Variable $id of type ID! was provided invalid value",
    extensions: { value: null, problems: [{ path: [], explanation: "Expected value to not be null" }] },
  });
});

// --- access -------------------------------------------------------------------------------------

test("a missing scope denies that field and leaves the rest", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(1),
    `{ shop { name } theme(id: "gid://shopify/OnlineStoreTheme/1") { name } }`,
    { scopes: [] },
  );
  expect(reply.data).toEqual({ shop: { name: "Kiln & Table" }, theme: null });
  expect(reply.errors).toEqual([
    {
      message: "Access denied for theme field. Required access: `read_themes` access scope.",
      locations: [{ line: 1, column: 17 }],
      path: ["theme"],
      extensions: {
        code: "ACCESS_DENIED",
        documentation: "https://shopify.dev/api/usage/access-scopes",
        requiredAccess: "`read_themes` access scope.",
      },
    },
  ]);
});

test("a field that cannot be null takes its neighbours with it", async () => {
  const reply = await ask(apiAt(), shopOf(1), `{ shop { name } products(first: 1) { nodes { id } } }`, {
    scopes: [],
  });
  expect(reply.data).toBeNull();
  expect(reply.errors?.[0]?.path).toEqual(["products"]);
});

test("any one scope of a row is enough, and an overlay scope counts", async () => {
  const files = `{ files(first: 1) { nodes { id } } }`;
  expect((await ask(apiAt(), shopOf(1), files, { scopes: ["read_themes"] })).errors).toBeUndefined();
  const profiles = `{ deliveryProfiles(first: 1) { nodes { id } } }`;
  expect((await ask(apiAt(), shopOf(1), profiles, { scopes: [] })).errors?.[0]?.message).toContain(
    "`read_shipping`",
  );
  expect((await ask(apiAt(), shopOf(1), profiles, { scopes: ["read_shipping"] })).errors).toBeUndefined();
});

test("protected data is refused when the app is not approved, although the scope is granted", async () => {
  const store = shopOf(0, {}, { protectedDataApproved: false });
  const reply = await ask(apiAt(), store, `{ shop { name } order(id: "gid://shopify/Order/2") { name } }`);
  expect(reply.data).toEqual({ shop: { name: "Kiln & Table" }, order: null });
  expect(reply.errors?.[0]?.message).toMatch(/^This app is not approved to access the Order object\./);
  expect(reply.errors?.[0]?.extensions?.code).toBe("ACCESS_DENIED");
  const approved = await ask(apiAt(), shopOf(0), `{ order(id: "gid://shopify/Order/2") { email } }`);
  expect(approved.data?.order.email).toBe("a@example.com");
});

// --- cost and throttling ------------------------------------------------------------------------

test("the cost formula reproduces the published samples", async () => {
  const api = apiAt();
  const variants = `{ product(id: "gid://shopify/Product/1") { variants(first: 250) { edges { node { id inventoryItem { id } } } } } }`;
  expect((await ask(api, shopOf(1), variants)).extensions.cost.requestedQueryCost).toBe(25);
  const publications = `{ publications(first: 10) { nodes { id } } }`;
  expect(
    (await ask(api, shopOf(1), publications, { scopes: ["read_publications"] })).extensions.cost
      .requestedQueryCost,
  ).toBe(6);
});

test("what was not returned is not charged", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(1),
    `{ products(first: 250) { nodes { id variants(first: 50) { nodes { id } } } } }`,
  );
  const { requestedQueryCost, actualQueryCost, throttleStatus } = reply.extensions.cost;
  expect(actualQueryCost).toBeGreaterThan(0);
  expect(actualQueryCost).toBeLessThan(requestedQueryCost);
  expect(throttleStatus).toEqual({
    maximumAvailable: 2_000,
    currentlyAvailable: 2_000 - actualQueryCost,
    restoreRate: 100,
  });
});

test("a query above 1,000 points is never run", async () => {
  const reply = await ask(
    apiAt(),
    shopOf(1),
    `{ products(first: 250) { nodes { variants(first: 250) { nodes { inventoryItem { id unitCost { amount } measurement { weight { value } } } metafields(first: 250) { nodes { id } } } } } } }`,
  );
  expect(reply).not.toHaveProperty("data");
  expect(reply.errors?.[0]?.extensions).toMatchObject({ code: "MAX_COST_EXCEEDED", maxCost: 1_000 });
});

test("an empty bucket throttles, and fills again at the plan's rate", async () => {
  let now = NOW;
  const api = createAdminApi({ now: () => now });
  const store = shopOf(1);
  const query = `{ products(first: 50) { nodes { id } } }`;
  api.buckets.drainTo(store.domain, 0);
  const answer = await api.answer({ store, scopes: new Set(READ), query });
  const refused = JSON.parse(answer.body) as Reply;
  expect(answer.status).toBe(200);
  expect(refused).not.toHaveProperty("data");
  expect(refused.errors?.[0]).toMatchObject({ message: "Throttled", extensions: { code: "THROTTLED" } });
  expect(refused.extensions.cost).toMatchObject({
    requestedQueryCost: 9,
    actualQueryCost: null,
    throttleStatus: { currentlyAvailable: 0 },
  });
  now += 90;
  expect((await ask(api, store, query)).errors).toBeUndefined();
  store.access.plan = "plus";
  now += 60_000;
  expect((await ask(api, store, query)).extensions.cost.throttleStatus).toMatchObject({
    maximumAvailable: 20_000,
    restoreRate: 1_000,
  });
});

test("answers carry the version that answered; older versions fall forward, unknown ones are not found", async () => {
  const api = apiAt();
  const versions = ["2026-10", "2026-07", "2024-01", "2030-01"].map(async (apiVersion) => {
    const { status, headers } = await api.answer({
      store: shopOf(0),
      scopes: new Set(),
      query: "{ shop { id } }",
      apiVersion,
    });
    return [status, headers["X-Shopify-API-Version"]];
  });
  expect(await Promise.all(versions)).toEqual([
    [200, "2026-10"],
    [200, "2026-07"],
    [200, "2026-07"],
    [404, undefined],
  ]);
});

// --- bulk operations ----------------------------------------------------------------------------

const BULK_PRODUCTS = `{ products { edges { node { id title variants { edges { node { id sku } } } } } } }`;
const RUN = `mutation Run($query: String!, $grouped: Boolean! = false) { bulkOperationRunQuery(query: $query, groupObjects: $grouped) { bulkOperation { id status url } userErrors { field message code } } }`;

async function bulk(api: AdminApi, store: Store, variables: Record<string, unknown>) {
  const started = await ask(api, store, RUN, { variables });
  await api.bulk.settled();
  const id = started.data?.bulkOperationRunQuery.bulkOperation?.id as string | undefined;
  const polled =
    id &&
    (await ask(
      api,
      store,
      `query B($id: ID!) { bulkOperation(id: $id) { status errorCode objectCount rootObjectCount url partialDataUrl } }`,
      { variables: { id } },
    ));
  const operation = polled ? polled.data?.bulkOperation : undefined;
  const url: string | null = operation?.url ?? operation?.partialDataUrl ?? null;
  const text = url ? [...(api.bulk.file(url.split("/").pop() ?? "") ?? [])].join("") : "";
  return { started: started.data?.bulkOperationRunQuery, operation, text };
}

function linesOf(text: string): Record<string, Json>[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test("a bulk query reads everything into lines, children pointing to their parents", async () => {
  const finished: unknown[] = [];
  const api = apiAt({ onBulkFinish: ({ operation }) => finished.push(operation.status) });
  const { started, operation, text } = await bulk(api, shopOf(1_100), { query: BULK_PRODUCTS });
  expect(started.bulkOperation).toMatchObject({ status: "CREATED", url: null });
  expect(operation).toMatchObject({
    status: "COMPLETED",
    errorCode: null,
    objectCount: "3300",
    rootObjectCount: "1100",
  });
  expect(operation.url).toMatch(/^https:\/\/kiln\.myshopify\.com\/bulk\/\d+\.jsonl$/);
  const lines = linesOf(text);
  const roots = lines.filter((line) => line.__parentId === undefined);
  expect(new Set(roots.map((line) => line.id)).size).toBe(1_100);
  expect(roots[0]).toEqual({ id: gid("Product", 1), title: "Bowl 1" });
  expect(lines.filter((line) => line.__parentId === gid("Product", 700)).map((line) => line.sku)).toEqual([
    "B-700-0",
    "B-700-1",
  ]);
  expect(finished).toEqual(["COMPLETED"]);
});

test("grouped lines put children right after their parent; without grouping they come later", async () => {
  const api = apiAt();
  const parents = async (grouped: boolean) =>
    linesOf((await bulk(api, shopOf(2), { query: BULK_PRODUCTS, grouped })).text).map(
      (line) => line.__parentId ?? "root",
    );
  expect(await parents(true)).toEqual([
    "root",
    gid("Product", 1),
    gid("Product", 1),
    "root",
    gid("Product", 2),
    gid("Product", 2),
  ]);
  expect((await parents(false)).slice(0, 2)).toEqual(["root", "root"]);
});

test("an empty bulk result has no url, a denied one fails, a bad query is refused", async () => {
  const api = apiAt();
  expect((await bulk(api, shopOf(0), { query: BULK_PRODUCTS })).operation).toMatchObject({
    status: "COMPLETED",
    url: null,
    objectCount: "0",
  });
  const denied = await bulk(api, shopOf(1), { query: `{ urlRedirects { edges { node { id } } } }` });
  expect(denied.operation).toMatchObject({ status: "FAILED", errorCode: "ACCESS_DENIED", url: null });
  for (const query of [
    "{ shop { id } }",
    "{ nothing { id } }",
    `{ node(id: "gid://shopify/Product/1") { id } products { edges { node { id } } } }`,
  ]) {
    const { started } = await bulk(api, shopOf(1), { query });
    expect(started.bulkOperation).toBeNull();
    expect(started.userErrors[0]).toMatchObject({ field: ["query"], code: "INVALID" });
  }
});

test("five bulk queries run at a time, a sixth is refused; running ones are listed and can be canceled", async () => {
  const api = apiAt();
  const store = shopOf(3);
  const started = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(() => ask(api, store, RUN, { variables: { query: BULK_PRODUCTS } })),
  );
  expect(started.map((reply) => reply.data?.bulkOperationRunQuery.userErrors.length)).toEqual([
    0, 0, 0, 0, 0, 1,
  ]);
  const listed = await ask(
    api,
    store,
    `{ bulkOperations(first: 10, query: "status:created") { nodes { id } } }`,
  );
  expect(listed.data?.bulkOperations.nodes).toHaveLength(5);
  const id = listed.data?.bulkOperations.nodes[0].id;
  const canceled = await ask(
    api,
    store,
    `mutation C($id: ID!) { bulkOperationCancel(id: $id) { bulkOperation { status } userErrors { message } } }`,
    { variables: { id } },
  );
  expect(canceled.data?.bulkOperationCancel.bulkOperation.status).toBe("CANCELING");
  await api.bulk.settled();
  expect(
    api.bulk
      .of(store)
      .map((operation) => operation.status)
      .sort(),
  ).toEqual(["CANCELED", "COMPLETED", "COMPLETED", "COMPLETED", "COMPLETED"]);
});

// --- faults -------------------------------------------------------------------------------------

const FAULTY = `query Faulty { shop { name } productsCount { count precision } products(first: 2, query: "status:draft") { nodes { id } pageInfo { hasNextPage endCursor } } order(id: "gid://shopify/Order/2") { name } theme(id: "gid://shopify/OnlineStoreTheme/1") { name } }`;

test.each(FAULT_NAMES.filter((name) => !("bulk" in FAULTS[name])))(
  "fault %s changes the answer once, then it is as before",
  async (fault) => {
    const api = apiAt();
    const store = shopOf(9);
    const request = { store, scopes: new Set(READ), query: FAULTY };
    const unlike = ({ status, headers, body, delivery }: Awaited<ReturnType<AdminApi["answer"]>>) => {
      const version = headers["X-Shopify-API-Version"];
      const parts =
        status === 200 && body.startsWith("{") && body.endsWith("}") ? JSON.parse(body) : { body };
      return JSON.stringify({
        status,
        version,
        delivery,
        data: parts.data,
        errors: parts.errors,
        text: parts.body,
      });
    };
    const healthy = unlike(await api.answer(request));
    api.faults.inject({ fault, operation: /^Faulty$/, times: 1, ms: 1 });
    expect(unlike(await api.answer(request))).not.toBe(healthy);
    expect(unlike(await api.answer(request))).toBe(healthy);
    expect(api.log.map((entry) => entry.fault)).toEqual([null, fault, null]);
  },
);

test("a fault strikes by root field, by store, by count, and can be taken away", async () => {
  const api = apiAt();
  const statuses = async (query: string, times: number) => {
    const seen: number[] = [];
    for (let n = 0; n < times; n += 1)
      seen.push((await api.answer({ store: shopOf(1), scopes: new Set(READ), query })).status);
    return seen;
  };
  api.faults.inject({ fault: "http-504", rootField: "themes", skip: 1, times: 2 });
  expect(await statuses("{ themes(first: 1) { nodes { id } } }", 4)).toEqual([200, 504, 504, 200]);
  api.faults.inject({ fault: "http-429", request: 3 });
  expect(await statuses("{ shop { id } }", 4)).toEqual([200, 200, 429, 200]);
  const takeAway = api.faults.inject({ fault: "http-423", store: "kiln.myshopify.com" });
  api.faults.inject({ fault: "http-402", store: "other.myshopify.com" });
  expect(await statuses("{ shop { id } }", 1)).toEqual([423]);
  takeAway();
  expect(await statuses("{ shop { id } }", 1)).toEqual([200]);
});

test("a looping cursor leads back to the first page for ever", async () => {
  const api = apiAt();
  api.faults.inject({ fault: "cursor-loops" });
  const query = `query P($after: String) { products(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const first = await ask(api, shopOf(3), query);
  const second = await ask(api, shopOf(3), query, {
    variables: { after: first.data?.products.pageInfo.endCursor },
  });
  expect(second.data).toEqual(first.data);
  expect(second.data?.products.pageInfo.hasNextPage).toBe(true);
});

test.each([
  ["bulk-failed-partial", { status: "FAILED", errorCode: "INTERNAL_SERVER_ERROR", url: null }, 1],
  ["bulk-expired", { status: "EXPIRED", url: null }, 1],
  ["bulk-null-url", { status: "COMPLETED", url: null, objectCount: "9" }, 1],
  ["bulk-webhook-twice", { status: "COMPLETED" }, 2],
  ["bulk-webhook-never", { status: "COMPLETED" }, 0],
  ["bulk-webhook-early", { status: "COMPLETED" }, 1],
] as const)("fault %s", async (fault, expected, webhooks) => {
  let calls = 0;
  const api = apiAt({ onBulkFinish: () => (calls += 1) });
  api.faults.inject({ fault, rootField: "bulkOperationRunQuery" });
  const { operation } = await bulk(api, shopOf(3), { query: BULK_PRODUCTS });
  expect(operation).toMatchObject(expected);
  expect(calls).toBe(webhooks);
});

test("damaged bulk files: an orphan, a child before its parent, a torn last line, a refusal", async () => {
  const run = async (
    fault: "bulk-orphan-parent" | "bulk-child-first" | "bulk-truncated" | "bulk-refused",
  ) => {
    const api = apiAt();
    api.faults.inject({ fault });
    return bulk(api, shopOf(2), { query: BULK_PRODUCTS });
  };
  expect(linesOf((await run("bulk-orphan-parent")).text).at(-1)?.__parentId).toBe("gid://shopify/Nothing/1");
  expect(linesOf((await run("bulk-child-first")).text)[0]).toHaveProperty("__parentId");
  const torn = (await run("bulk-truncated")).text;
  expect(() => linesOf(torn)).toThrow(SyntaxError);
  expect((await run("bulk-refused")).started).toMatchObject({
    bulkOperation: null,
    userErrors: [{ code: "LIMIT_REACHED" }],
  });
});

// --- over HTTP ----------------------------------------------------------------------------------

async function served(api: AdminApi, store: Store) {
  const door = {
    api,
    storeOf: (domain: string) => (domain === store.domain ? store : undefined),
    tokenOf: (token: string) => (token === "good" ? { domain: store.domain, scopes: READ } : undefined),
  };
  const server = createServer((req, res) => {
    void handleAdminApi(req, res, door).then((taken) => taken || res.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function post(origin: string, body: string, token = "good") {
  return fetch(`${origin}/admin/api/2026-10/graphql.json`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Shopify-Access-Token": token },
    body,
  });
}

test("over HTTP: a token opens its store, a wrong one is 401, bad JSON 400, other addresses are not taken", async () => {
  const origin = await served(apiAt(), shopOf(1));
  const query = JSON.stringify({ query: "{ shop { name } }" });
  const good = await post(origin, query);
  expect(good.headers.get("x-shopify-api-version")).toBe("2026-10");
  expect(good.headers.get("x-request-id")).toBeTruthy();
  expect(((await good.json()) as Reply).data).toEqual({ shop: { name: "Kiln & Table" } });
  const bad = await post(origin, query, "bad");
  expect([bad.status, await bad.json()]).toEqual([
    401,
    { errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" },
  ]);
  expect((await post(origin, "{")).status).toBe(400);
  expect((await fetch(`${origin}/elsewhere`)).status).toBe(418);
  expect((await fetch(`${origin}/bulk/1.jsonl`)).status).toBe(404);
});

test("over HTTP: a store's own host takes only the tokens of that store", async () => {
  const origin = await served(apiAt(), shopOf(1));
  async function statusAt(host: string): Promise<number | undefined> {
    const headers = { Host: host, "Content-Type": "application/json", "X-Shopify-Access-Token": "good" };
    return new Promise((resolve, reject) => {
      const sent = request(`${origin}/admin/api/2026-10/graphql.json`, { method: "POST", headers }, (res) => {
        res.resume();
        resolve(res.statusCode);
      });
      sent.on("error", reject).end(JSON.stringify({ query: "{ shop { name } }" }));
    });
  }
  expect(await statusAt("kiln.myshopify.com")).toBe(200);
  expect(await statusAt("other.myshopify.com")).toBe(401);
});

test("over HTTP: a bulk file is fetched from its url", async () => {
  const api = apiAt();
  const origin = await served(api, shopOf(2));
  await post(origin, JSON.stringify({ query: RUN, variables: { query: BULK_PRODUCTS } }));
  await api.bulk.settled();
  const listed = (await (
    await post(origin, JSON.stringify({ query: "{ bulkOperations(first: 1) { nodes { url } } }" }))
  ).json()) as Reply;
  const url = listed.data?.bulkOperations.nodes[0].url as string;
  expect(url.startsWith(origin)).toBe(true);
  expect(linesOf(await (await fetch(url)).text())).toHaveLength(6);
});

test("over HTTP: a reset connection is an error of fetch, a slow body still ends", async () => {
  const api = apiAt();
  const origin = await served(api, shopOf(1));
  const query = JSON.stringify({ query: "{ shop { name } }" });
  api.faults.inject({ fault: "reset-connection", times: 1 });
  await expect(post(origin, query)).rejects.toThrow("fetch failed");
  api.faults.inject({ fault: "slow-body", times: 1, ms: 20 });
  expect(((await (await post(origin, query)).json()) as Reply).data?.shop.name).toBe("Kiln & Table");
});
