import { readFile } from "node:fs/promises";
import { transformWithEsbuild } from "vite";

/** The App Bridge stand-in's files, each after those it uses. */
const appBridgeFiles = [
  "page-context",
  "channel",
  "id-token",
  "authenticated-fetch",
  "navigation",
  "page-parts",
  "save-bar",
  "modal",
  "toasts",
  "web-vitals",
  "main",
];

const adminPageFiles = new Set([
  "main",
  "address",
  "admin-place",
  "app-frame",
  "consent",
  "dialogs",
  "elements",
  "local-api",
  "menus",
  "panel",
  "save-bar",
  "title-bar",
  "toasts",
]);

const cache = new Map<string, string>();

/**
 * The App Bridge stand-in as one classic script: an app loads it first and synchronously, as it loads
 * Shopify's own, so it cannot be a module.
 */
export async function appBridgeScript(): Promise<string> {
  const kept = cache.get("app-bridge");
  if (kept !== undefined) return kept;
  const parts = await Promise.all(
    appBridgeFiles.map(async (name) => {
      const code = await plainScript(new URL(`app-bridge/${name}.ts`, import.meta.url));
      return code
        .replace(/^import\s[^;]*;$/gm, "")
        .replace(/^export (?=async function|function|const)/gm, "");
    }),
  );
  const script = `(() => {\n"use strict";\n${parts.join("\n")}\nstartAppBridge();\n})();\n`;
  cache.set("app-bridge", script);
  return script;
}

/** A module of the admin page as the browser understands it, or null when there is none of this name. */
export async function adminPageModule(name: string): Promise<string | null> {
  if (!adminPageFiles.has(name)) return null;
  const kept =
    cache.get(name) ?? (await plainScript(new URL(`admin-page/browser/${name}.ts`, import.meta.url)));
  cache.set(name, kept);
  return kept;
}

async function plainScript(file: URL): Promise<string> {
  const source = await readFile(file, "utf8");
  const { code } = await transformWithEsbuild(source, file.pathname, { target: "es2022", sourcemap: false });
  return code;
}
