import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type DiscountSpec = {
  title: string;
  type: "CodeBasic" | "CodeFreeShipping" | "AutomaticBasic" | "AutomaticFreeShipping";
  /** Days before now; a negative start lies ahead. */
  startsDaysAgo: number;
  endsDaysAgo?: number;
  percent?: number;
  amount?: number;
  minimumSubtotal?: number;
  usageLimit?: number;
  oncePerCustomer?: boolean;
  used?: number;
  combines?: { order?: boolean; product?: boolean; shipping?: boolean };
  classes?: string[];
  segment?: StoreNode;
};

/** A discount, reached by a code or given by itself. */
export function discount(w: Workshop, spec: DiscountSpec): StoreNode {
  const byCode = spec.type.startsWith("Code");
  const shipping = spec.type.endsWith("FreeShipping");
  const common = {
    __typename: `Discount${spec.type}`,
    title: spec.title,
    status: statusOf(spec),
    startsAt: w.ago(spec.startsDaysAgo),
    endsAt: spec.endsDaysAgo === undefined ? null : w.ago(spec.endsDaysAgo),
    createdAt: w.ago(Math.max(0, spec.startsDaysAgo) + 1),
    updatedAt: w.ago(Math.max(0, spec.startsDaysAgo)),
    summary: summaryOf(spec),
    shortSummary: summaryOf(spec),
    asyncUsageCount: spec.used ?? 0,
    discountClasses: spec.classes ?? [shipping ? "SHIPPING" : "ORDER"],
    combinesWith: {
      orderDiscounts: spec.combines?.order ?? false,
      productDiscounts: spec.combines?.product ?? false,
      shippingDiscounts: spec.combines?.shipping ?? false,
    },
    context: spec.segment
      ? { __typename: "DiscountCustomerSegments", segments: [{ id: spec.segment.id }] }
      : { __typename: "DiscountBuyerSelectionAll", all: "ALL" },
    minimumRequirement:
      spec.minimumSubtotal === undefined
        ? null
        : {
            __typename: "DiscountMinimumSubtotal",
            greaterThanOrEqualToSubtotal: w.money(spec.minimumSubtotal),
          },
    tags: [],
  };
  return {
    id: w.id(byCode ? "DiscountCodeNode" : "DiscountAutomaticNode"),
    discount: {
      ...common,
      ...(byCode ? codeParts(w, spec) : {}),
      ...(shipping ? shippingParts() : { customerGets: gets(w, spec) }),
    },
    metafields: [],
  };
}

/** The same code discounts under the older root field. */
export function codeDiscountNodes(discounts: StoreNode[]): StoreNode[] {
  return discounts
    .filter(({ id }) => String(id).includes("/DiscountCodeNode/"))
    .map(({ id, discount: codeDiscount }) => ({ id, codeDiscount }));
}

function codeParts(w: Workshop, spec: DiscountSpec): StoreNode {
  return {
    appliesOncePerCustomer: spec.oncePerCustomer ?? false,
    usageLimit: spec.usageLimit ?? null,
    codes: [{ id: w.id("DiscountRedeemCode"), code: spec.title, asyncUsageCount: spec.used ?? 0 }],
    hasTimelineComment: false,
    shareableUrls: [],
  };
}

function shippingParts(): StoreNode {
  return {
    appliesOnOneTimePurchase: true,
    appliesOnSubscription: false,
    destinationSelection: { __typename: "DiscountCountryAll", allCountries: true },
    maximumShippingPrice: null,
  };
}

function gets(w: Workshop, spec: DiscountSpec): StoreNode {
  return {
    appliesOnOneTimePurchase: true,
    appliesOnSubscription: false,
    items: { __typename: "AllDiscountItems", allItems: true },
    value:
      spec.amount === undefined
        ? { __typename: "DiscountPercentage", percentage: (spec.percent ?? 10) / 100 }
        : { __typename: "DiscountAmount", amount: w.money(spec.amount), appliesOnEachItem: false },
  };
}

function statusOf(spec: DiscountSpec): string {
  if (spec.startsDaysAgo < 0) return "SCHEDULED";
  return spec.endsDaysAgo !== undefined && spec.endsDaysAgo > 0 ? "EXPIRED" : "ACTIVE";
}

function summaryOf(spec: DiscountSpec): string {
  if (spec.type.endsWith("FreeShipping")) return "Free shipping";
  return spec.amount === undefined ? `${spec.percent ?? 10}% off the order` : `${spec.amount} off the order`;
}
