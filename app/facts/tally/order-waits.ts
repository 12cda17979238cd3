import type { RecentOrdersQuery } from "../admin.types";
import { paidLater } from "./payment-names";
import type { Item } from "./share";

type Node = RecentOrdersQuery["orders"]["nodes"][number];

/**
 * How long orders wait for their first parcel, in business days: how many were sent after 0, 1, 2 … days, how many
 * wait for that long already; the last place is for all longer ones. And the five that took longest.
 */
export type Waits = {
  sent: number[];
  open: number[];
  slowest: (Item & { days: number })[];
  /** Orders that may have been picked up: nothing shows a parcel. */
  unclear: number;
  /** Orders paid by transfer or voucher: their clock starts with the money, which is read apart. */
  deferred: number;
};

type Sent = { createdAt: string; status: string };
type Waiting = { displayFulfillmentStatus: string; fulfillments: readonly Sent[] };

const longest = 30;
const shown = 5;
const dayInMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** No order counted yet. */
export function noWaits(): Waits {
  return { sent: [], open: [], slowest: [], unclear: 0, deferred: 0 };
}

/** Counts one order: from when it was placed until its first parcel, or until now when there is none. */
export function countFirstParcel(
  waits: Waits,
  order: Node,
  item: Item,
  readAt: string,
  zone: string,
  sure: boolean,
): void {
  if (!sure) waits.unclear += 1;
  else if (paidLater(order.paymentGatewayNames)) waits.deferred += 1;
  else countFrom(waits, order.processedAt, order, item, readAt, zone);
}

/** Counts one order from a moment on: when it was placed, or when its money came. */
export function countFrom(
  waits: Waits,
  from: string,
  order: Waiting,
  item: Item,
  readAt: string,
  zone: string,
): void {
  const sent = order.fulfillments
    .filter(({ status }) => status === "SUCCESS")
    .map(({ createdAt }) => createdAt)
    .sort()[0];
  if (sent) countWait(waits, item, from, sent, true, zone);
  // Fulfilled without a parcel that can be seen: nothing to measure.
  else if (order.displayFulfillmentStatus !== "FULFILLED") countWait(waits, item, from, readAt, false, zone);
}

function countWait(waits: Waits, item: Item, from: string, until: string, sent: boolean, zone: string): void {
  const days = Math.min(longest, businessDays(from, until, zone));
  const counts = sent ? waits.sent : waits.open;
  while (counts.length <= days) counts.push(0);
  counts[days] = (counts[days] ?? 0) + 1;
  const note = `${sent ? "sent after" : "waiting for"} ${days} business ${days === 1 ? "day" : "days"}`;
  waits.slowest.push({ ...item, note, days });
  waits.slowest.sort((a, b) => b.days - a.days).splice(shown);
}

/** Days from Monday to Friday after the day of `from` up to the day of `until`, in a time zone. */
export function businessDays(from: string, until: string, zone: string): number {
  const [first, last] = [dayIn(from, zone), dayIn(until, zone)];
  const weeks = Math.max(0, Math.floor((last - first) / (7 * dayInMs)));
  let days = 5 * weeks;
  for (let day = first + (7 * weeks + 1) * dayInMs; day <= last; day += dayInMs) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}

/** The calendar day of a time in a time zone, as midnight UTC of that day. */
function dayIn(iso: string, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  formats.set(zone, format);
  return Date.parse(`${format.format(Date.parse(iso))}T00:00:00Z`);
}
