import { expect, test } from "vitest";
import { limits as usual } from "~/facts/admin-api.server";
import type { FactName } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";
import { kept } from "~/facts/reading/kept";
import { TooLarge } from "~/facts/reading/too-large";
import typicalPrice from "~/facts/typical-price";

const readAt = "2026-11-24T09:00:00Z";

/** Reads facts from an Admin API that answers every request with one body. */
async function readFrom(body: object, wanted: FactName[], limits = usual, headers = {}) {
  const api = async () => Response.json(body, { headers, status: "retry-after" in headers ? 429 : 200 });
  return readStore({ api, wanted, readAt, limits });
}

test("a part in a shape that nobody foresaw is unknown and costs no other part", async () => {
  const data = {
    onlineStore__onlineStore: null,
    ownerMailbox__shop: { email: "hello@kiln.example" },
  };
  const { readings } = await readFrom({ data }, ["onlineStore", "ownerMailbox"]);
  expect(readings.onlineStore).toMatchObject({ known: false, because: { kind: "failed" } });
  expect(readings.ownerMailbox).toMatchObject({ known: true, value: { domain: "kiln.example" } });
});

test("a reply without an end costs only the fact that it is for, and no memory", async () => {
  const sent: number[] = [];
  /** What was asked for, and then one fact's text going on and on. */
  function endless(): ReadableStream<Uint8Array> {
    const at = sent.push(0) - 1;
    const chunk = new Uint8Array(1024 * 1024).fill("a".charCodeAt(0));
    const start = new TextEncoder().encode('{"data":{"onlineStore__onlineStore":{"text":"');
    return new ReadableStream(
      {
        start: (controller) => controller.enqueue(start),
        pull(controller) {
          sent[at] = (sent[at] ?? 0) + chunk.length;
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
  }
  const api = async (body: string) =>
    body.includes("onlineStore__")
      ? new Response(endless())
      : Response.json({ data: { ownerMailbox__shop: { email: "hello@kiln.example" } } });
  const { readings } = await readStore({ api, wanted: ["onlineStore", "ownerMailbox"], readAt });
  expect(readings.onlineStore).toMatchObject({
    known: false,
    because: {
      kind: "incomplete",
      sentence: expect.stringMatching(/^Your store holds more text .+\.$/) as string,
    },
  });
  expect(readings.ownerMailbox).toMatchObject({ known: true });
  expect(sent).toHaveLength(2);
  expect(Math.max(...sent)).toBeLessThan(40 * 1024 * 1024);
});

test("a value that is nested without end is unknown, and the stack holds", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const node = `{"id":"gid://shopify/Blog/1","title":${deep},"commentPolicy":"MODERATED"}`;
  const reply = `{"data":{"blogs__blogs":{"nodes":[${node}],"pageInfo":{"hasNextPage":false}},
    "grantedScopes__currentAppInstallation":{"accessScopes":[{"handle":"read_content"}]}}}`;
  const { readings } = await readStore({ api: async () => new Response(reply), wanted: ["blogs"], readAt });
  expect(readings.blogs).toMatchObject({ known: false, because: { kind: "incomplete" } });
});

test("long texts are kept in part, and an amount beyond all numbers is not kept as none", async () => {
  const text = "🏺".repeat(2_000);
  const data = {
    grantedScopes__currentAppInstallation: { accessScopes: [{ handle: "read_content" }] },
    blogs__blogs: { nodes: [{ id: "1", title: text, commentPolicy: "MODERATED" }], pageInfo: {} },
  };
  const { readings } = await readFrom({ data }, ["blogs"]);
  const title = readings.blogs?.known ? readings.blogs.value[0]?.title : undefined;
  expect(title).toBe(`${"🏺".repeat(499)}…`);
  expect(() => kept(typicalPrice, { median: Number("9".repeat(400)) })).toThrow(TooLarge);
});

test("a wait that no timer can hold is not taken for none", async () => {
  const short = { ...usual, wholeMs: 100 };
  const throttled = { errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }] };
  const status = { currentlyAvailable: 0, restoreRate: 1e-9 };
  const cost = { requestedQueryCost: 900, throttleStatus: status };
  const { reads } = await readFrom({ ...throttled, extensions: { cost } }, ["onlineStore"], short);
  expect(reads.requests).toBe(1);
  const later = await readFrom({}, ["onlineStore"], short, { "retry-after": "99999999999" });
  expect(later.reads.requests).toBe(1);
});

test("a throttled reply without a rate is asked again after a moment", async () => {
  const throttled = { errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }] };
  const cost = { requestedQueryCost: 900, throttleStatus: { currentlyAvailable: 0, restoreRate: 0 } };
  const { reads, readings } = await readFrom({ ...throttled, extensions: { cost } }, ["onlineStore"], {
    ...usual,
    wholeMs: 100,
  });
  expect(reads.requests).toBe(1);
  expect(readings.onlineStore).toMatchObject({ known: false });
});

test("a question that Shopify refuses is asked once more by itself, and its neighbors stay together", async () => {
  const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const data: Record<string, object> = {
    grantedScopes__currentAppInstallation: { accessScopes: [{ handle: "read_customers" }] },
    segments__segments: none,
    companies__companies: none,
  };
  const refused = [{ message: "The filter cannot be found.", path: ["customerCohort__old"] }];
  const asked: string[] = [];
  const api = async (body: string) => {
    const { query } = JSON.parse(body) as { query: string };
    const facts = [...new Set([...query.matchAll(/(\w+)__\w+:/g)].map(([, name]) => name ?? ""))].sort();
    asked.push(facts.join(" "));
    if (facts.includes("customerCohort")) return Response.json({ data: null, errors: refused });
    const own = Object.entries(data).filter(([key]) => facts.includes(key.split("__")[0] ?? ""));
    return Response.json({ data: Object.fromEntries(own) });
  };
  const { readings } = await readStore({ api, wanted: ["segments", "companies", "customerCohort"], readAt });
  const later = ["companies segments", "customerCohort"];
  expect(asked).toEqual(["grantedScopes", "companies customerCohort segments", ...later]);
  expect(readings.customerCohort).toMatchObject({ known: false });
  expect(readings.segments).toMatchObject({ known: true });
  expect(readings.companies).toMatchObject({ known: true });
});

test("what Shopify has to approve first is not asked for, even where the grants could not be read", async () => {
  const asked: string[] = [];
  const api = async (body: string) => {
    asked.push(body);
    return Response.json({ data: { grantedScopes__currentAppInstallation: null } });
  };
  const { readings } = await readStore({ api, wanted: ["disputes"], readAt });
  expect(asked.join(" ")).not.toContain("disputes__");
  expect(readings.disputes).toMatchObject({ known: false, because: { kind: "scope", awaitsShopify: true } });
});
