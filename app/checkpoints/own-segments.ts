import defaults from "../../content/tables/shopify-segments.json";
import type { Because } from "~/facts/fact";
import type { Segment } from "~/facts/segments";
import { ask, type Ask, type Unknown } from "./checkpoint";
import { outdated } from "./tables";

const everyStores = new Set(defaults.queries.map(plain));

/** The segments that Shopify does not put into every store. Their names are translated: queries are compared. */
export function ownSegments(segments: readonly Segment[]): Segment[] {
  return segments.filter(({ query }) => !everyStores.has(plain(query)));
}

/** The list of the segments that are in every store, where it is too old to judge by. */
export function defaultsOutdated(readAt: string): Unknown | null {
  return outdated(defaults, readAt, "Shopify's own segments");
}

/** Left to the merchant where the app may not see the segments; where the reading failed it is not known. */
export function segmentsUnseen(because: Because): Ask | Unknown {
  if (because.kind !== "scope") return { is: "unknown", because, evidence: [] };
  return ask("The app may not see your customer segments.", {
    field: "segments.query",
    value: null,
  });
}

/** Without case and spaces. */
function plain(query: string): string {
  return query.toLowerCase().replace(/\s+/g, "");
}
