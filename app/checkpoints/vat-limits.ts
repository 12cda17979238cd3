import type { Place } from "~/facts/tally/order-sums";
import union from "../../content/tables/european-union.json";
import table from "../../content/tables/vat-limits.json";
import { cannotTell, type Unknown } from "./checkpoint";
import { outdated } from "./tables";
import { compared, ratesOutdated, type Compared } from "./tax-limits";
import { countryName } from "./words";

const homeLimits = table.home as Record<string, { amount: number; currency: string }>;

/** Unknown once the table of limits, or that of exchange rates, is too old to judge by. */
export function vatOutdated(readAt: string): Unknown | null {
  return outdated(table, readAt, "VAT limits") ?? ratesOutdated(readAt);
}

/** Unknown where something was sold at home and the sources do not agree on the limit there. */
export function vatUnsure(sold: readonly Place[], home: string): Unknown | null {
  if (!table.unsure.includes(home) || !sold.some(({ country }) => country === home)) return null;
  return cannotTell(`The app is not sure of the limit for home sales in ${countryName(home)}.`, {
    field: "shop.shopAddress.countryCodeV2",
    value: home,
  });
}

/** Whether sales to a place can be due for VAT of the European Union or the United Kingdom. */
export function withVat({ country }: Pick<Place, "country">): boolean {
  return inUnion(country) || country === "GB";
}

/**
 * Every limit that counts for a seller established in `home`; elsewhere there is none to stay below. Null where the
 * currency has no rate. Limits are on sales without the tax; what shipping brought is left out, and near is 80%.
 */
export function vatCompared(sold: readonly Place[], home: string, currency: string): Compared[] | null {
  const all: (Compared | null)[] = [];
  const add = (place: string, of: readonly Place[], limit = { amount: 0, currency: "EUR" }) => {
    const sales = of.reduce((total, each) => total + each.sales, 0);
    if (of.length > 0) all.push(compared(place, sales, currency, limit));
  };
  const own = homeLimits[home];
  if (own)
    add(
      `home sales in ${countryName(home)}`,
      sold.filter(({ country }) => country === home),
      own,
    );
  const others = sold.filter(({ country }) => country !== home);
  const within = inUnion(home) ? others.filter(({ country }) => inUnion(country)) : [];
  add("sales to other EU countries", within, table.unionWide);
  for (const place of others.filter((each) => !within.includes(each)))
    add(`sales to ${countryName(place.country)}`, [place]);
  return all.includes(null) ? null : (all as Compared[]);
}

function inUnion(country: string): boolean {
  return union.countries.includes(country);
}
