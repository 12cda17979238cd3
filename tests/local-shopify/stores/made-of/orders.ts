import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type OrderSpec = {
  number: number;
  createdDaysAgo: number;
  lines: { product: StoreNode; variant: StoreNode; quantity: number }[];
  shipping?: number;
  discount?: { code: string; share: number };
  financial?: "PAID" | "PENDING" | "AUTHORIZED" | "PARTIALLY_REFUNDED" | "REFUNDED";
  test?: boolean;
  cancelled?: boolean;
  gateway?: string;
  manualGateway?: boolean;
  /** Days from the order to its parcel; none while it waits. */
  shippedAfterDays?: number;
  /** Days from the parcel's label to its first move. */
  movedAfterDays?: number;
  tracking?: boolean;
  deliveryStatus?: string;
  refund?: { afterDays: number; share: number };
  return?: { afterDays: number; reason: StoreNode; refundAfterDays: number; requested?: boolean };
  risk?: "LOW" | "MEDIUM" | "HIGH";
  visit?: {
    source: string;
    sourceType?: string;
    medium?: string;
    campaign?: string;
    tagged?: boolean;
    /** The source of an earlier first visit. */
    firstSource?: string;
  } | null;
  /** Where the parcel goes: never more than the place and Shopify's verdict on the address. */
  to?: { country: string; province?: string; address?: "NO_ISSUES" | "WARNING" | "ERROR" };
  /** The part of the price that tax adds; prices hold it. */
  taxRate?: number;
  /** The fulfillment service that sends the parcel. */
  service?: StoreNode;
  prefix?: string;
  locationId?: unknown;
};

/** An order without any person in it: no name, no address, no contact. */
export function order(w: Workshop, spec: OrderSpec): StoreNode {
  const gross = spec.lines.reduce((sum, line) => sum + Number(line.variant.price) * line.quantity, 0);
  const off = gross * (spec.discount?.share ?? 0);
  const subtotal = gross - off;
  const total = subtotal + (spec.shipping ?? 0);
  const refunded = refundedAmount(spec, total, subtotal);
  const financial = spec.financial ?? "PAID";
  const paid = financial !== "PENDING" && financial !== "AUTHORIZED";
  const shipped = spec.shippedAfterDays !== undefined && !spec.cancelled;
  const createdAt = w.ago(spec.createdDaysAgo);
  const lineItems = spec.lines.map((line) => lineItem(w, spec, line));
  const units = spec.lines.reduce((sum, line) => sum + line.quantity, 0);
  const fulfillments = shipped ? [fulfillment(w, spec, lineItems)] : [];
  const name = `${spec.prefix ?? "#"}${spec.number}`;
  return {
    id: w.id("Order"),
    name,
    number: spec.number,
    createdAt,
    processedAt: createdAt,
    updatedAt: w.ago(Math.max(0, spec.createdDaysAgo - 3)),
    cancelledAt: spec.cancelled ? w.ago(spec.createdDaysAgo - 0.5) : null,
    cancelReason: spec.cancelled ? "CUSTOMER" : null,
    closed: shipped,
    closedAt: shipped ? w.ago(Math.max(0, spec.createdDaysAgo - (spec.shippedAfterDays ?? 0))) : null,
    confirmed: true,
    test: spec.test ?? false,
    sourceName: "web",
    currencyCode: w.currency,
    presentmentCurrencyCode: w.currency,
    displayFinancialStatus: financial,
    displayFulfillmentStatus: shipped ? "FULFILLED" : "UNFULFILLED",
    returnStatus: spec.return ? "RETURNED" : "NO_RETURN",
    requiresShipping: true,
    fulfillable: !shipped && !spec.cancelled,
    capturable: financial === "AUTHORIZED",
    fullyPaid: paid,
    unpaid: !paid,
    taxesIncluded: true,
    tags: [],
    discountCodes: spec.discount ? [spec.discount.code] : [],
    discountCode: spec.discount?.code ?? null,
    paymentGatewayNames: [spec.gateway ?? "shopify_payments"],
    paymentTerms: null,
    disputes: [],
    subtotalLineItemsQuantity: units,
    currentSubtotalLineItemsQuantity: units,
    subtotalPriceSet: w.bag(subtotal),
    currentSubtotalPriceSet: w.bag(subtotal - refunded),
    totalPriceSet: w.bag(total),
    totalTaxSet: w.bag((total * (spec.taxRate ?? 0)) / (1 + (spec.taxRate ?? 0))),
    taxExempt: false,
    currentTotalPriceSet: w.bag(total - refunded),
    totalDiscountsSet: w.bag(off),
    currentTotalDiscountsSet: w.bag(off),
    totalShippingPriceSet: w.bag(spec.shipping ?? 0),
    totalReceivedSet: w.bag(paid ? total : 0),
    totalCapturableSet: w.bag(financial === "AUTHORIZED" ? total : 0),
    totalOutstandingSet: w.bag(paid ? 0 : total),
    totalRefundedSet: w.bag(refunded),
    netPaymentSet: w.bag(paid ? total - refunded : 0),
    lineItems,
    shippingAddress: spec.to
      ? {
          id: w.id("MailingAddress"),
          countryCodeV2: spec.to.country,
          provinceCode: spec.to.province ?? null,
          validationResultSummary: spec.to.address ?? "NO_ISSUES",
        }
      : null,
    fulfillments,
    transactions: paid || financial === "AUTHORIZED" ? [transaction(w, spec, total, paid)] : [],
    refunds: spec.refund ? [refund(w, spec.createdDaysAgo - spec.refund.afterDays, refunded)] : [],
    returns: spec.return ? [returned(w, spec, name, lineItems[0], subtotal)] : [],
    risk: riskOf(spec.risk ?? "LOW"),
    customerJourneySummary: spec.visit === null ? null : journey(w, spec),
  };
}

