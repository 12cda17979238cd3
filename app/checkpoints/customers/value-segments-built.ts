import { ask, checkpoint, yes } from "../checkpoint";
import { defaultsOutdated, ownSegments, segmentsUnseen } from "../own-segments";
import { byName, itemsOf, namesOf } from "../shares";
import { agree } from "../words";

/** The attributes of the segment language that tell recency, frequency or value. */
const byValue = /\b(rfm_group|amount_spent|number_of_orders|last_order_date)\b/i;

export default checkpoint({
  asks: "Do you have a segment based on how recently or how much customers bought?",
  skill: "segment-by-recency-and-value",
  mode: "proves-yes",
  needs: ["readAt"],
  mayUse: ["segments"],

  answer({ segments, readAt }) {
    if (!segments.known) return segmentsUnseen(segments.because);
    const old = defaultsOutdated(readAt);
    if (old) return old;
    const found = byName(ownSegments(segments.value).filter(({ query }) => byValue.test(query)));
    const seen = {
      field: "segments.query",
      count: { k: found.length, n: segments.value.length, of: "segments" },
      items: itemsOf(found, "customers/segments"),
    };
    if (found.length > 0)
      return yes(
        `${namesOf(found)} ${agree(found.length, "tells", "tell")} customers apart by what they bought.`,
        seen,
      );
    return ask(
      "No segment of your own goes by when or how much people bought. One in your email tool counts too.",
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
