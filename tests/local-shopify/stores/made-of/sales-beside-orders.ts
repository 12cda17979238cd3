import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

/** A checkout that somebody began; no buyer is named. */
export function abandonedCheckout(
  w: Workshop,
  spec: { createdDaysAgo: number; total: number; completed?: boolean; reminded?: boolean },
): StoreNode {
  const id = w.id("AbandonedCheckout");
  return {
    id,
    name: `#${id.split("/").at(-1) ?? ""}`,
    createdAt: w.ago(spec.createdDaysAgo),
    updatedAt: w.ago(spec.createdDaysAgo),
    completedAt: spec.completed ? w.ago(spec.createdDaysAgo - 1) : null,
    abandonedCheckoutUrl: `https://${w.domain}/checkouts/recover`,
    discountCodes: [],
    // the API shows the state of the reminder to searches only, so the store keeps it where a search finds it
    customAttributes: spec.reminded ? [{ key: "email_state", value: "sent" }] : [],
    note: "",
    taxesIncluded: true,
    subtotalPriceSet: w.bag(spec.total),
    totalPriceSet: w.bag(spec.total),
    totalLineItemsPriceSet: w.bag(spec.total),
    totalDiscountSet: w.bag(0),
    lineItems: [],
  };
}

/** An order written by hand, with its invoice sent or not. */
export function draftOrder(
  w: Workshop,
  spec: {
    number: number;
    createdDaysAgo: number;
    total: number;
    invoiceSentDaysAgo?: number;
    completed?: boolean;
  },
): StoreNode {
  const sent = spec.invoiceSentDaysAgo;
  return {
    id: w.id("DraftOrder"),
    name: `#D${spec.number}`,
    status: spec.completed ? "COMPLETED" : sent === undefined ? "OPEN" : "INVOICE_SENT",
    createdAt: w.ago(spec.createdDaysAgo),
    updatedAt: w.ago(Math.min(spec.createdDaysAgo, sent ?? spec.createdDaysAgo)),
    invoiceSentAt: sent === undefined ? null : w.ago(sent),
    completedAt: spec.completed ? w.ago(Math.max(0, spec.createdDaysAgo - 2)) : null,
    currencyCode: w.currency,
    presentmentCurrencyCode: w.currency,
    subtotalPriceSet: w.bag(spec.total),
    totalPriceSet: w.bag(spec.total),
    tags: [],
    lineItems: [],
  };
}

/** A saved group of customers: its name and its query, no member. */
export function segment(w: Workshop, name: string, query: string, editedDaysAgo = 120): StoreNode {
  return {
    id: w.id("Segment"),
    name,
    query,
    creationDate: w.ago(editedDaysAgo + 30),
    lastEditDate: w.ago(editedDaysAgo),
  };
}

/** The segments that every new store is given. */
export function defaultSegments(w: Workshop): StoreNode[] {
  return [
    segment(w, "Customers who have purchased at least once", "number_of_orders > 0", 300),
    segment(w, "Email subscribers", "email_subscription_status = 'SUBSCRIBED'", 300),
    segment(w, "Abandoned checkouts in the last 30 days", "abandoned_checkout_date > -30d", 300),
    segment(w, "Customers who have purchased more than once", "number_of_orders > 1", 300),
    segment(w, "Customers who haven't purchased", "number_of_orders = 0", 300),
  ];
}

/** The reasons a shopper can give for sending something back. */
export function returnReasons(w: Workshop): StoreNode[] {
  const names = [
    "Unknown",
    "Other",
    "Size too small",
    "Size too large",
    "Changed my mind",
    "Not as described",
    "Damaged",
  ];
  return names.map((name) => ({
    id: w.id("ReturnReasonDefinition"),
    name,
    handle: name.toLowerCase().replace(/[^a-z]+/g, "-"),
    deleted: false,
  }));
}

/** A campaign that the merchant or an app runs. */
export function marketingActivity(
  w: Workshop,
  spec: {
    title: string;
    tactic: string;
    channel: string;
    status?: string;
    createdDaysAgo: number;
    campaign?: string;
  },
): StoreNode {
  return {
    id: w.id("MarketingActivity"),
    title: spec.title,
    tactic: spec.tactic,
    marketingChannelType: spec.channel,
    status: spec.status ?? "ACTIVE",
    statusLabel: spec.status === "INACTIVE" ? "Ended" : "Running",
    sourceAndMedium: spec.channel.toLowerCase(),
    isExternal: false,
    createdAt: w.ago(spec.createdDaysAgo),
    updatedAt: w.ago(Math.max(0, spec.createdDaysAgo - 5)),
    utmParameters: spec.campaign
      ? { source: spec.channel.toLowerCase(), medium: "paid", campaign: spec.campaign }
      : null,
  };
}

/** How gift cards may be issued and when they lapse. */
export function giftCardConfiguration(w: Workshop, limit: number, years?: number): StoreNode {
  return {
    issueLimit: w.money(limit),
    purchaseLimit: w.money(limit),
    expirationConfiguration: years === undefined ? null : { expirationUnit: "YEARS", expirationValue: years },
  };
}
