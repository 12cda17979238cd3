import { money, percent } from "~/checkpoints/money";
import { grossMargin } from "~/checkpoints/sales";
import { count } from "~/checkpoints/words";
import type { Readings } from "~/facts/fact";
import type { ProfileKey } from "~/facts/stated/profile";
import { attempt, type Report } from "~/faults";

/** A figure that a merchant can estimate before the store shows it. */
export type Figure = { key: ProfileKey; checkpoint: string; text: string };

/** The checkpoint that judges each figure, and the figure itself; null where what it takes was not read. */
const figures: readonly {
  key: ProfileKey;
  checkpoint: string;
  text: (readings: Readings) => string | null;
}[] = [
  { key: "averageOrderValue", checkpoint: "analytics/order-value-known", text: orderValue },
  { key: "repeatRate", checkpoint: "analytics/repeat-rate-known", text: repeatRate },
  { key: "dispatchDays", checkpoint: "orders/shipped-within-promise", text: dispatchDays },
  { key: "grossMargin", checkpoint: "analytics/gross-margin-known", text: margin },
  { key: "adCostPerOrder", checkpoint: "marketing/break-even-cost-known", text: profitPerOrder },
];

/**
 * The store's own figures, as far as there are enough cases for each: `settles` tells for a checkpoint whether the
 * store had an answer to it. `report` is told of a figure that fails, which then says so itself.
 */
export function storeFigures(
  readings: Readings,
  settles: (checkpoint: string) => boolean,
  report: Report,
): Figure[] {
  return figures.flatMap(({ key, checkpoint, text }) => {
    if (!settles(checkpoint)) return [];
    const [found = failed] = attempt(`The figure ${key} failed`, () => text(readings), report);
    return found === null ? [] : [{ key, checkpoint, text: found }];
  });
}

const failed = "Could not be worked out";

function orderValue({ recentOrders, shop }: Readings): string | null {
  if (!recentOrders?.known || !shop?.known) return null;
  const { orders, subtotal, taxInside } = recentOrders.value.baskets;
  if (orders === 0) return null;
  const { currencyCode } = shop.value;
  const net = taxInside > 0 ? `, ${money((subtotal - taxInside) / orders, currencyCode)} without tax` : "";
  return `${money(subtotal / orders, currencyCode)}${net}`;
}

function repeatRate({ customerCounts }: Readings): string | null {
  if (!customerCounts?.known || customerCounts.value.buyers === 0) return null;
  return percent(customerCounts.value.repeaters / customerCounts.value.buyers);
}

/** The middle order of those that were sent. */
function dispatchDays({ recentOrders }: Readings): string | null {
  if (!recentOrders?.known) return null;
  const { sent } = recentOrders.value.waits;
  const half = sent.reduce((sum, orders) => sum + orders, 0) / 2;
  let counted = 0;
  const days = sent.findIndex((orders) => (counted += orders) >= half && counted > 0);
  return days === -1 ? null : count(days, "business day");
}

function margin({ soldItems }: Readings): string | null {
  const found = soldItems?.known ? grossMargin(soldItems.value) : null;
  return found === null ? null : percent(found);
}

function profitPerOrder({ soldItems }: Readings): string | null {
  if (!soldItems?.known || soldItems.value.orders === 0) return null;
  const found = grossMargin(soldItems.value);
  const { currency, orders, revenue } = soldItems.value;
  return found === null ? null : `${money((found * revenue) / orders, currency)} left after the goods`;
}
