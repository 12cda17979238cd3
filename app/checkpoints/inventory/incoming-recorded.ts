import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct, stockNotTracked } from "../gates";
import { agree, count, firstFive, list } from "../words";

export default checkpoint({
  asks: "Do you record stock that is on its way to you?",
  skill: "record-incoming-stock",
  mode: "proves-yes",
  needs: ["incomingStock", "variants"],

  // A sample of 250 items at each of five locations: one with stock on its way proves it, none proves nothing.
  answer({ incomingStock, variants }) {
    const nothing = noActiveProduct(variants.all) ?? stockNotTracked(variants);
    if (nothing) return nothing;
    const arriving = incomingStock.filter(({ incoming }) => incoming > 0);
    const items = incomingStock.reduce((sum, each) => sum + each.items, 0);
    const incoming = arriving.reduce((sum, each) => sum + each.incoming, 0);
    const units = arriving.reduce((sum, each) => sum + each.units, 0);
    const seen = {
      field: "inventoryLevels.quantities (incoming)",
      count: { k: incoming, n: items, of: "stock levels" },
      items: firstFive(arriving, (each) => ({
        title: each.name,
        opens: "shopify://admin/transfers",
        note: `${count(each.units, "unit")} of ${count(each.incoming, "item")}`,
      })),
    };
    if (incoming === 0) {
      return ask(
        `Of the ${count(items, "stock figure")} the app looked at, none says that more is on its way. Records in another tool count too.`,
        seen,
      );
    }
    const places = list(arriving.map(({ name }) => `“${name}”`));
    return yes(
      `${count(units, "unit")} of ${count(incoming, "item")} ${agree(units, "is on its", "are on their")} way to ${places}.`,
      seen,
    );
  },

  examples: [
    {
      given: { incomingStock: [{}] },
      is: "yes",
      says: "120 units of 4 items are on their way to “Workshop”",
    },
    { given: { incomingStock: [{ incoming: 0, units: 0 }] }, is: "ask", says: "Of the 90 stock figures" },
    { given: { incomingStock: [] }, is: "ask", says: "Of the 0 stock figures" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
