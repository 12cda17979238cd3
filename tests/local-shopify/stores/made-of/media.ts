import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type PhotoSpec = {
  file: string;
  alt?: string;
  width?: number;
  height?: number;
  bytes?: number;
  mimeType?: string;
};

/** A photo in the store's files. */
export function photo(w: Workshop, spec: PhotoSpec): StoreNode {
  const url = `https://cdn.${w.domain}/files/${encodeURIComponent(spec.file)}`;
  return {
    __typename: "MediaImage",
    id: w.id("MediaImage"),
    alt: spec.alt ?? "",
    mediaContentType: "IMAGE",
    status: "READY",
    fileStatus: "READY",
    mimeType: spec.mimeType ?? "image/jpeg",
    createdAt: w.ago(190),
    updatedAt: w.ago(60),
    image: {
      id: w.id("ImageSource"),
      altText: spec.alt ?? null,
      width: spec.width ?? 2048,
      height: spec.height ?? 2048,
      url,
    },
    originalSource: { fileSize: spec.bytes ?? 640_000, url },
  };
}

/** A short film of a product. */
export function video(w: Workshop, spec: { file: string; alt: string }): StoreNode {
  const url = `https://cdn.${w.domain}/videos/${spec.file}`;
  return {
    __typename: "Video",
    id: w.id("Video"),
    alt: spec.alt,
    mediaContentType: "VIDEO",
    status: "READY",
    fileStatus: "READY",
    filename: spec.file,
    duration: 14_000,
    createdAt: w.ago(120),
    updatedAt: w.ago(60),
    sources: [{ format: "mp4", mimeType: "video/mp4", width: 1280, height: 720, url, fileSize: 3_400_000 }],
  };
}

/** A document in the store's files, such as a size chart as PDF. */
export function document(w: Workshop, spec: { file: string; bytes: number }): StoreNode {
  return {
    __typename: "GenericFile",
    id: w.id("GenericFile"),
    alt: "",
    fileStatus: "READY",
    mimeType: "application/pdf",
    originalFileSize: spec.bytes,
    createdAt: w.ago(150),
    updatedAt: w.ago(150),
    url: `https://cdn.${w.domain}/files/${spec.file}`,
  };
}

/** The files list: the photos and films of all products, then what else was uploaded. */
export function filesOf(products: StoreNode[], others: StoreNode[]): StoreNode[] {
  const media = products.flatMap((product) =>
    Array.isArray(product.media) ? (product.media as StoreNode[]) : [],
  );
  return [...media.map(({ __typename, id }) => ({ __typename, id })), ...others];
}