function refundedAmount(spec: OrderSpec, total: number, subtotal: number): number {
  if (spec.refund) return total * spec.refund.share;
  return spec.return ? subtotal : 0;
}

function lineItem(w: Workshop, spec: OrderSpec, line: OrderSpec["lines"][number]): StoreNode {
  const share = spec.discount?.share ?? 0;
  const price = Number(line.variant.price);
  const full = price * line.quantity;
  return {
    id: w.id("LineItem"),
    name: line.variant.displayName,
    title: line.product.title,
    variantTitle: line.variant.title,
    sku: line.variant.sku,
    vendor: line.product.vendor,
    quantity: line.quantity,
    currentQuantity: line.quantity,
    requiresShipping: !line.product.isGiftCard,
    isGiftCard: line.product.isGiftCard,
    taxable: line.variant.taxable,
    product: { id: line.product.id },
    variant: { id: line.variant.id },
    originalUnitPriceSet: w.bag(price),
    originalTotalSet: w.bag(full),
    discountedTotalSet: w.bag(full * (1 - share)),
    priceAfterAllDiscountsBeforeTaxesSet: w.bag((full * (1 - share)) / (1 + (spec.taxRate ?? 0))),
    discountedUnitPriceSet: w.bag(price * (1 - share)),
    totalDiscountSet: w.bag(full * share),
  };
}

function fulfillment(w: Workshop, spec: OrderSpec, lines: StoreNode[]): StoreNode {
  const day = spec.createdDaysAgo - (spec.shippedAfterDays ?? 0);
  const moved = day - (spec.movedAfterDays ?? 1);
  const delivered = moved - 3;
  const number = `FW${String(7_310_000 + spec.number * 37)}NO`;
  return {
    id: w.id("Fulfillment"),
    name: `${spec.prefix ?? "#"}${spec.number}-F1`,
    status: "SUCCESS",
    displayStatus:
      spec.deliveryStatus ?? (delivered >= 0 ? "DELIVERED" : moved >= 0 ? "IN_TRANSIT" : "FULFILLED"),
    createdAt: w.ago(day),
    updatedAt: w.ago(Math.max(0, delivered)),
    inTransitAt: moved >= 0 && spec.tracking !== false ? w.ago(moved) : null,
    deliveredAt: delivered >= 0 && spec.tracking !== false && !spec.deliveryStatus ? w.ago(delivered) : null,
    requiresShipping: true,
    totalQuantity: spec.lines.reduce((sum, line) => sum + line.quantity, 0),
    location: spec.locationId ? { id: spec.locationId } : null,
    service: spec.service ? { id: spec.service.id } : null,
    trackingInfo:
      spec.tracking === false
        ? []
        : [{ company: "Parcel post", number, url: `https://track.parcel.example/${number}` }],
    fulfillmentLineItems: spec.lines.map((line, index) => ({
      id: w.id("FulfillmentLineItem"),
      quantity: line.quantity,
      lineItem: { id: lines[index]?.id },
    })),
  };
}

