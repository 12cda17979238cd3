import { randomUUID } from "node:crypto";
import { open, unlink, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * An empty file that only its handle leads to: its name is taken away at once, so that nothing of a store stays
 * on the disk, however the process ends.
 */
export async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `dijipilot-${randomUUID()}.jsonl`);
  const file = await open(path, "wx+", 0o600);
  try {
    await unlink(path);
  } catch (error) {
    await file.close();
    throw error;
  }
  return file;
}
