import table from "../../../content/tables/channel-apps.json";

/** What a sales channel is: the online store, the till, a social network or marketplace of the app's list, or else. */
export type ChannelKind = "online-store" | "point-of-sale" | "listed" | "other";

/** Shopify names its own channels in English in every language of the admin; handles are spelled in two ways. */
const own: [kind: ChannelKind, words: readonly string[]][] = [
  ["online-store", ["online-store"]],
  ["point-of-sale", ["pos", "point-of-sale", "shopify-pos"]],
];
const listed = table.apps.flatMap(({ handles }) => handles);

/** Tells a channel by its app's handle or its own; Shopify's own ones also by name. */
export function channelKind(
  handles: { app: string | null; own: string },
  names: readonly string[],
): ChannelKind {
  const [app, channel] = [words(handles.app ?? ""), words(handles.own)];
  const named = [app, channel, ...names.map(words)];
  const mine = own.find(([, known]) => named.some((name) => known.includes(name)));
  if (mine) return mine[0];
  // a channel of one account carries the app's handle in front: “amazon-us-A1B2C3”
  const known = listed.some((each) => app === each || channel === each || channel.startsWith(`${each}-`));
  return known ? "listed" : "other";
}

function words(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
