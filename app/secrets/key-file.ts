import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { isKey, keyBytes, keyText } from "./key-text";

/**
 * The keys in a file, one a line, the current one first; none where there is no such file. Throws one line that names
 * the file, and never what stands in it.
 */
export async function readKeyFile(file: string): Promise<Uint8Array[]> {
  let lines: string[];
  try {
    lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  } catch (cause) {
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new Error(`The encryption key in ${file} cannot be read (${code}).`, { cause });
  }
  // An empty file was a key once: a new one in its place would hide that the sign-ins are lost.
  if (lines.length === 0 || !lines.every((line) => isKey(line.trim()))) {
    throw new Error(
      `The encryption key in ${file} is malformed. Bring back the file as it was; or delete it, and each store signs in again when its merchant opens the app.`,
    );
  }
  return lines.map((line) => keyBytes(line.trim()));
}

/**
 * Writes keys, the current one first, for the owner of the file alone. A process that is killed meanwhile leaves the
 * file whole, as it was or as it is to be.
 */
export async function writeKeyFile(file: string, keys: readonly Uint8Array[]): Promise<void> {
  const next = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    const handle = await open(next, "wx", 0o600);
    try {
      await handle.writeFile(keys.map((key) => `${keyText(key)}\n`).join(""));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, file);
  } catch (cause) {
    await rm(next, { force: true });
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    throw new Error(`The encryption key cannot be written to ${file} (${code}).`, { cause });
  }
}
