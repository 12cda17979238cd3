import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { env } from "~/env.server";
import { readKeyFile, writeKeyFile } from "./key-file";
import { keyBytes } from "./key-text";
import { ringOf, type KeyRing } from "./seal";

let ring: Promise<KeyRing> | null = null;

/**
 * The keys of this process: ENCRYPTION_KEY, then ENCRYPTION_KEY_EARLIER. The embedded database has one of its own in
 * `<DATA_DIR>/encryption.key`, made at the first start: beside the database's folder and not in it, so that a copy of
 * the database holds no key. With ENCRYPTION_KEY as well, what the file's key has sealed can still be opened.
 * Call it once the database is open: its lock keeps two first starts from making a key each.
 * Throws one clear line, which never repeats a key, when the file cannot be used.
 */
export function keyRing(): Promise<KeyRing> {
  return (ring ??= gathered());
}

async function gathered(): Promise<KeyRing> {
  const file = keyFile();
  const [current, ...earlier] = [...givenKeys(), ...(file ? await readKeyFile(file) : [])];
  if (current) return ringOf([current, ...earlier]);
  // The environment's check lets no process come here without either.
  if (!file) throw new Error("ENCRYPTION_KEY is missing.");
  const made = newKey();
  await writeKeyFile(file, [made]);
  console.info(
    `Made a key for the sign-ins in this database: ${file}. Without it each store signs in again.`,
  );
  return ringOf([made]);
}

/** A change of keys under way: everything is to be sealed with the ring's current key, then `end` is called. */
export type Rotation = {
  ring: KeyRing;
  /** Lets go of the earlier keys; gives what is left for people to do, in a sentence, or null. */
  end: () => Promise<string | null>;
};

/**
 * Starts to change keys, or takes up a change that was cut off. Keys of the environment are changed there, before; the
 * file gets a new key here, and keeps the earlier one until the end.
 */
export async function startRotation(): Promise<Rotation> {
  const file = keyFile();
  const kept = file ? await readKeyFile(file) : [];
  const given = givenKeys();
  if (!file || given.length > 0) {
    const left = [
      ...(given.length > 1 ? ["remove ENCRYPTION_KEY_EARLIER from the environment"] : []),
      ...(kept.length > 0 ? [`delete ${file}`] : []),
    ];
    return {
      ring: await keyRing(),
      end: async () => (left.length > 0 ? `Now ${left.join(" and ")}.` : null),
    };
  }
  const [current = newKey(), ...earlier] = kept.length === 1 ? [newKey(), ...kept] : kept;
  await writeKeyFile(file, [current, ...earlier]);
  return {
    ring: ringOf([current, ...earlier]),
    async end() {
      await writeKeyFile(file, [current]);
      return null;
    },
  };
}

function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

function givenKeys(): Uint8Array[] {
  const { ENCRYPTION_KEY: current, ENCRYPTION_KEY_EARLIER: earlier } = env();
  return [current, earlier].flatMap((text) => (text === undefined ? [] : [keyBytes(text)]));
}

/** Where the embedded database's key is kept; null where a server keeps the database. */
function keyFile(): string | null {
  const { DATABASE_URL: url, DATA_DIR: folder } = env();
  return url ? null : resolve(folder, "encryption.key");
}
