import type { DiscountCodesQuery } from "./admin.types";
import { tally } from "./fact";
import { countFound, emptyFound, type Found, type Item } from "./tally/share";

declare module "./fact" {
  interface Facts {
    discountCodes: DiscountCodes;
  }
}

/** The active discounts. A code is bounded by an end, a usage limit, one use a customer, or chosen customers. */
export type DiscountCodes = { codes: number; unbounded: Found; oncePerCustomer: Item[]; automatic: Found };

type Discount = DiscountCodesQuery["discountNodes"]["nodes"][number]["discount"];
type Code = Extract<Discount, { context: unknown }>;

const chosenBuyers = ["DiscountCustomers", "DiscountCustomerSegments"];

export default tally({
  scopes: ["read_discounts"],
  query: `#graphql
    query DiscountCodes($after: String) {
      discountNodes(first: 50, after: $after, query: "status:active") {
        nodes {
          id
          discount {
            __typename
            ... on DiscountCodeBasic { title status endsAt usageLimit appliesOncePerCustomer context { __typename } }
            ... on DiscountCodeBxgy { title status endsAt usageLimit appliesOncePerCustomer context { __typename } }
            ... on DiscountCodeFreeShipping { title status endsAt usageLimit appliesOncePerCustomer context { __typename } }
            ... on DiscountCodeApp { title status endsAt usageLimit appliesOncePerCustomer context { __typename } }
            ... on DiscountAutomaticBasic { title status }
            ... on DiscountAutomaticBxgy { title status }
            ... on DiscountAutomaticFreeShipping { title status }
            ... on DiscountAutomaticApp { title status }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ discountNodes }: DiscountCodesQuery) => discountNodes.pageInfo,
  start: (): DiscountCodes => ({
    codes: 0,
    unbounded: emptyFound(),
    oncePerCustomer: [],
    automatic: emptyFound(),
  }),
  add(value: DiscountCodes, { discountNodes }: DiscountCodesQuery) {
    for (const { id, discount } of discountNodes.nodes) {
      if (discount.status !== "ACTIVE") continue;
      if ("context" in discount) countCode(value, id, discount);
      else countFound(value.automatic, { id, title: discount.title });
    }
  },
  finish: (value: DiscountCodes) => value,
  example: {
    codes: 2,
    unbounded: { count: 0, first: [] },
    oncePerCustomer: [{ id: "gid://shopify/DiscountCodeNode/1", title: "WELCOME10" }],
    automatic: { count: 0, first: [] },
  },
});

function countCode(value: DiscountCodes, id: string, code: Code): void {
  const item = { id, title: code.title };
  value.codes += 1;
  if (code.appliesOncePerCustomer) value.oncePerCustomer.push(item);
  const bounded = code.endsAt != null || code.usageLimit != null || code.appliesOncePerCustomer;
  if (!bounded && !chosenBuyers.includes(code.context.__typename)) countFound(value.unbounded, item);
}
