import type { StoreNode } from "../store.ts";
import { productPayload } from "../webhooks/payloads.ts";
import type { Change, ChangeContext } from "./change.ts";

/** Alt texts that were taken away, by store and medium, to be given back. */
const taken = new WeakMap<object, Map<string, unknown>>();

/** What a merchant does on the Products page. */
export const productChanges: Change[] = [
  {
    name: "strip-alt-text",
    label: "Remove the alt text of all product images",
    group: "Products",
    adminPage: "products",
    unavailable: (at) => (described(at) > 0 ? null : "No product image has an alt text."),
    async make(at) {
      const kept = taken.get(at.store) ?? new Map<string, unknown>();
      taken.set(at.store, kept);
      const count = await rewriteMedia(at, (medium) => {
        if (!medium.alt) return medium;
        kept.set(String(medium.id), medium.alt);
        return withAlt(medium, null);
      });
      return `The alt texts of ${count} products were removed.`;
    },
  },
  {
    name: "restore-alt-text",
    label: "Give the product images their alt text back",
    group: "Products",
    adminPage: "products",
    unavailable: (at) => (taken.get(at.store)?.size ? null : "No alt text was removed here."),
    async make(at) {
      const kept = taken.get(at.store) ?? new Map<string, unknown>();
      const count = await rewriteMedia(at, (medium) => {
        const alt = kept.get(String(medium.id));
        return alt === undefined ? medium : withAlt(medium, alt);
      });
      kept.clear();
      return `${count} products have their alt texts back.`;
    },
  },
];

function described(at: ChangeContext): number {
  return products(at).reduce(
    (sum, product) => sum + mediaOf(product).filter((medium) => medium.alt).length,
    0,
  );
}

function products(at: ChangeContext): StoreNode[] {
  return [...((at.store.store.data.products ?? []) as Iterable<StoreNode>)];
}

function mediaOf(product: StoreNode): StoreNode[] {
  return Array.isArray(product.media) ? (product.media as StoreNode[]) : [];
}

function withAlt(medium: StoreNode, alt: unknown): StoreNode {
  const image = medium.image as StoreNode | null | undefined;
  return { ...medium, alt, ...(image ? { image: { ...image, altText: alt } } : {}) };
}

/** Rewrites every product's media, sends products/update for those that changed, and counts them. */
async function rewriteMedia(at: ChangeContext, rewrite: (medium: StoreNode) => StoreNode): Promise<number> {
  const stamp = at.platform.now().toISOString();
  const changed: StoreNode[] = [];
  const after = products(at).map((product) => {
    const media = mediaOf(product).map(rewrite);
    if (media.every((medium, index) => medium === mediaOf(product)[index])) return product;
    const featured = product.featuredMedia as StoreNode | null | undefined;
    const next = {
      ...product,
      media,
      updatedAt: stamp,
      ...(featured ? { featuredMedia: rewrite(featured) } : {}),
    };
    changed.push(next);
    return next;
  });
  const files = at.store.store.data.files;
  at.store.change({
    products: after,
    ...(Array.isArray(files) ? { files: (files as StoreNode[]).map(rewrite) } : {}),
  });
  for (const product of changed) {
    await at.platform.webhooks.send(at.store.domain, "products/update", productPayload(product));
  }
  return changed.length;
}
