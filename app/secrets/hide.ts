import { inspect } from "node:util";

const shared = globalThis as typeof globalThis & {
  dijipilotSecrets?: Set<string>;
  dijipilotGuarded?: boolean;
};
/** The app is a build of its own beside the server that loads it: both say the same secrets never. */
const secrets = (shared.dijipilotSecrets ??= new Set());

/** A shorter one would also be a part of ordinary words. */
const shortest = 8;

/** Names secrets of this process that have no look of their own. */
export function neverSay(...texts: readonly (string | undefined)[]): void {
  for (const text of texts) if (text && text.length >= shortest) secrets.add(text);
}

const hidden = "[hidden]";

/** What secrets look like, whosever they are. */
const looks: [RegExp, string][] = [
  // Shopify's tokens: access, user, refresh, custom and private apps', partners', and an app's secret.
  [/\bshp(?:at|ua|rt|ca|pa|tka|ss)_\w+/gi, hidden],
  // Session tokens, and what is encrypted.
  [/\beyJ[\w-]+(?:\.[\w-]*){1,4}/g, hidden],
  [/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi, `$1 ${hidden}`],
  // The password in an address.
  [/(:\/\/[^\s/:@]*:)[^\s/]+(?=@)/g, `$1${hidden}`],
  // What Shopify adds to the address of a page and of a file, and the headers that sign and that let in.
  [
    /\b(id_token|hmac|[\w-]*signature|x-shopify-hmac-sha256|x-shopify-access-token)(["']?\s*[:=]\s*["']?)[^\s&"',}]+/gi,
    `$1$2${hidden}`,
  ],
];

/** The text without anything that lets somebody in; all else stays as it is. */
export function withoutSecrets(text: string): string {
  let shown = text;
  for (const secret of secrets) if (shown.includes(secret)) shown = shown.replaceAll(secret, hidden);
  for (const [look, instead] of looks) shown = shown.replace(look, instead);
  return shown;
}

/** As much of a complaint as is kept: a database's or Shopify's can quote all it was given. */
const longest = 200;

/**
 * What can be kept of an error: its name and the beginning of its message, without secrets. Its stack repeats the
 * message, and its cause and other properties hold requests and replies, so none of them goes along.
 */
export function keepable(error: unknown): Error {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: ofNoError(error) };
  const kept = new Error(withoutSecrets(message.trim()).slice(0, longest));
  kept.name = name;
  delete kept.stack;
  return kept;
}

/** The library and the framework throw replies as well. */
function ofNoError(thrown: unknown): string {
  const { status } = Object(thrown) as { status?: unknown };
  return typeof status === "number" ? `a reply of ${status}` : "unknown";
}

/**
 * From now on nothing that this process writes holds a secret, whoever writes it: our own lines, a library's, and what
 * Node says of an error that nobody has caught. Such an error still ends the process, unless somebody else sees to it.
 * Call it first; once is enough.
 */
export function guardOutput(): void {
  if (shared.dijipilotGuarded) return;
  shared.dijipilotGuarded = true;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...all: unknown[]) => boolean;
    stream.write = (text: unknown, ...rest: unknown[]) =>
      write(typeof text === "string" ? withoutSecrets(text) : text, ...rest);
  }
  process.on("uncaughtException", (error: unknown) => {
    if (process.listenerCount("uncaughtException") > 1) return;
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  });
}
