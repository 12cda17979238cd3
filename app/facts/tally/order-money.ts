import type { RecentOrdersQuery } from "../admin.types";
import { isOlder } from "./days";
import { countFound, emptyFound, type Found, type Item } from "./share";

/** What orders brought in and what was given away, and what is still to be collected. */
export type OrderMoney = {
  /** In the store's currency: what the lines were sold for, and what was taken off. */
  subtotal: number;
  discounts: number;
  /** The part of the discounts that may have been taken off the shipping: at most what shipping cost on each order. */
  offShipping: number;
  /** Orders with an authorized payment to capture, and those of them older than five days. */
  capturable: number;
  uncaptured: Found;
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];

/** Authorizations of common providers end after about a week. */
const captureWithinDays = 5;

/** Nothing counted yet. */
export function noMoney(): OrderMoney {
  return { subtotal: 0, discounts: 0, offShipping: 0, capturable: 0, uncaptured: emptyFound() };
}

/** Counts one order. */
export function countMoney(money: OrderMoney, order: Node, item: Item, readAt: string): void {
  money.subtotal += Number(order.subtotalPriceSet?.shopMoney.amount ?? 0);
  const discount = Number(order.totalDiscountsSet?.shopMoney.amount ?? 0);
  money.discounts += discount;
  money.offShipping += Math.min(discount, Number(order.shippingLine?.price ?? 0));
  if (!order.capturable) return;
  money.capturable += 1;
  if (isOlder(captureWithinDays, order.createdAt, readAt)) countFound(money.uncaptured, item);
}

/** An amount to the cent, whatever the order in which it was summed. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
