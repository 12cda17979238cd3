import type { Offer } from "~/facts/tally/offers";

export type Pair = readonly [Offer, Offer];

/** Every two discounts that a cart can hold together and that lower the same goods. */
export function pairsOf(offers: readonly Offer[]): Pair[] {
  return offers.flatMap((a, index) =>
    offers.slice(index + 1).flatMap((b) => (combine(a, b) ? [[a, b] as const] : [])),
  );
}

/** Each lets the other's class join; two product discounts only meet on one line where tags let them. */
function combine(a: Offer, b: Offer): boolean {
  return a.classes.some((own) =>
    b.classes.some((other) => {
      if (!a.allows.includes(other) || !b.allows.includes(own)) return false;
      return own !== "PRODUCT" || other !== "PRODUCT" || (a.sharesLines && b.sharesLines);
    }),
  );
}

/**
 * The part of the usual price that two discounts take together, at most: they are added up, as two order discounts
 * are. Null where one of them, or the price, is not known.
 */
export function combinedShare([a, b]: Pair, price: number | null): number | null {
  const [first, second] = [shareOf(a, price), shareOf(b, price)];
  return first === null || second === null ? null : Math.min(1, first + second);
}

function shareOf({ percent, amount }: Offer, price: number | null): number | null {
  if (percent !== null) return percent / 100;
  return amount === null || !price ? null : amount / price;
}
