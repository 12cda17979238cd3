import { expect, test } from "vitest";
import { limits as usual } from "~/facts/admin-api.server";
import type { FactName } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";

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
