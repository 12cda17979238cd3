import table from "../../../content/tables/channel-apps.json";

/** What a sales channel is: the online store, the till, a social network or marketplace of the app's list, or else. */
export type ChannelKind = "online-store" | "point-of-sale" | "listed" | "other";

/** Shopify names its own channels in English in every language of the admin; handles are spelled in two ways. */
const own: [kind: ChannelKind, words: readonly string[]][] = [
  ["online-store", ["online-store"]],
  ["point-of-sale", ["pos", "point-of-sale", "shopify-pos"]],
];
const listed = table.apps.flatMap(({ handles }) => handles);

/** Tells a channel by its handles, and Shopify's own ones also by name. */
export function channelKind(handles: readonly (string | null)[], names: readonly string[]): ChannelKind {
  const plain = handles.map((handle) => words(handle ?? ""));
  const named = [...plain, ...names.map(words)];
  const mine = own.find(([, known]) => named.some((name) => known.includes(name)));
  if (mine) return mine[0];
  return plain.some((handle) => listed.some((known) => handle === known || isAccountOf(handle, known)))
    ? "listed"
    : "other";
}

/** A channel of one account carries the app's handle in front: “amazon-us-A1B2C3”. */
function isAccountOf(handle: string, known: string): boolean {
  return handle.startsWith(`${known}-`);
}

function words(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
