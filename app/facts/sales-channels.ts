import type { SalesChannelsQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import { channelKind, type ChannelKind } from "./text/channel-kinds";

declare module "./fact" {
  interface Facts {
    salesChannels: SalesChannel[];
  }
}

/**
 * A publication that an app's sales channels sell from. `products` are those on it, null when not counted whole;
 * `slot` its place in `channelListings`, null when its listings are not read.
 */
export type SalesChannel = {
  id: string;
  name: string;
  kind: ChannelKind;
  products: number | null;
  slot: number | null;
};

type Node = SalesChannelsQuery["publications"]["nodes"][number];

export default fact({
  scopes: ["read_products", "read_publications"],
  // a publication's channels are a sample: several accounts of one app share what they publish
  query: `#graphql
    query SalesChannels {
      publications(first: 20, catalogType: APP) {
        nodes {
          id
          channels(first: 2) { nodes { handle name app { handle title } productsCount(limit: null) { count precision } } }
        }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ publications }: SalesChannelsQuery): SalesChannel[] =>
    withSlots(publications.nodes.flatMap(channelOf)),
  example: [
    {
      id: "gid://shopify/Publication/1",
      name: "Online Store",
      kind: "online-store",
      products: 40,
      slot: null,
    },
    { id: "gid://shopify/Publication/2", name: "Google & YouTube", kind: "listed", products: 40, slot: 1 },
    {
      id: "gid://shopify/Publication/3",
      name: "Point of Sale",
      kind: "point-of-sale",
      products: 40,
      slot: 0,
    },
  ],
});

/** The variables of a query about the online store's publication; null when not exactly one channel is it. */
export function onlineStore({ salesChannels }: Readings): { publication: string } | null {
  const all = salesChannels?.known ? salesChannels.value : [];
  const [ours, ...others] = all.filter(({ kind }) => kind === "online-store");
  return ours && others.length === 0 ? { publication: ours.id } : null;
}

/** As many channels as one page of products can tell apart; they are told by aliases. */
export const mostSlots = 6;

/** The till comes first: it is one, and must not be crowded out by the social networks and marketplaces. */
function withSlots(channels: Omit<SalesChannel, "slot">[]): SalesChannel[] {
  const wanted = (["point-of-sale", "listed"] as const).flatMap((kind) =>
    channels.filter((channel) => channel.kind === kind),
  );
  return channels.map((channel) => {
    const place = wanted.indexOf(channel);
    return { ...channel, slot: place >= 0 && place < mostSlots ? place : null };
  });
}

function channelOf({ id, channels }: Node): Omit<SalesChannel, "slot">[] {
  const nodes = channels?.nodes ?? [];
  const first = nodes[0];
  if (!first) return [];
  const kinds = nodes.map(({ handle, name, app }) =>
    channelKind({ app: app.handle, own: handle }, [name, app.title]),
  );
  const counts = nodes.map(({ productsCount }) =>
    productsCount?.precision === "EXACT" ? productsCount.count : null,
  );
  const products = counts.includes(null) ? null : Math.max(...(counts as number[]));
  return [
    {
      id,
      name: first.app.title || first.name,
      kind: kinds.find((kind) => kind !== "other") ?? "other",
      products,
    },
  ];
}
