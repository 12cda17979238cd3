import type { SellingPlansQuery } from "./admin.types";
import { fact } from "./fact";
import { countFound, emptyFound, type Found } from "./tally/share";

declare module "./fact" {
  interface Facts {
    sellingPlans: SellingPlans;
  }
}

/**
 * Products that a pre-order selling plan covers, by id; and active ones that can be subscribed to. `whole`: these are
 * all of them, and no subscription hangs on single variants.
 */
export type SellingPlans = { preOrders: string[]; subscriptions: Found; whole: boolean };

type Group = SellingPlansQuery["sellingPlanGroups"]["nodes"][number];

export default fact({
  scopes: ["read_products"],
  // groups, plans and products are samples: one that is missed is asked about, never passed over
  query: `#graphql
    query SellingPlans {
      sellingPlanGroups(first: 5) {
        nodes {
          sellingPlans(first: 5) { nodes { category } }
          products(first: 50) { nodes { id title status } }
          productVariantsCount { count }
        }
      }
    }`,
  shape({ sellingPlanGroups }: SellingPlansQuery): SellingPlans {
    const subscriptions = emptyFound();
    const subscribed = productsOf(sellingPlanGroups.nodes, "SUBSCRIPTION").filter(
      ({ status }) => status === "ACTIVE",
    );
    for (const [id, { title }] of new Map(subscribed.map((product) => [product.id, product])))
      countFound(subscriptions, { id, title });
    const preOrders = productsOf(sellingPlanGroups.nodes, "PRE_ORDER").map(({ id }) => id);
    return { subscriptions, preOrders, whole: isWhole(sellingPlanGroups.nodes) };
  },
  example: {
    preOrders: [],
    subscriptions: { count: 1, first: [{ id: "gid://shopify/Product/5", title: "Glaze care oil" }] },
    whole: true,
  },
});

function productsOf(groups: readonly Group[], category: "SUBSCRIPTION" | "PRE_ORDER") {
  return groups
    .filter(({ sellingPlans }) => sellingPlans.nodes.some((plan) => plan.category === category))
    .flatMap(({ products }) => products.nodes);
}

/** Less than was asked for came back everywhere, and no group covers variants instead of products. */
function isWhole(groups: readonly Group[]): boolean {
  const short = groups.every(
    ({ sellingPlans, products, productVariantsCount }) =>
      sellingPlans.nodes.length < 5 && products.nodes.length < 50 && !productVariantsCount?.count,
  );
  return short && groups.length < 5;
}
