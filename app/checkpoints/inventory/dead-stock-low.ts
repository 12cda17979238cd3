import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { noActiveProduct, stockNotTracked } from "../gates";
import { money, percent } from "../money";
import { tooFewOrders } from "../sales";
import { itemsOf, namesOf } from "../shares";

const leastOrders = 30;
/** With fewer units that have a cost, a value says little. */
const leastCosted = 0.8;
const mostStill = 0.5;

export default checkpoint({
  asks: "Is at least half of your stock value in items that sold in the last 60 days?",
  skill: "spot-dead-stock",
  mode: "auto",
  needs: ["soldItems", "variants"],

  // What lies still is the worth of all stock less that of what was sold, both of products older than 60 days.
  answer({ soldItems, variants }) {
    const { units, costed, value, richest } = variants.stockValue;
    const nothing = noActiveProduct(variants.all) ?? stockNotTracked(variants);
    if (nothing) return nothing;
    const seen = { field: "products.variants.inventoryQuantity", value: units };
    if (units === 0)
      return doesNotApply("No tracked stock of a product older than 60 days is above zero.", seen);
    const few = tooFewOrders(soldItems, leastOrders);
    if (few) return few;
    if (costed / units < leastCosted || value === 0) {
      return cannotTell(`Only ${percent(costed / units)} of your units in stock have a unit cost.`, seen);
    }
    const still = Math.max(0, value - soldItems.stockValue);
    const sold = soldItems.variants && new Set(soldItems.variants);
    const unsold = sold ? richest.filter(({ variant }) => !sold.has(variant)).map(({ item }) => item) : [];
    const proof = {
      field: "inventoryQuantity × unitCost without a sale in 60 days",
      value: percent(still / value),
      items: itemsOf(unsold, "products"),
    };
    const { currency, unseen } = soldItems;
    const found = `Of the ${money(value, currency)} in stock ${money(still, currency)} (${percent(still / value)})`;
    if (still / value <= mostStill) return yes(`${found} had no sale in the last 60 days.`, proof);
    if (unseen > 0) return cannotTell(`${found} seem unsold, but large orders hide some sales.`, proof);
    const names = unsold.length > 0 ? ` Start with ${namesOf(unsold)}.` : "";
    return no(`${found} had no sale in the last 60 days.${names}`, proof);
  },

  examples: [
    { given: { soldItems: {} }, is: "yes", says: "Of the €8,000 in stock €2,800 (35%) had no sale" },
    { given: { soldItems: { stockValue: 4000 } }, is: "yes" },
    { given: { soldItems: { stockValue: 3900, variants: [2] } }, is: "no", says: "Start with “Ash glaze" },
    { given: { soldItems: { stockValue: 3900, variants: null } }, is: "no", says: "(51.2%)" },
    { given: { soldItems: { stockValue: 3900, unseen: 4 } }, is: "unknown", says: "hide some sales" },
    { given: { variants: { stockValue: { costed: 700 } } }, is: "unknown", says: "Only 77.8%" },
    { given: { soldItems: { orders: 29 } }, is: "unknown" },
    { given: { variants: { stockValue: { units: 0 } } }, is: "does-not-apply" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
