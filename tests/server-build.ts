import type { ServerBuild } from "@remix-run/node";
import type { RouteEntry } from "./route-manifest.ts";

type RouteModule = ServerBuild["routes"][string] extends infer Route
  ? Route extends { module: infer Module }
    ? Module
    : never
  : never;

const modules = import.meta.glob<RouteModule>(["../app/root.tsx", "../app/routes/*.{ts,tsx}"]);

/** The app as the bundler would put it together, without bundling: every route's own module behind its address. */
export async function serverBuild(routes: readonly RouteEntry[]): Promise<ServerBuild> {
  const entry = await import("~/entry.server");
  const loaded = await Promise.all(
    routes.map(async ({ path = "", ...route }) => {
      const load = modules[`../app/${route.file}`];
      if (!load) throw new Error(`The route ${route.file} has no module.`);
      return { ...route, path: path || undefined, module: await load() };
    }),
  );
  return {
    mode: "production",
    entry: { module: entry },
    routes: Object.fromEntries(loaded.map((route) => [route.id, route])),
    assets: {
      entry: { module: "/assets/entry.js", imports: [] },
      routes: Object.fromEntries(
        loaded.map(({ module, ...route }) => [
          route.id,
          {
            ...route,
            module: `/assets/${route.id}.js`,
            hasLoader: "loader" in module,
            hasAction: "action" in module,
            hasClientLoader: false,
            hasClientAction: false,
            hasErrorBoundary: "ErrorBoundary" in module,
          },
        ]),
      ),
      url: "/assets/manifest.js",
      version: "tests",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: false,
      v3_singleFetch: true,
    },
    isSpaMode: false,
  };
}
