import list from "../../../content/tables/first-order-words.json";
import { ask, cannotTell, checkpoint, yes } from "../checkpoint";
import { itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { agree } from "../words";

const words = new Set(Object.values(list.words).flat());

export default checkpoint({
  asks: "Do new subscribers get a once-per-customer offer for their first order?",
  skill: "reward-the-first-order",
  mode: "proves-yes",
  needs: ["discountCodes", "readAt"],

  answer({ discountCodes: { codes, oncePerCustomer }, readAt }) {
    const old = outdated(list, readAt, "words in welcome codes");
    if (old) return old;
    const offers = oncePerCustomer.first.filter(({ title }) => parts(title).some((part) => words.has(part)));
    const field = "discountNodes.discount.appliesOncePerCustomer";
    if (offers.length > 0) {
      const work = agree(
        offers.length,
        "is named like a welcome offer and works",
        "are named like welcome offers and work",
      );
      return yes(`${namesOf(offers)} ${work} once per customer.`, {
        field,
        value: true,
        items: itemsOf(offers, "discounts"),
      });
    }
    const seen = {
      field,
      count: { k: oncePerCustomer.count, n: codes, of: "active discount codes" },
      items: itemsOf(oncePerCustomer.first, "discounts"),
    };
    if (oncePerCustomer.count > oncePerCustomer.first.length)
      return cannotTell("You have more codes for one use a customer than the app looks through.", seen);
    return ask(
      "No active code is both named like a welcome offer and limited to once per customer. An offer by an email app counts too.",
      seen,
    );
  },

  examples: [
    { given: { discountCodes: {} }, is: "yes", says: "“WELCOME10”" },
    {
      given: { discountCodes: { oncePerCustomer: { first: [{ title: "Willkommen bei uns" }] } } },
      is: "yes",
    },
    {
      given: {
        discountCodes: {
          oncePerCustomer: { count: 2, first: [{ title: "NEW15" }, { title: "Firstclass" }] },
        },
      },
      is: "ask",
    },
    { given: { discountCodes: { codes: 0, oncePerCustomer: { count: 0, first: [] } } }, is: "ask" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown", says: "too old" },
  ],
});

/** “WELCOME10” and “welcome-10” both have the part “welcome”. */
function parts(title: string): string[] {
  return title.toLowerCase().split(/[^\p{L}\p{M}]+/u);
}
