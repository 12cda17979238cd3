import type { VariantsQuery } from "../admin.types";
import exempt from "../../../content/tables/exempt-categories.json";
import measured from "../../../content/tables/measured-categories.json";
import { addGap, emptyGaps, numberOf, type Gaps } from "./gaps";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Item, type Share } from "./share";
import { isWithin } from "./taxonomy";

type Node = VariantsQuery["productVariants"]["nodes"][number];

/** What tax, law and shopping feeds read off a variant. */
export type Labels = {
  /** Sold without tax: by category, those outside the usually exempt ones; and how many are inside. */
  untaxed: { groups: { category: string | null; variants: Found }[]; all: number; exempt: number };
  /** Of the variants in categories sold by measure: those that show a price per unit. */
  unitPrices: Share;
  /** Products with a variant that has no price, or neither a barcode nor a SKU. */
  feedGaps: Gaps;
};

/** The labels so far, and the products that are already known to lack something. */
export type CountingLabels = { value: Labels; lacking: Set<number> };

/** The category of products that nobody has put into one. */
const placeholder = "Uncategorized";
/** As many groups as a merchant can look through. */
const mostGroups = 20;

/** No variant yet. */
export function emptyLabels(): CountingLabels {
  const untaxed = { groups: [], all: 0, exempt: 0 };
  return { value: { untaxed, unitPrices: emptyShare(), feedGaps: emptyGaps() }, lacking: new Set() };
}

/** Counts one variant of an active product that is no gift card. */
export function addLabels({ value, lacking }: CountingLabels, variant: Node, item: Item): void {
  const { product, taxable, unitPriceMeasurement, showUnitPrice, price, sku, barcode } = variant;
  const named = product.category?.fullName ?? null;
  const category = named === placeholder ? null : named;
  if (!taxable) countUntaxed(value.untaxed, category, item);
  if (isWithin(category, measured.categories))
    countIn(value.unitPrices, isMeasured(unitPriceMeasurement) && showUnitPrice, item);
  const priced = Number(price) > 0;
  const coded = variant.requiresComponents || Boolean(sku?.trim() || barcode?.trim());
  if ((priced && coded) || lacking.has(numberOf(product.id))) return;
  lacking.add(numberOf(product.id));
  addGap(value.feedGaps, { ...item, note: priced ? "no barcode or SKU" : "no price" });
}

function isMeasured(measurement: Node["unitPriceMeasurement"]): boolean {
  return measurement?.measuredType != null && measurement.measuredType !== "UNKNOWN";
}

function countUntaxed(untaxed: Labels["untaxed"], category: string | null, item: Item): void {
  untaxed.all += 1;
  if (isWithin(category, exempt.categories)) {
    untaxed.exempt += 1;
    return;
  }
  let group = untaxed.groups.find((each) => each.category === category);
  if (!group && untaxed.groups.length < mostGroups) {
    group = { category, variants: emptyFound() };
    untaxed.groups.push(group);
  }
  if (group) countFound(group.variants, item);
}
