import type { FreeShippingOffersQuery } from "./admin.types";
import { tally } from "./fact";

declare module "./fact" {
  interface Facts {
    freeShippingOffers: FreeShippingOffer[];
  }
}

/** An active discount that makes shipping free by itself; `from` is the subtotal it takes, null when it takes none. */
export type FreeShippingOffer = {
  id: string;
  title: string;
  from: number | null;
  /** Takes a number of items instead of an amount. */
  byQuantity: boolean;
  /** Where it ships for free; null is everywhere. */
  countries: string[] | null;
};

export default tally({
  scopes: ["read_discounts"],
  query: `#graphql
    query FreeShippingOffers($after: String) {
      discountNodes(first: 10, after: $after, query: "status:active AND type:free_shipping AND method:automatic") {
        nodes {
          id
          discount {
            ... on DiscountAutomaticFreeShipping {
              title status
              minimumRequirement {
                __typename
                ... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount } }
              }
              destinationSelection { ... on DiscountCountries { countries } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ discountNodes }: FreeShippingOffersQuery) => discountNodes.pageInfo,
  start: (): FreeShippingOffer[] => [],
  add(offers: FreeShippingOffer[], { discountNodes }: FreeShippingOffersQuery) {
    for (const { id, discount } of discountNodes.nodes) {
      if (!("minimumRequirement" in discount) || discount.status !== "ACTIVE") continue;
      const { title, minimumRequirement: takes, destinationSelection } = discount;
      const amount =
        takes && "greaterThanOrEqualToSubtotal" in takes ? takes.greaterThanOrEqualToSubtotal : null;
      offers.push({
        id,
        title,
        from: amount ? Number(amount.amount) : null,
        byQuantity: takes?.__typename === "DiscountMinimumQuantity",
        countries: "countries" in destinationSelection ? destinationSelection.countries : null,
      });
    }
  },
  finish: (offers: FreeShippingOffer[]) => offers,
  example: [],
});
