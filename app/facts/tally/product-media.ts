import type { ProductsQuery } from "../admin.types";
import { describes } from "./alt-text";
import { countIn, type Item, type Share } from "./share";

type Node = ProductsQuery["products"]["nodes"][number];

/** Of animated GIFs, those of 1 MB at most; of all other original images, those of 10 MB at most. */
export type HeavyImages = { gifs: Share; originals: Share };

/** As many of a product's media as its query takes. */
const mediaRead = 20;
/** As many as a product can have. */
const mostMedia = 250;
const films = ["VIDEO", "EXTERNAL_VIDEO", "MODEL_3D"];
const megabyte = 1024 * 1024;
/** Animations go out as they are, so a heavy one is felt by every visitor. */
const mostGifBytes = megabyte;
/** The storefront sends resized copies; beyond this the upload itself is the mistake. */
const mostOriginalBytes = 10 * megabyte;

/** Counts whether a product has a film or 3D model. */
export function countFilms(share: Share, { media }: Node, item: Item): void {
  const filmed = media.nodes.some(({ mediaContentType }) => films.includes(mediaContentType));
  if (filmed || media.nodes.length < mediaRead) countIn(share, filmed, item);
  else skip(share, 1);
}

/** Counts which of a product's images have an alt text that says something. */
export function countAltTexts(share: Share, product: Node, item: Item): void {
  for (const { alt, mediaContentType } of product.media.nodes) {
    if (mediaContentType === "IMAGE") countIn(share, describes(alt), item);
  }
  skip(share, unread(product));
}

/** Counts how heavy a product's images were when they were uploaded. */
export function countHeavyImages({ gifs, originals }: HeavyImages, product: Node, item: Item): void {
  for (const file of product.media.nodes) {
    if (!("mimeType" in file)) continue;
    const bytes = file.originalSource?.fileSize ?? null;
    const [share, most] =
      file.mimeType === "image/gif" ? [gifs, mostGifBytes] : [originals, mostOriginalBytes];
    if (bytes === null) skip(share, 1);
    else countIn(share, bytes <= most, { ...item, note: `${(bytes / megabyte).toFixed(1)} MB` });
  }
  skip(originals, unread(product));
}

/** Media beyond those that were read. */
function unread({ media, mediaCount }: Node): number {
  if (media.nodes.length < mediaRead) return 0;
  const all = mediaCount?.precision === "EXACT" ? mediaCount.count : mostMedia;
  return Math.max(0, all - media.nodes.length);
}

/** Counts what could not be judged. */
function skip(share: Share, times: number): void {
  share.of += times;
  share.unsure += times;
}
