import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { academySearch } from "./app/curriculum/search/vite-plugin";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    academySearch(),
    remix({
      ignoredRouteFiles: ["**/.*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        // Each page knows all routes. Asked for one at a time, the first use of one after a deploy would end in a new
        // document instead: a query lost, or what a form was sending.
        v3_lazyRouteDiscovery: false,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
  ],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Named, so that the first page of `npm run dev` does not find them one after the other and load itself anew.
  optimizeDeps: {
    include: [
      ...[
        "react",
        "react/jsx-runtime",
        "react/jsx-dev-runtime",
        "react-dom",
        "react-dom/client",
        "@remix-run/react",
      ],
      ...["@shopify/polaris", "@shopify/polaris-icons", "@shopify/app-bridge-react"],
      ...["@shopify/shopify-app-remix/react", "chart.js", "minisearch"],
    ],
  },
  build: { assetsInlineLimit: 0, target: "es2022" },
  ssr: {
    // The embedded database finds its WebAssembly beside its own files, so it stays outside the bundle.
    external: ["@electric-sql/pglite", "@prisma/client", "pg-boss", "pglite-prisma-adapter"],
  },
});
