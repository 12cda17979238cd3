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

const chunkBytes = 256 * 1024;

/** The file from its beginning in pieces of whole lines. A piece is only good until the next one is asked for. */
export async function* piecesOf(file: FileHandle): AsyncGenerator<Buffer> {
  let buffer = Buffer.allocUnsafe(chunkBytes);
  let kept = 0;
  for (let at = 0; ;) {
    // One line that is longer than a piece.
    if (kept === buffer.length) buffer = Buffer.concat([buffer], 2 * buffer.length);
    const { bytesRead } = await file.read(buffer, kept, buffer.length - kept, at);
    at += bytesRead;
    const filled = kept + bytesRead;
    const end = bytesRead === 0 ? filled : buffer.lastIndexOf("\n", filled - 1) + 1;
    if (end > 0) yield buffer.subarray(0, end);
    if (bytesRead === 0) return;
    buffer.copy(buffer, 0, end, filled);
    kept = filled - end;
  }
}
