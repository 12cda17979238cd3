import type { SoldItems } from "~/facts/tally/sold-lines";
import { cannotTell, tooLittleData, type DoesNotApply, type Evidence, type Unknown } from "./checkpoint";
import type { Variants } from "~/facts/tally/variant-counts";
import { noActiveProduct, stockNotTracked } from "./gates";
import { percent } from "./money";
import { count } from "./words";

/** With fewer orders the best sellers are chance. */
const fewestForBest = 30;
/** With a larger part of the units unseen, a ranking of what sells could be another one. */
const mostUnseen = 0.05;
/** With costs for less of the revenue, a margin says little. */
const leastCosted = 0.8;

/** Too few orders for a fair answer; null when there are enough. */
export function tooFewOrders({ orders }: SoldItems, need: number): Unknown | null {
  const seen = { field: "orders", value: orders };
  return orders < need ? tooLittleData(orders, need, "orders in 60 days", seen) : null;
}

/** The part of the units sold that lies beyond the lines the app reads of an order. */
export function unseenPart({ units, unseen }: SoldItems): number {
  return unseen === 0 ? 0 : unseen / (units + unseen);
}

/** Large orders hide too much of what was sold; null when nearly everything was seen. */
function tooMuchUnseen(sold: SoldItems): Unknown | null {
  if (unseenPart(sold) <= mostUnseen) return null;
  const seen = { field: "orders.lineItems.currentQuantity", value: sold.units };
  const hidden = count(sold.unseen, "unit");
  return cannotTell(
    `The app reads the first five items of an order, and ${hidden} of the last 60 days lie beyond them.`,
    seen,
  );
}

/** Where best sellers cannot be told, or their stock is none of Shopify's; null where both can be. */
export function noBestSellers(sold: SoldItems, variants: Variants): DoesNotApply | Unknown | null {
  return (
    noActiveProduct(variants.all) ??
    stockNotTracked(variants) ??
    tooFewOrders(sold, fewestForBest) ??
    tooMuchUnseen(sold)
  );
}

/** Gross profit as a part of revenue, of the lines whose cost is known; null where too few costs are. */
export function grossMargin(sold: SoldItems): number | null {
  const { revenue, costed } = sold;
  if (costed.revenue <= 0 || (costed.revenue / revenue) * (1 - unseenPart(sold)) < leastCosted) return null;
  return (costed.revenue - costed.cost) / costed.revenue;
}

/** Too few unit costs to tell a margin by. */
export function costsMissing(sold: SoldItems): Unknown {
  const { revenue, costed } = sold;
  const part = revenue > 0 ? (costed.revenue / revenue) * (1 - unseenPart(sold)) : 0;
  return cannotTell(
    `Only ${percent(part)} of your revenue of the last 60 days comes from items with a unit cost; it takes ${percent(leastCosted)}.`,
    ...marginEvidence(sold),
  );
}

/** What a margin was computed from. */
export function marginEvidence({ orders, revenue, costed }: SoldItems): Evidence[] {
  return [
    { field: "orders", value: orders },
    { field: "orders.lineItems.priceAfterAllDiscountsBeforeTaxesSet", value: Math.round(revenue) },
    { field: "of these, lines with a unit cost", value: Math.round(costed.revenue) },
    { field: "orders.lineItems.variant.inventoryItem.unitCost × quantity", value: Math.round(costed.cost) },
  ];
}
