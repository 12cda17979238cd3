import type { RouteEntry } from "./route-manifest.ts";

const modules = import.meta.glob<{ [name: string]: unknown }>("../app/routes/*.{ts,tsx}", { eager: true });

export type RouteAddress = { id: string; address: string; page: boolean };

/** Where each route of the app answers, once an address; open parts of it name something unknown. */
export function routeAddresses(entries: readonly RouteEntry[]): RouteAddress[] {
  const addressOf = (route: RouteEntry): string => {
    const parent = entries.find(({ id }) => id === route.parentId);
    const above = parent ? addressOf(parent) : "";
    const own = route.path?.replaceAll(/:\w+|\*/g, "unknown") ?? "";
    return own ? `${above}/${own}` : above;
  };
  return entries
    .filter(({ id }) => id !== "root" && !entries.some(({ parentId }) => parentId === id))
    .map((route) => ({
      id: route.id,
      address: addressOf(route) || "/",
      page: "default" in (modules[`../app/${route.file}`] ?? {}),
    }));
}
