import type { VariantsQuery } from "../admin.types";
import { isColor } from "./option-names";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** The colors of each product met so far, and which of its variants have media of their own. */
export type Pictures = Map<string, { colors: Set<string>; variants: { item: Item; own: boolean }[] }>;

type Node = VariantsQuery["productVariants"]["nodes"][number];

/** Notes a variant whose product has a color option. */
export function addPicture(pictures: Pictures, variant: Node, item: Item): void {
  const { product, selectedOptions, media } = variant;
  const colorOptions = product.options.filter(({ name, linkedMetafield }) =>
    isColor(name, linkedMetafield?.key),
  );
  const color = selectedOptions.find(({ name }) => colorOptions.some((option) => option.name === name));
  if (!color) return;
  const seen = pictures.get(product.id) ?? { colors: new Set<string>(), variants: [] };
  seen.colors.add(color.value);
  seen.variants.push({ item, own: media.nodes.length > 0 });
  pictures.set(product.id, seen);
}

/** Counts the variants of products that come in two colors or more. */
export function pictured(pictures: Pictures): Share {
  const share = emptyShare();
  for (const { colors, variants } of pictures.values()) {
    if (colors.size > 1) for (const { item, own } of variants) countIn(share, own, item);
  }
  return share;
}
