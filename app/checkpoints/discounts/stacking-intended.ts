import type { Offer } from "~/facts/tally/offers";
import { ask, cannotTell, checkpoint, doesNotApply, yes } from "../checkpoint";
import { itemsOf, namesOf } from "../shares";
import { count } from "../words";
import { combinedShare, pairsOf } from "../stacks";

/** More than this off the usual price leaves most goods without a margin. */
const mostOff = 0.4;
/** Pairs grow with the square: with more discounts than this no merchant could check them one by one. */
const mostOffers = 500;

export default checkpoint({
  asks: "Is every discount pair that takes more than 40% off intended?",
  skill: "know-how-discounts-stack",
  mode: "proves-yes",
  needs: ["discountCodes", "typicalPrice"],

  answer({ discountCodes: { active, combinable }, typicalPrice: { median } }) {
    const field = "discountNodes.discount.combinesWith";
    if (active < 2)
      return doesNotApply("You have fewer than two active discounts.", { field, value: active });
    if (combinable.length > mostOffers)
      return cannotTell(`The app compares ${mostOffers} discounts at most, and you have more.`);
    const pairs = pairsOf(combinable).map((pair) => ({ pair, share: combinedShare(pair, median) }));
    const open = pairs.filter(({ share }) => share === null || share > mostOff);
    const named = open.slice(0, 5).map(({ pair: [a, b], share }) => ({
      id: a.id,
      title: `${a.title} + ${b.title}`,
      note: share === null ? "cannot be computed" : `${Math.round(share * 100)}% off`,
    }));
    const seen = {
      field,
      count: { k: pairs.length - open.length, n: pairs.length, of: "pairs" },
      items: itemsOf(named, "discounts"),
    };
    if (open.length > 0)
      return ask(
        `${count(open.length, "pair")} of your discounts can take more than 40% off together, or an amount the app cannot compute: ${namesOf(named)}.`,
        seen,
      );
    const together =
      pairs.length === 0 ? "can be combined on the same goods" : "take more than 40% off goods together";
    return yes(`No two of your ${count(active, "active discount")} ${together}.`, seen);
  },

  examples: [
    { given: { discountCodes: {} }, is: "yes", says: "No two of your 2 active discounts" },
    { given: { discountCodes: both(10, 25) }, is: "yes", says: "take more than 40% off goods together" },
    { given: { discountCodes: both(20, 25) }, is: "ask", says: "“A + B”" },
    { given: { discountCodes: { combinable: [{ percent: null }, { title: "B" }] } }, is: "ask" },
    { given: { discountCodes: { combinable: [{}, { percent: null, amount: 30 }] } }, is: "ask" },
    { given: { discountCodes: { active: 1 } }, is: "does-not-apply" },
  ],
});

function both(a: number, b: number): { combinable: Partial<Offer>[] } {
  const one = (title: string, percent: number) => ({ title, percent });
  return { combinable: [one("A", a), one("B", b)] };
}
