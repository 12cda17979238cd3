import defaults from "../../../content/tables/shopify-segments.json";
import { ask, checkpoint, yes, type Unknown } from "../checkpoint";
import { byName, itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { agree } from "../words";

/** The attributes of the segment language that tell recency, frequency or value. */
const byValue = /\b(rfm_group|amount_spent|number_of_orders|last_order_date)\b/i;
const everyStores = new Set(defaults.queries.map(plain));

export default checkpoint({
  asks: "Do you have a segment based on how recently or how much customers bought?",
  skill: "segment-by-recency-and-value",
  mode: "proves-yes",
  needs: ["readAt"],
  mayUse: ["segments"],

  answer({ segments, readAt }) {
    const field = "segments.query";
    if (!segments.known) {
      if (segments.because.kind !== "scope")
        return { is: "unknown", because: segments.because, evidence: [] } satisfies Unknown;
      return ask(
        "The app may not see your segments. Is one of them based on when or how much people bought?",
        {
          field,
          value: null,
        },
      );
    }
    const old = outdated(defaults, readAt, "Shopify's own segments");
    if (old) return old;
    const own = segments.value.filter(({ query }) => byValue.test(query) && !everyStores.has(plain(query)));
    const seen = {
      field,
      count: { k: own.length, n: segments.value.length, of: "segments" },
      items: itemsOf(byName(own), "customers/segments"),
    };
    if (own.length > 0)
      return yes(
        `${namesOf(byName(own))} ${agree(own.length, "tells", "tell")} customers apart by what they bought.`,
        seen,
      );
    return ask(
      "No segment of your own goes by when or how much people bought. Do you have one in your email tool?",
      seen,
    );
  },

  examples: [
    {
      given: { segments: [{}, { name: "Loyal", query: "number_of_orders > 4" }] },
      is: "yes",
      says: "“Loyal”",
    },
    { given: { segments: [{ query: "RFM_GROUP = 'CHAMPIONS'" }] }, is: "yes" },
    {
      given: { segments: [{ query: "number_of_orders  > 1" }, { query: "customer_tags = 'vip'" }] },
      is: "ask",
    },
    { given: { segments: { unread: "It failed." } }, is: "unknown" },
    { given: { readAt: "2029-01-01T00:00:00Z" }, is: "unknown" },
  ],
});

/** As the defaults are compared: without case and spaces. */
function plain(query: string): string {
  return query.toLowerCase().replace(/\s+/g, "");
}
