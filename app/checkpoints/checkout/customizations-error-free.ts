import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { namesOf } from "../shares";
import { agree, count, day, firstFive } from "../words";

/** None of these rules has a page of its own. */
const opens = "shopify://admin/settings/checkout";

export default checkpoint({
  asks: "Do your checkout rules and customizations run without errors?",
  skill: "keep-checkout-rules-error-free",
  mode: "auto",
  needs: ["checkoutCustomizations", "shop"],

  answer({ checkoutCustomizations: all, shop: { ianaTimezone } }) {
    const failing = all.flatMap(({ id, title, failingSince }) =>
      failingSince === null ? [] : [{ id, title, note: `errors since ${day(failingSince, ianaTimezone)}` }],
    );
    const seen = {
      field: "validations, deliveryCustomizations, paymentCustomizations: errorHistory",
      count: { k: all.length - failing.length, n: all.length, of: "rules" },
      items: firstFive(failing, ({ title, note }) => ({ title, note, opens })),
    };
    if (all.length === 0)
      return doesNotApply("No rule changes your checkout, delivery or payment options.", seen);
    const [first] = failing;
    if (!first)
      return yes(
        `${all.length === 1 ? `Your checkout rule ${namesOf(all)} runs` : `Your ${all.length} checkout rules run`} without errors.`,
        seen,
      );
    if (all.length === 1) return no(`Your checkout rule ${namesOf(all)} has had ${first.note}.`, seen);
    return no(
      `${failing.length} of ${count(all.length, "checkout rule")} ${agree(failing.length, "has", "have")} had errors: look at ${namesOf(failing)} (${first.note}).`,
      seen,
    );
  },

  examples: [
    { given: { checkoutCustomizations: [{}] }, is: "yes", says: "“House number check” runs" },
    {
      given: { checkoutCustomizations: [{}, { title: "No invoice" }] },
      is: "yes",
      says: "Your 2 checkout rules run",
    },
    {
      given: {
        checkoutCustomizations: [{}, { title: "No invoice", failingSince: "2026-11-12T09:00:00Z" }],
      },
      is: "no",
      says: "1 of 2 checkout rules has had errors: look at “No invoice” (errors since November 12, 2026)",
    },
    {
      given: { checkoutCustomizations: [{ failingSince: "2026-11-12T09:00:00Z" }] },
      is: "no",
      says: "Your checkout rule “House number check” has had errors since November 12, 2026.",
    },
    { given: { checkoutCustomizations: [] }, is: "does-not-apply" },
  ],
});
