import type { OnlineStorePublicationQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** The online store's publication; `id` is null when not exactly one publication is the online store's. */
    onlineStorePublication: { id: string | null };
  }
}

export default fact({
  scopes: ["read_publications"],
  // a publication's channels are a sample: the online store has one of its own
  query: `#graphql
    query OnlineStorePublication {
      publications(first: 20, catalogType: APP) {
        nodes { id channels(first: 1) { nodes { handle name } } }
        pageInfo { hasNextPage }
      }
    }`,
  shape({ publications }: OnlineStorePublicationQuery) {
    const ours = publications.nodes.filter(({ channels }) => channels?.nodes.some(isOnlineStore));
    return { id: ours.length === 1 ? (ours[0]?.id ?? null) : null };
  },
  example: { id: "gid://shopify/Publication/1" },
});

/** Shopify names the channel in English in every language of the admin; the handle is spelled either way. */
function isOnlineStore({ handle, name }: { handle: string; name: string }): boolean {
  return /^online[_-]store$/.test(handle) || name === "Online Store";
}
