import { ask, cannotTell, checkpoint } from "../checkpoint";
import { itemsOf, namesOf } from "../shares";
import { agree, count, day } from "../words";

/** A season: long enough for stock, texts and pictures to be ready in time. */
const daysAhead = 90;

export default checkpoint({
  asks: "Do you have a written promotion plan for the next 90 days?",
  skill: "plan-the-promotion-calendar",
  mode: "assisted",
  needs: ["discountCodes", "shop", "readAt"],

  answer({ discountCodes: { planned }, shop: { ianaTimezone }, readAt }) {
    if (!planned) return cannotTell("You have more discounts with dates than the app looks through.");
    const now = Date.parse(readAt);
    const ahead = planned.filter(
      ({ startsAt, endsAt }) =>
        Date.parse(startsAt) <= now + daysAhead * 86_400_000 && (endsAt === null || Date.parse(endsAt) > now),
    );
    const dated = ahead.map(({ id, title, startsAt, endsAt }) => {
      const begins = Date.parse(startsAt) > now ? `from ${day(startsAt, ianaTimezone)}` : "running now";
      return { id, title, note: endsAt ? `${begins}, until ${day(endsAt, ianaTimezone)}` : begins };
    });
    const seen = {
      field: "discountNodes.discount.startsAt",
      value: ahead.length,
      items: itemsOf(dated, "discounts"),
    };
    if (ahead.length === 0)
      return ask("No discount has dates in the next 90 days. A written plan to offer none counts too.", seen);
    const found = `Shopify holds ${count(ahead.length, "discount")} with dates in the next 90 days${agree(ahead.length, ":", ", such as")} ${namesOf(ahead)}.`;
    return ask(found, seen);
  },

  examples: [
    { given: { discountCodes: {} }, is: "ask", says: "1 discount with dates in the next 90 days" },
    { given: { discountCodes: { planned: [] } }, is: "ask", says: "No discount has dates" },
    {
      given: {
        discountCodes: {
          planned: [{ title: "Summer", startsAt: "2027-06-01T00:00:00Z" }, { endsAt: null }],
        },
      },
      is: "ask",
      says: "1 discount",
    },
  ],
});
