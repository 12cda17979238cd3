import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type CustomersSpec = {
  count: number;
  /** Parts of all customers, 0–1. */
  subscribed: number;
  /** Of those subscribed: who confirmed by a second message. */
  confirmed: number;
  invalid: number;
  /** Who bought at all, and of these, who bought again. */
  bought: number;
  again: number;
};

/** Customers without a name or an address: when they first bought, how often, and what state their email is in. */
export function customers(w: Workshop, spec: CustomersSpec): StoreNode[] {
  return Array.from({ length: spec.count }, (_, index) => {
    const has = (part: number, step: number) => ((index * step) % 100) / 100 < part;
    const bought = has(spec.bought, 37);
    const again = bought && has(spec.again, 61);
    const subscribed = has(spec.subscribed, 53);
    const invalid = has(spec.invalid, 71);
    const firstDaysAgo = 3 + ((index * 7) % 700);
    return {
      id: w.id("Customer"),
      createdAt: w.ago(firstDaysAgo),
      numberOfOrders: String(bought ? (again ? 2 + (index % 3) : 1) : 0),
      orders: bought ? [{ createdAt: w.ago(firstDaysAgo) }] : [],
      defaultEmailAddress: {
        validFormat: !invalid,
        marketingState: invalid ? "INVALID" : subscribed ? "SUBSCRIBED" : "NOT_SUBSCRIBED",
        marketingOptInLevel: subscribed && has(spec.confirmed, 29) ? "CONFIRMED_OPT_IN" : "SINGLE_OPT_IN",
      },
    };
  });
}
