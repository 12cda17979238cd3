import defaults from "../../../content/tables/shopify-segments.json";
import { ask, checkpoint, yes, type Unknown } from "../checkpoint";
import { itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { count } from "../words";

/** Fewer than three groups cannot tell loyal, new and lapsed customers apart. */
const leastSegments = 3;
const everyStores = new Set(defaults.queries.map(plain));

export default checkpoint({
  asks: "Have you built at least three customer segments of your own?",
  skill: "build-segments-of-your-own",
  mode: "proves-yes",
  needs: ["readAt", "grantedScopes"],
  mayUse: ["segments"],

  answer({ segments, readAt, grantedScopes }) {
    const field = "segments.query";
    if (!segments.known) {
      if (grantedScopes.granted.includes("read_customers"))
        return { is: "unknown", because: segments.because, evidence: [] } satisfies Unknown;
      return ask("The app may not see your customer segments. Do you use three or more of your own?", {
        field,
        value: null,
      });
    }
    const old = outdated(defaults, readAt, "Shopify's own segments");
    if (old) return old;
    const own = segments.value
      .filter(({ query }) => !everyStores.has(plain(query)))
      .map(({ id, name }) => ({ id, title: name }));
    const seen = {
      field,
      count: { k: own.length, n: segments.value.length, of: "segments" },
      items: itemsOf(own, "customers/segments"),
    };
    if (own.length >= leastSegments)
      return yes(`You built ${count(own.length, "segment")} of your own, such as ${namesOf(own)}.`, seen);
    return ask(
      `You built ${count(own.length, "segment")} of your own in Shopify. Do you build others in your email tool?`,
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
      says: "0 segments",
    },
    { given: { segments: { unread: "Not granted." } }, is: "ask", says: "may not see" },
    {
      given: { segments: { unread: "It failed." }, grantedScopes: { granted: ["read_customers"] } },
      is: "unknown",
    },
    { given: { readAt: "2029-01-01T00:00:00Z" }, is: "unknown" },
  ],
});

/** Names are translated, so queries are compared: without case and spaces. */
function plain(query: string): string {
  return query.toLowerCase().replace(/\s+/g, "");
}
