import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { agree, firstFive, list } from "../words";

export default checkpoint({
  asks: "Is all your stock at locations that can ship online orders?",
  skill: "keep-stock-where-orders-ship-from",
  mode: "proves-yes",
  needs: ["locations"],

  answer({ locations }) {
    const stocked = locations.filter(({ hasActiveInventory }) => hasActiveInventory);
    const shipping = stocked.filter(({ fulfillsOnlineOrders }) => fulfillsOnlineOrders);
    const others = stocked.filter(({ fulfillsOnlineOrders }) => !fulfillsOnlineOrders);
    const seen = {
      field: "locations.fulfillsOnlineOrders",
      count: { k: shipping.length, n: stocked.length, of: "locations with stock" },
      items: firstFive(others, ({ name }) => ({ title: name, opens: "shopify://admin/settings/locations" })),
    };
    if (locations.length <= 1) return doesNotApply("You have a single location.", seen);
    if (stocked.length === 0) return doesNotApply("None of your locations holds stock.", seen);
    if (others.length === 0) {
      const names = list(stocked.map(({ name }) => `“${name}”`));
      return yes(
        `Your stock lies at ${names}, and online orders ship from ${agree(stocked.length, "there", "all of them")}.`,
        seen,
      );
    }
    const names = list(others.map(({ name }) => `“${name}”`));
    return ask(
      `${names} ${agree(others.length, "holds stock but ships", "hold stock but ship")} no online orders.`,
      seen,
    );
  },

  examples: [
    {
      given: { locations: [{ name: "Workshop" }, { name: "Shop" }] },
      is: "yes",
      says: "“Workshop” and “Shop”",
    },
    {
      given: { locations: [{ name: "Workshop" }, { name: "Shop", fulfillsOnlineOrders: false }] },
      is: "ask",
      says: "“Shop” holds stock but ships no online orders",
    },
    { given: { locations: [{}] }, is: "does-not-apply", says: "single location" },
    {
      given: { locations: [{ hasActiveInventory: false }, { hasActiveInventory: false }] },
      is: "does-not-apply",
      says: "holds stock",
    },
  ],
});
