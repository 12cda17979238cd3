import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { readContent } from "../read-content.server";
import { buildSearchFile } from "./build-index";

const modules = ["virtual:academy-search", "virtual:academy-search-version"];

/**
 * Gives the server the academy's search index, built when the app is built: `file` is its JSON, and `version`, in a
 * module of its own, changes with it. A browser gets the index as data from a route, never as a module.
 */
export function academySearch(): Plugin {
  let root = process.cwd();
  let built: Promise<{ file: string; version: string; from: string[] }> | undefined;
  return {
    name: "academy-search",
    configResolved(config) {
      root = config.root;
    },
    watchChange(path) {
      if (path.includes("/content/")) built = undefined;
    },
    resolveId: (source) => (modules.includes(source) ? `\0${source}` : null),
    async load(id) {
      if (!modules.includes(id.slice(1))) return null;
      built ??= build(root);
      const { file, version, from } = await built;
      for (const each of from) this.addWatchFile(`${root}/${each}`);
      return id.endsWith("version")
        ? `export const version = ${JSON.stringify(version)};\n`
        : `export const file = ${JSON.stringify(file)};\n`;
    },
  };
}

async function build(root: string) {
  const files = await readContent(root);
  const file = JSON.stringify(buildSearchFile(files));
  const version = createHash("sha256").update(file).digest("hex").slice(0, 12);
  return { file, version, from: files.map((each) => each.file) };
}
