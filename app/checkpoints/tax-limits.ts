import rates from "../../content/tables/exchange-rates.json";
import { outdated } from "./tables";
import { cannotTell, type EvidenceItem, type Unknown } from "./checkpoint";
import { money } from "./money";

/** A sum over 60 days, projected to a year, beside the limit of the place; both in the limit's currency. */
export type Compared = {
  place: string;
  year: number;
  limit: number;
  currency: string;
  /** What makes the place one to look at: near or above its limit, or a limit of nothing. */
  listed: boolean;
};

type Limit = { amount: number; currency: string };

const perEuro = rates.perEuro as Record<string, number>;
const daysSeen = 60;
/** From here on a good month is enough to cross the limit. */
export const nearPart = 0.8;

/** Sums of 60 days as a year's. */
export function yearOf(sum: number): number {
  return (sum * 365) / daysSeen;
}

/** An amount in another currency by the app's dated table; null for a currency that is not in it. */
export function converted(amount: number, from: string, to: string): number | null {
  const [own, other] = [perEuro[from], perEuro[to]];
  return own === undefined || other === undefined ? null : (amount / own) * other;
}

/** Unknown once the exchange rates are too old to convert by. */
export function ratesOutdated(readAt: string): Unknown | null {
  return outdated(rates, readAt, "exchange rates");
}

/** Compares what was sold to a place with its limit; null where the currency is not in the table. */
export function compared(place: string, sales: number, currency: string, limit: Limit): Compared | null {
  const year = converted(yearOf(sales), currency, limit.currency);
  if (year === null) return null;
  const listed = limit.amount === 0 ? sales > 0 : year > limit.amount * nearPart;
  return { place, year, limit: limit.amount, currency: limit.currency, listed };
}

/** Unknown, because the store's currency is not in the table of exchange rates. */
export function noRate(currency: string): Unknown {
  return cannotTell(`The app has no exchange rate for ${currency}.`, {
    field: "shop.currencyCode",
    value: currency,
  });
}

/** The place with what a year may bring and where its limit lies, as an item of evidence. */
export function limitItem({ place, year, limit, currency }: Compared): EvidenceItem {
  const of = limit === 0 ? "any sale counts" : `limit ${money(limit, currency)}`;
  return { title: place, note: `about ${money(year, currency)} a year, ${of}` };
}