function transaction(w: Workshop, spec: OrderSpec, total: number, paid: boolean): StoreNode {
  return {
    id: w.id("OrderTransaction"),
    kind: paid ? "SALE" : "AUTHORIZATION",
    status: "SUCCESS",
    gateway: spec.gateway ?? "shopify_payments",
    formattedGateway: spec.gateway ?? "Shopify Payments",
    manualPaymentGateway: spec.manualGateway ?? false,
    test: spec.test ?? false,
    amountSet: w.bag(total),
    createdAt: w.ago(spec.createdDaysAgo),
    processedAt: w.ago(spec.createdDaysAgo),
  };
}

function refund(w: Workshop, daysAgo: number, amount: number): StoreNode {
  const day = w.ago(Math.max(0, daysAgo));
  return {
    id: w.id("Refund"),
    createdAt: day,
    processedAt: day,
    updatedAt: day,
    totalRefundedSet: w.bag(amount),
    refundLineItems: [],
    transactions: [],
  };
}

function returned(
  w: Workshop,
  spec: OrderSpec,
  name: string,
  line: StoreNode | undefined,
  amount: number,
): StoreNode {
  const of = spec.return;
  if (!of) return {};
  const day = spec.createdDaysAgo - of.afterDays;
  return {
    id: w.id("Return"),
    name: `${name}-R1`,
    status: "CLOSED",
    createdAt: w.ago(day),
    requestApprovedAt: of.requested ? w.ago(day - 0.5) : null,
    closedAt: w.ago(Math.max(0, day - of.refundAfterDays)),
    totalQuantity: 1,
    exchangeLineItems: [],
    refunds: [refund(w, day - of.refundAfterDays, amount)],
    returnLineItems: [
      {
        __typename: "ReturnLineItem",
        id: w.id("ReturnLineItem"),
        quantity: 1,
        processedQuantity: 1,
        refundedQuantity: 1,
        returnReasonNote: "",
        returnReasonDefinition: { id: of.reason.id },
        fulfillmentLineItem: { id: w.id("FulfillmentLineItem"), quantity: 1, lineItem: { id: line?.id } },
      },
    ],
  };
}

function riskOf(level: "LOW" | "MEDIUM" | "HIGH"): StoreNode {
  const recommendation = { LOW: "ACCEPT", MEDIUM: "INVESTIGATE", HIGH: "CANCEL" }[level];
  return { recommendation, assessments: [{ riskLevel: level, facts: [] }] };
}

function journey(w: Workshop, spec: OrderSpec): StoreNode {
  const visit = spec.visit ?? { source: "direct" };
  const occurredAt = w.ago(spec.createdDaysAgo, 1);
  const tagged = visit.tagged ?? visit.medium !== undefined;
  const lastVisit = {
    id: w.id("CustomerVisit"),
    occurredAt,
    landingPage: `https://${w.domain}/`,
    source: visit.source,
    sourceType: visit.sourceType ?? null,
    utmParameters: tagged
      ? { source: visit.source, medium: visit.medium ?? null, campaign: visit.campaign ?? null }
      : null,
  };
  return {
    ready: true,
    customerOrderIndex: 0,
    daysToConversion: 0,
    firstVisit: visit.firstSource
      ? { ...lastVisit, id: w.id("CustomerVisit"), occurredAt: w.ago(spec.createdDaysAgo, 70), source: visit.firstSource, utmParameters: null } // prettier-ignore
      : { id: lastVisit.id },
    lastVisit,
  };
}
