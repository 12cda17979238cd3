import type { DeliveryProfilesQuery } from "../admin.types";

/** From and up to, both inclusive; no end is null. */
type Range = [number, number | null];

/** The orders a rate is for, by their total and weight. */
export type Ranges = { price: Range; grams: Range };

type Group = DeliveryProfilesQuery["deliveryProfiles"]["nodes"][number]["profileLocationGroups"][number];
type Method = Group["locationGroupZones"]["nodes"][number]["methodDefinitions"]["nodes"][number];
type Condition = Method["methodConditions"][number];

const gramsPer = { GRAMS: 1, KILOGRAMS: 1000, OUNCES: 28.349523125, POUNDS: 453.59237 };

/** A rate's conditions as ranges. */
export function rangesOf(conditions: readonly Condition[]): Ranges {
  const ranges: Ranges = { price: [0, null], grams: [0, null] };
  for (const { field, operator, conditionCriteria: limit } of conditions) {
    const range = field === "TOTAL_PRICE" ? ranges.price : ranges.grams;
    const value = "amount" in limit ? Number(limit.amount) : limit.value * gramsPer[limit.unit];
    if (operator === "GREATER_THAN_OR_EQUAL_TO") range[0] = Math.max(range[0], value);
    else range[1] = range[1] === null ? value : Math.min(range[1], value);
  }
  return ranges;
}
