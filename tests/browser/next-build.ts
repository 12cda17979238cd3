import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { projectRoot } from "../local-shopify/app-config.ts";

export type NextBuild = { root: URL; remove: () => Promise<void> };

/** What the names of the next build's files have and those of this one do not. */
export const nextMark = "next";

/**
 * The build as a deploy would bring it that changed every file: the same app in a folder of its own, with another name
 * for each asset, and none of the names that pages of this build ask for.
 */
export async function makeNextBuild(): Promise<NextBuild> {
  const folder = await mkdtemp(join(tmpdir(), "dijipilot-next-"));
  const from = (path: string) => fileURLToPath(new URL(path, projectRoot));
  const into = (path: string) => join(folder, path);
  for (const part of ["app", "build", "package.json"]) await cp(from(part), into(part), { recursive: true });
  await symlink(from("node_modules"), into("node_modules"));

  const assets = into("build/client/assets");
  const names = (await readdir(assets)).filter((name) => /-[\w-]{8}\.\w+$/.test(name));
  const any = new RegExp(names.map((name) => name.replaceAll(/[.$]/g, "\\$&")).join("|"), "g");
  const texts = names.filter((name) => /\.(js|css)$/.test(name)).map((name) => join(assets, name));
  for (const file of [...texts, into("build/server/index.js")]) {
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replaceAll(any, renamed));
  }
  for (const name of names) await rename(join(assets, name), join(assets, renamed(name)));
  return {
    root: pathToFileURL(`${folder}/`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function renamed(name: string): string {
  return name.replace(/[\w-]{4}(\.\w+)$/, `${nextMark}$1`);
}
