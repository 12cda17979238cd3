import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { ContentFile } from "./shape";

/** Every file below `content/` of a project folder, as it stands on the disk now. Hidden files are left out. */
export async function readContent(project: string): Promise<ContentFile[]> {
  const entries = await readdir(path.join(project, "content"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      file: path.relative(project, file).split(path.sep).join("/"),
      text: await readFile(file, "utf8"),
    })),
  );
}
