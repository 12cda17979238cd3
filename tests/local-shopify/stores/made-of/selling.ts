import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

/** A subscription offer: delivered and charged every few months, a little cheaper than a single purchase. */
export function subscription(
  w: Workshop,
  spec: { name: string; everyMonths: number; percentOff: number; products: StoreNode[] },
): StoreNode {
  const rhythm = { interval: "MONTH", intervalCount: spec.everyMonths, anchors: [], createdAt: w.ago(200) };
  return {
    id: w.id("SellingPlanGroup"),
    name: spec.name,
    merchantCode: spec.name.toLowerCase().replace(/[^a-z]+/g, "-"),
    appId: "local-subscriptions",
    description: null,
    summary: `1 plan, ${spec.percentOff}% off`,
    options: ["Deliver"],
    position: 1,
    createdAt: w.ago(200),
    products: spec.products.map(({ id }) => ({ id })),
    sellingPlans: [
      {
        id: w.id("SellingPlan"),
        name: `Every ${spec.everyMonths} months`,
        category: "SUBSCRIPTION",
        options: [`Every ${spec.everyMonths} months`],
        position: 1,
        description: null,
        createdAt: w.ago(200),
        billingPolicy: { __typename: "SellingPlanRecurringBillingPolicy", ...rhythm },
        deliveryPolicy: {
          __typename: "SellingPlanRecurringDeliveryPolicy",
          ...rhythm,
          intent: "FULFILLMENT_BEGIN",
          preAnchorBehavior: "ASAP",
        },
        inventoryPolicy: { reserve: "ON_FULFILLMENT" },
        pricingPolicies: [
          {
            __typename: "SellingPlanFixedPricingPolicy",
            adjustmentType: "PERCENTAGE",
            adjustmentValue: {
              __typename: "SellingPlanPricingPolicyPercentageValue",
              percentage: spec.percentOff,
            },
            createdAt: w.ago(200),
          },
        ],
      },
    ],
  };
}

/** A wholesale customer as a company: one contact (unnamed), one location, its catalog and its price list. */
export function wholesale(
  w: Workshop,
  spec: {
    name: string;
    city: string;
    /** None: neither registration nor payment terms were agreed. */
    registration?: string;
    /** The least pieces of a variant, and their step; none is one piece. */
    packs?: number;
    products: StoreNode[];
  },
): { company: StoreNode; catalog: StoreNode; priceList: StoreNode } {
  const company = w.id("Company");
  const location = w.id("CompanyLocation");
  const catalog = w.id("CompanyLocationCatalog");
  const priceList = w.id("PriceList");
  const variants = spec.products
    .slice(0, 4)
    .flatMap((product) => (product.variants as StoreNode[]).slice(0, 2));
  return {
    company: {
      id: company,
      name: spec.name,
      createdAt: w.ago(300),
      updatedAt: w.ago(30),
      contacts: [
        {
          id: w.id("CompanyContact"),
          title: "Buying",
          isMainContact: true,
          createdAt: w.ago(300),
          updatedAt: w.ago(30),
        },
      ],
      locations: [
        {
          id: location,
          name: `${spec.name}, ${spec.city}`,
          company: { id: company },
          createdAt: w.ago(300),
          updatedAt: w.ago(30),
          currency: w.currency,
          catalogs: [{ __typename: "CompanyLocationCatalog", id: catalog }],
          taxSettings: { taxExempt: false, taxExemptions: [], taxRegistrationId: spec.registration ?? null },
          buyerExperienceConfiguration: {
            checkoutToDraft: false,
            editableShippingAddress: false,
            paymentTermsTemplate: spec.registration === undefined ? null : netThirty(w),
          },
        },
      ],
    },
    catalog: {
      __typename: "CompanyLocationCatalog",
      id: catalog,
      title: `${spec.name} catalog`,
      status: "ACTIVE",
      companyLocations: [{ id: location }],
      priceList: { id: priceList },
    },
    priceList: {
      id: priceList,
      name: `${spec.name} prices`,
      currency: w.currency,
      catalog: { __typename: "CompanyLocationCatalog", id: catalog },
      fixedPricesCount: 0,
      parent: {
        adjustment: { type: "PERCENTAGE_DECREASE", value: 45 },
        settings: { compareAtMode: "ADJUSTED" },
      },
      quantityRules: variants.map(({ id }) => ({
        minimum: spec.packs ?? 1,
        maximum: null,
        increment: spec.packs ?? 1,
        isDefault: spec.packs === undefined,
        originType: spec.packs === undefined ? "RELATIVE" : "FIXED",
        productVariant: { id },
      })),
    },
  };
}

function netThirty(w: Workshop): StoreNode {
  return {
    id: w.id("PaymentTermsTemplate"),
    name: "Net 30",
    translatedName: "Net 30",
    description: "Within 30 days",
    dueInDays: 30,
    paymentTermsType: "NET",
  };
}
