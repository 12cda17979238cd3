import { createHash, type Hash } from "node:crypto";
import { themeLimits } from "./limits";

/** A theme's code as its files come in, page by page. */
export type Incoming = {
  /** Liquid and JSON by name; null where a file is there but could not be read. */
  files: Map<string, string | null>;
  /** Names of all assets; null when they could not be listed. */
  assets: Set<string> | null;
  characters: number;
  /** Of all that came in: a theme that did not change since it was last read is known. */
  hash: Hash;
};

/** Shopify's own limit of JSON templates in a theme, and of the length of a name. */
const mostTemplates = 1_000;
const longestName = 255;

export function nothingYet(): Incoming {
  return { files: new Map(), assets: new Set(), characters: 0, hash: createHash("sha256") };
}

/** Takes a file in. Of a theme that is too large nothing more is kept. */
export function takeFile(theme: Incoming, filename: string, text: string | null): void {
  // The database takes no name with half a character or none in it.
  const name = filename.toWellFormed().replaceAll("\0", "\uFFFD");
  theme.characters += name.length + (text?.length ?? 0);
  if (theme.characters > themeLimits.characters) return theme.files.clear();
  theme.files.set(name, text);
  theme.hash.update(JSON.stringify([name, text?.length ?? null])).update(text ?? "", "utf16le");
}

export function takeAsset(theme: Incoming, name: string): void {
  theme.assets?.add(name);
  theme.hash.update(JSON.stringify(name));
}

/** Whether a theme is beyond what the app follows: its size, or names and numbers of files that Shopify does not allow. */
export function isTooLarge({ files, characters }: Incoming, limit = themeLimits.characters): boolean {
  if (characters > limit) return true;
  const names = [...files.keys()];
  return (
    names.some((name) => name.length > longestName) ||
    names.filter((name) => name.startsWith("templates/")).length > mostTemplates
  );
}
