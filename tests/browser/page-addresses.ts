import { readdir, readFile } from "node:fs/promises";
import { projectRoot } from "../local-shopify/app-config.ts";

/** A page inside the admin: the address of its route, with `:name` where a part is open. */
export type PageAddress = { id: string; pattern: string };

type Manifest = {
  routes: {
    [id: string]: { id: string; parentId?: string; path?: string; hasErrorBoundary: boolean };
  };
};

/** Every page of the build that stands inside the admin, those first that need nothing filled in. */
export async function pageAddresses(): Promise<PageAddress[]> {
  const folder = new URL("build/client/assets/", projectRoot);
  const name = (await readdir(folder)).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error("The build has no manifest of its routes.");
  const text = await readFile(new URL(name, folder), "utf8");
  const { routes } = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as Manifest;
  const patternOf = (id: string): string => {
    const { parentId, path } = routes[id] ?? {};
    const above = parentId ? patternOf(parentId) : "";
    return path ? `${above}/${path}` : above;
  };
  const frame = "routes/app";
  return Object.values(routes)
    .filter(({ parentId, hasErrorBoundary }) => parentId === frame && hasErrorBoundary)
    .map(({ id }) => ({ id, pattern: patternOf(id) }))
    .sort((one, other) => openParts(one) - openParts(other));
}

function openParts({ pattern }: PageAddress): number {
  return pattern.split(/[:*]/).length;
}

/** An address of the page: its own, or the first of those given that it answers; null when there is none. */
export function addressOn(pattern: string, addresses: Iterable<string>): string | null {
  if (pattern.endsWith("/*")) return pattern.replace("*", "no-such-page");
  if (!pattern.includes(":")) return pattern;
  const asked = new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`);
  for (const address of addresses) if (asked.test(address)) return address;
  return null;
}
