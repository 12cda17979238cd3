import type { SalesChannel } from "~/facts/sales-channels";
import table from "../../content/tables/channel-apps.json";
import { doesNotApply, type DoesNotApply, type Evidence, type Unknown } from "./checkpoint";
import { outdated } from "./tables";

/** The social networks and marketplaces of the app's list among a store's sales channels. */
export function listedChannels(channels: readonly SalesChannel[]): SalesChannel[] {
  return channels.filter(({ kind }) => kind === "listed");
}

/** No social network or marketplace is connected. */
export function noChannel(channels: readonly SalesChannel[]): DoesNotApply | null {
  if (listedChannels(channels).length > 0) return null;
  return doesNotApply(
    "None of the social networks and marketplaces the app knows is connected.",
    channelEvidence(channels),
  );
}

/** The app's list of channels is too old to tell which ones are social networks or marketplaces. */
export function channelsOutdated(readAt: string): Unknown | null {
  return outdated(table, readAt, "sales channel apps");
}

/** The sales channels of a store, by name. */
export function channelEvidence(channels: readonly SalesChannel[]): Evidence {
  return {
    field: "publications.channels.app.handle",
    count: { k: listedChannels(channels).length, n: channels.length, of: "sales channels" },
    items: channels.slice(0, 5).map(({ name, products }) => ({
      title: name,
      ...(products === null ? {} : { note: `products: ${products}` }),
    })),
  };
}
