import type { IncomingStockQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    incomingStock: IncomingStock[];
  }
}

/** At one location: of the `items` looked at, those with stock on its way, and how many units that is. */
export type IncomingStock = { id: string; name: string; items: number; incoming: number; units: number };

export default fact({
  scopes: ["read_inventory", "read_locations"],
  // A sample: the first 250 items of the first five locations. One with stock on its way proves the habit.
  query: `#graphql
    query IncomingStock {
      locations(first: 5) {
        nodes {
          id name
          inventoryLevels(first: 250) { nodes { id quantities(names: ["incoming"]) { quantity } } }
        }
      }
    }`,
  from: ["locations"],
  variables: ({ locations }: Readings) =>
    locations?.known && locations.value.some(({ hasActiveInventory }) => hasActiveInventory) ? {} : null,
  nothing: [],
  shape: ({ locations }: IncomingStockQuery): IncomingStock[] =>
    locations.nodes.map(({ id, name, inventoryLevels: { nodes } }) => {
      const amounts = nodes.map(({ quantities }) => quantities[0]?.quantity ?? 0);
      const onTheWay = amounts.filter((amount) => amount > 0);
      const units = onTheWay.reduce((sum, amount) => sum + amount, 0);
      return { id, name, items: nodes.length, incoming: onTheWay.length, units };
    }),
  example: [{ id: "gid://shopify/Location/1", name: "Workshop", items: 90, incoming: 4, units: 120 }],
});
