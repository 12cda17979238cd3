import { ask, checkpoint, yes } from "../checkpoint";
import { defaultsOutdated, ownSegments, segmentsUnseen } from "../own-segments";
import { byName, itemsOf, namesOf } from "../shares";
import { count } from "../words";

/** Fewer than three groups cannot tell loyal, new and lapsed customers apart. */
const leastSegments = 3;

export default checkpoint({
  asks: "Have you built at least three customer segments of your own?",
  skill: "build-segments-of-your-own",
  mode: "proves-yes",
  needs: ["readAt"],
  mayUse: ["segments"],

  answer({ segments, readAt }) {
    if (!segments.known) return segmentsUnseen(segments.because);
    const old = defaultsOutdated(readAt);
    if (old) return old;
    const own = byName(ownSegments(segments.value));
    const seen = {
      field: "segments.query",
      count: { k: own.length, n: segments.value.length, of: "segments" },
      items: itemsOf(own, "customers/segments"),
    };
    if (own.length >= leastSegments)
      return yes(`You built ${count(own.length, "segment")} of your own, such as ${namesOf(own)}.`, seen);
    return ask(
      `You built ${own.length === 0 ? "no segment" : count(own.length, "segment")} of your own in Shopify. Segments in your email tool count too.`,
      seen,
    );
  },

  examples: [
    {
      given: {
        segments: [
          { name: "Loyal", query: "number_of_orders > 4" },
          { name: "Big", query: "amount_spent > 300" },
          { name: "DE", query: "customer_countries CONTAINS 'DE'" },
        ],
      },
      is: "yes",
      says: "3 segments of your own, such as “Loyal”",
    },
    {
      given: { segments: [{}, { query: "number_of_orders  >  1" }, { query: "NUMBER_OF_ORDERS = 0" }] },
      is: "ask",
      says: "You built no segment",
    },
    { given: { segments: { unread: "It failed." } }, is: "unknown" },
    { given: { readAt: "2029-01-01T00:00:00Z" }, is: "unknown" },
  ],
});
