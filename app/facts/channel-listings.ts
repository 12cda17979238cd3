import type { ChannelListingsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { mostSlots } from "./sales-channels";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** What is on each sales channel besides the online store; null when there is none. */
    channelListings: ChannelListings | null;
  }
}

/**
 * By a channel's slot: of the active products, and of those of them in stock, the ones that are on it. Gift cards
 * are left out.
 */
export type ChannelListings = { active: Share[]; inStock: Share[] };

export default tally({
  scopes: ["read_products"],
  query: `#graphql
    query ChannelListings($after: String, $a: ID!, $b: ID!, $c: ID!, $d: ID!, $e: ID!, $f: ID!) {
      productsCount(query: "status:active") { count }
      products(first: 250, after: $after, query: "status:active") {
        nodes {
          id title status isGiftCard totalInventory
          a: publishedOnPublication(publicationId: $a)
          b: publishedOnPublication(publicationId: $b)
          c: publishedOnPublication(publicationId: $c)
          d: publishedOnPublication(publicationId: $d)
          e: publishedOnPublication(publicationId: $e)
          f: publishedOnPublication(publicationId: $f)
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["salesChannels"],
  variables({ salesChannels }: Readings) {
    const channels = salesChannels?.known ? salesChannels.value : [];
    const ids = channels
      .filter(({ slot }) => slot !== null)
      .toSorted((x, y) => Number(x.slot) - Number(y.slot));
    const [a, b = a, c = a, d = a, e = a, f = a] = ids.map(({ id }) => id);
    if (a === undefined) return null;
    return { a, b, c, d, e, f };
  },
  nothing: null,
  maxPages: 8,
  size: ({ productsCount }: ChannelListingsQuery) => productsCount?.count,
  page: ({ products }: ChannelListingsQuery) => products.pageInfo,
  start: (): ChannelListings => ({ active: shares(), inStock: shares() }),
  add({ active, inStock }: ChannelListings, { products }: ChannelListingsQuery) {
    for (const { id, title, status, isGiftCard, totalInventory, a, b, c, d, e, f } of products.nodes) {
      if (status !== "ACTIVE" || isGiftCard) continue;
      for (const [place, is] of [a, b, c, d, e, f].entries()) {
        countIn(active[place] as Share, is, { id, title });
        if (totalInventory > 0) countIn(inStock[place] as Share, is, { id, title });
      }
    }
  },
  finish: (listings: ChannelListings): ChannelListings | null => listings,
  example: {
    active: [
      { of: 40, good: 40, unsure: 0, first: [] },
      { of: 40, good: 40, unsure: 0, first: [] },
    ],
    inStock: [
      { of: 38, good: 38, unsure: 0, first: [] },
      { of: 38, good: 38, unsure: 0, first: [] },
    ],
  },
});

function shares(): Share[] {
  return Array.from({ length: mostSlots }, emptyShare);
}
