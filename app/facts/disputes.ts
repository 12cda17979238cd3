import type { DisputesQuery } from "./admin.types";
import { tally } from "./fact";
import { countFound, emptyFound, type Found } from "./tally/share";

declare module "./fact" {
  interface Facts {
    disputes: Disputes;
  }
}

/** Payment disputes with customers' banks. */
export type Disputes = {
  chargebacks: number;
  inquiries: number;
  /** Disputes that the store has not answered yet. */
  open: number;
  /** Those among them whose answer is overdue or due within two days. */
  late: Found;
};

type Tally = Disputes & { readAt: number };

const dayMs = 86_400_000;
/** Banks take no answer after the deadline, and evidence takes a day to gather. */
const hoursLeft = 48;

export default tally({
  scopes: ["read_shopify_payments_disputes"],
  query: `#graphql
    query Disputes($after: String) {
      disputes(first: 100, after: $after) {
        nodes { id legacyResourceId type status initiatedAt evidenceDueBy }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ disputes }: DisputesQuery) => disputes.pageInfo,
  start: (readAt: string): Tally => ({
    readAt: Date.parse(readAt),
    chargebacks: 0,
    inquiries: 0,
    open: 0,
    late: emptyFound(),
  }),
  add(value: Tally, { disputes }: DisputesQuery) {
    for (const { id, legacyResourceId, type, status, initiatedAt, evidenceDueBy } of disputes.nodes) {
      if (value.readAt - Date.parse(initiatedAt) <= 60 * dayMs) {
        if (type === "CHARGEBACK") value.chargebacks += 1;
        else value.inquiries += 1;
      }
      if (status !== "NEEDS_RESPONSE") continue;
      value.open += 1;
      const left = evidenceDueBy ? (Date.parse(evidenceDueBy) - value.readAt) / 3_600_000 : Infinity;
      if (left <= hoursLeft) countFound(value.late, { id, title: `Dispute ${legacyResourceId}` });
    }
  },
  finish: ({ chargebacks, inquiries, open, late }: Tally): Disputes => ({
    chargebacks,
    inquiries,
    open,
    late,
  }),
  example: { chargebacks: 0, inquiries: 0, open: 1, late: { count: 0, first: [] } },
});
