import type { DiscountCodesQuery } from "./admin.types";
import { tally } from "./fact";
import { offerOf, type Offer } from "./tally/offers";
import { countFound, emptyFound, type Found, type Item } from "./tally/share";
import { clipped } from "./text/clipped";

declare module "./fact" {
  interface Facts {
    discountCodes: DiscountCodes;
  }
}

/**
 * The active discounts, and those still to come. A code is bounded by an end, a usage limit, one use a customer, or
 * chosen customers.
 */
export type DiscountCodes = {
  codes: number;
  unbounded: Found;
  /** How many codes there are for one use a customer, and the first two thousand of them. */
  oncePerCustomer: { count: number; first: Item[] };
  automatic: Found;
  active: number;
  /** Scheduled, or active with an end; null when there are too many to keep. */
  planned: Planned[] | null;
  /**
   * Active ones on products or orders that Shopify lets combine with some other on products or orders. More of them
   * than 500 are not compared, so that no more than 501 are kept.
   */
  combinable: Offer[];
  /** Active ones that an app's function decides on and that may make shipping free. */
  shippingByApp: Found;
};

export type Planned = Item & { startsAt: string; endsAt: string | null };

type Discount = DiscountCodesQuery["discountNodes"]["nodes"][number]["discount"];
type Code = Extract<Discount, { context: unknown }>;

/** Some apps make a discount for each customer. */
const mostKept = 2_000;
const mostCombinable = 501;
const chosenBuyers = ["DiscountCustomers", "DiscountCustomerSegments"];

export default tally({
  scopes: ["read_discounts"],
  query: `#graphql
    query DiscountCodes($after: String) {
      discountNodes(first: 50, after: $after, query: "status:active OR status:scheduled") {
        nodes {
          id
          discount {
            __typename
            ... on DiscountCodeBasic { title status startsAt endsAt usageLimit appliesOncePerCustomer context { __typename } discountClasses combinesWith { productDiscounts orderDiscounts productDiscountsWithTagsOnSameCartLine } customerGets { value { __typename ... on DiscountPercentage { percentage } ... on DiscountAmount { amount { amount } } } } }
            ... on DiscountCodeBxgy { title status startsAt endsAt usageLimit appliesOncePerCustomer context { __typename } discountClasses combinesWith { productDiscounts orderDiscounts productDiscountsWithTagsOnSameCartLine } }
            ... on DiscountCodeFreeShipping { title status startsAt endsAt usageLimit appliesOncePerCustomer context { __typename } }
            ... on DiscountCodeApp { title status startsAt endsAt usageLimit appliesOncePerCustomer context { __typename } discountClasses combinesWith { productDiscounts orderDiscounts productDiscountsWithTagsOnSameCartLine } }
            ... on DiscountAutomaticBasic { title status startsAt endsAt discountClasses combinesWith { productDiscounts orderDiscounts productDiscountsWithTagsOnSameCartLine } customerGets { value { __typename ... on DiscountPercentage { percentage } ... on DiscountAmount { amount { amount } } } } }
            ... on DiscountAutomaticBxgy { title status startsAt endsAt discountClasses combinesWith { productDiscounts orderDiscounts productDiscountsWithTagsOnSameCartLine } }
            ... on DiscountAutomaticFreeShipping { title status startsAt endsAt }
            ... on DiscountAutomaticApp { title status startsAt endsAt discountClasses combinesWith { productDiscounts orderDiscounts productDiscountsWithTagsOnSameCartLine } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  // A count would cost its point in every store; in the few with more, the pages are read for nothing.
  size: () => null,
  page: ({ discountNodes }: DiscountCodesQuery) => discountNodes.pageInfo,
  start: (): DiscountCodes => ({
    codes: 0,
    unbounded: emptyFound(),
    oncePerCustomer: { count: 0, first: [] },
    automatic: emptyFound(),
    active: 0,
    planned: [],
    combinable: [],
    shippingByApp: emptyFound(),
  }),
  add(value: DiscountCodes, { discountNodes }: DiscountCodesQuery) {
    for (const { id, discount } of discountNodes.nodes) {
      const { status, startsAt, endsAt = null } = discount;
      const item = { id, title: clipped(discount.title) };
      if (status === "SCHEDULED" || (status === "ACTIVE" && endsAt !== null))
        plan(value, { ...item, startsAt, endsAt });
      if (status !== "ACTIVE") continue;
      value.active += 1;
      if (mayShipFree(discount)) countFound(value.shippingByApp, item);
      const offer = "combinesWith" in discount ? offerOf(item, discount) : null;
      if (offer && value.combinable.length < mostCombinable) value.combinable.push(offer);
      if ("context" in discount) countCode(value, item, discount);
      else countFound(value.automatic, item);
    }
  },
  finish: (value: DiscountCodes) => value,
  example: {
    codes: 2,
    unbounded: { count: 0, first: [] },
    oncePerCustomer: { count: 1, first: [{ id: "gid://shopify/DiscountCodeNode/1", title: "WELCOME10" }] },
    automatic: { count: 0, first: [] },
    active: 2,
    planned: [
      {
        id: "gid://shopify/DiscountAutomaticNode/2",
        title: "Advent",
        startsAt: "2026-11-30T00:00:00Z",
        endsAt: "2026-12-24T00:00:00Z",
      },
    ],
    combinable: [
      {
        id: "gid://shopify/DiscountCodeNode/1",
        title: "WELCOME10",
        classes: ["ORDER"],
        allows: ["ORDER"],
        sharesLines: false,
        percent: 10,
        amount: null,
      },
    ],
    shippingByApp: { count: 0, first: [] },
  },
});

function plan(value: DiscountCodes, planned: Planned): void {
  if (value.planned && value.planned.length < mostKept) value.planned.push(planned);
  else value.planned = null;
}

/** What an app's function gives is its own; Shopify names the class at the most. */
function mayShipFree(discount: Discount): boolean {
  if (discount.__typename !== "DiscountAutomaticApp" && discount.__typename !== "DiscountCodeApp")
    return false;
  const { discountClasses } = discount;
  return discountClasses.length === 0 || discountClasses.includes("SHIPPING");
}

function countCode(value: DiscountCodes, item: Item, code: Code): void {
  value.codes += 1;
  if (code.appliesOncePerCustomer) {
    value.oncePerCustomer.count += 1;
    if (value.oncePerCustomer.first.length < mostKept) value.oncePerCustomer.first.push(item);
  }
  const bounded = code.endsAt != null || code.usageLimit != null || code.appliesOncePerCustomer;
  if (!bounded && !chosenBuyers.includes(code.context.__typename)) countFound(value.unbounded, item);
}
