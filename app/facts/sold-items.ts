import type { SoldItemsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { addSales, finishSales, noSales, type CountingSales, type SoldItems } from "./tally/sold-lines";

declare module "./fact" {
  interface Facts {
    soldItems: SoldItems;
  }
}

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;

export default tally({
  scopes: ["read_orders", "read_products"],
  // The first five lines are read, for the sake of the cost; how many units lie beyond them is counted.
  query: `#graphql
    query SoldItems($after: String, $query: String!) {
      ordersCount(query: $query) { count }
      orders(first: 250, after: $after, query: $query, sortKey: ID) {
        nodes {
          id createdAt cancelledAt test currentSubtotalLineItemsQuantity
          lineItems(first: 5) {
            nodes {
              currentQuantity isGiftCard requiresShipping
              priceAfterAllDiscountsBeforeTaxesSet { shopMoney { amount currencyCode } }
              product { id title status createdAt }
              variant {
                id title requiresComponents inventoryPolicy inventoryQuantity sellableOnlineQuantity
                inventoryItem { tracked unitCost { amount } }
              }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  // The count comes first: a store without orders is not asked for their lines.
  from: ["readAt", "ordersOf60Days"],
  variables({ readAt, ordersOf60Days }: Readings) {
    if (!readAt?.known) return null;
    if (ordersOf60Days?.known && ordersOf60Days.value.exact && ordersOf60Days.value.count === 0) return null;
    return { query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}'` };
  },
  nothing: finishSales(noSales("")),
  maxPages: 8,
  size: ({ ordersCount }: SoldItemsQuery) => ordersCount?.count,
  page: ({ orders }: SoldItemsQuery) => orders.pageInfo,
  start: noSales,
  add(counting: CountingSales, { orders }: SoldItemsQuery) {
    for (const order of orders.nodes) {
      const counts = !order.test && order.cancelledAt == null;
      if (counts && Date.parse(order.createdAt) >= earliest(counting.readAt)) addSales(counting, order);
    }
  },
  finish: finishSales,
  example: {
    orders: 120,
    currency: "EUR",
    units: 180,
    unseen: 0,
    revenue: 9000,
    costed: { revenue: 8800, cost: 3600 },
    products: 30,
    topProducts: [{ id: "gid://shopify/Product/1", title: "Ash glaze dinner plate", revenue: 1800 }],
    bestSellers: Array.from({ length: 20 }, (_, index) => ({
      product: { id: `gid://shopify/Product/${index + 1}`, title: `Bowl No. ${index + 1}` },
      variant: null,
      units: 12,
      tracked: true,
      sellsOn: false,
      sellable: 40,
      available: 40,
    })),
    variants: [1, 2, 3],
    stockValue: 5200,
  },
});

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
