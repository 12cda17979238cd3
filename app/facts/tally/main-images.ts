import type { ProductsQuery } from "../admin.types";
import { countIn, emptyShare, keep, type Item, type Share } from "./share";

type Node = ProductsQuery["products"]["nodes"][number];

/** The first images of products, of those whose size is known: how wide, and how many are of the usual shape. */
export type MainImages = { wide: Share; sameShape: Share; shape: number | null };

/** First images met so far: by width-to-height ratio, in hundredths, how many and the first of them. */
export type Shapes = { wide: Share; byRatio: Map<number, { count: number; first: Item[] }> };

/** Enough for the zoom of a phone with a dense screen. */
const leastWidth = 1000;
/** A crop that is off by this much is not seen in a grid. */
const tolerance = 0.03;

/** No image yet. */
export function emptyShapes(): Shapes {
  return { wide: emptyShare(), byRatio: new Map() };
}

/** Notes a product's first image; a film, or an image without a known size, is left out. */
export function addMainImage({ wide, byRatio }: Shapes, { featuredMedia }: Node, item: Item): void {
  const image = featuredMedia && "image" in featuredMedia ? featuredMedia.image : null;
  const { width, height } = image ?? {};
  if (!width || !height) return;
  const note = `${width} × ${height}`;
  countIn(wide, width >= leastWidth, { ...item, note });
  const ratio = Math.round((width / height) * 100) / 100;
  const same = byRatio.get(ratio) ?? { count: 0, first: [] };
  same.count += 1;
  keep(same.first, { ...item, note });
  byRatio.set(ratio, same);
}

/** How the first images compare with the shape that most of them have. */
export function mainImages({ wide, byRatio }: Shapes): MainImages {
  const sameShape = emptyShare();
  // of two shapes that are as common, the flatter: the order of the pages must not decide
  const [usual] = [...byRatio].sort(([a, one], [b, other]) => other.count - one.count || b - a)[0] ?? [null];
  for (const [ratio, { count, first }] of byRatio) {
    sameShape.of += count;
    if (usual !== null && Math.abs(ratio - usual) <= usual * tolerance) sameShape.good += count;
    else for (const item of first) keep(sameShape.first, item);
  }
  return { wide, sameShape, shape: usual };
}
