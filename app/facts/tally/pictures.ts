import type { VariantsQuery } from "../admin.types";
import { isColor } from "./option-names";
import { emptyShare, keep, type Item, type Share } from "./share";

/** Of each product met so far: whether it comes in several colors, and its variants with media of their own. */
export type Pictures = Map<string, Pictured>;
type Pictured = { color: string; several: boolean; of: number; good: number; first: Item | null };

type Node = VariantsQuery["productVariants"]["nodes"][number];

/** Notes a variant whose product has a color option. */
export function addPicture(pictures: Pictures, variant: Node, item: Item): void {
  const { product, media } = variant;
  const values = variant.title.split(" / ");
  // A value with a slash of its own cannot be told from two.
  if (values.length !== product.options.length) return;
  const color = values.find((_, place) => {
    const option = product.options[place];
    return option !== undefined && isColor(option.name, option.linkedMetafield?.key);
  });
  if (color === undefined) return;
  const own = media.nodes.length > 0;
  const first = own ? null : item;
  const seen = pictures.get(item.id);
  if (!seen) {
    pictures.set(item.id, { color, several: false, of: 1, good: own ? 1 : 0, first });
    return;
  }
  seen.several ||= seen.color !== color;
  seen.of += 1;
  if (own) seen.good += 1;
  seen.first ??= first;
}

/** Counts the variants of products that come in two colors or more. */
export function pictured(pictures: Pictures): Share {
  const share = emptyShare();
  for (const { several, of, good, first } of pictures.values()) {
    if (!several) continue;
    share.of += of;
    share.good += good;
    if (first) keep(share.first, first);
  }
  return share;
}
