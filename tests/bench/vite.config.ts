import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** The local Shopify finds its own files beside its modules, so it stays where it is. */
const asItIs: Plugin = {
  name: "as-it-is",
  enforce: "pre",
  resolveId(source, importer = "") {
    if (!/^\.\.\/(local-shopify|browser)\//.test(source)) return null;
    return { id: resolve(importer, "..", source), external: "absolute" };
  },
};

/** Builds the bench with the app's own modules in it, as the app's build has them. */
export default defineConfig({
  plugins: [asItIs],
  resolve: { alias: { "~": fileURLToPath(new URL("../../app", import.meta.url)) } },
  build: {
    ssr: true,
    outDir: "build/bench",
    target: "node24",
    rollupOptions: {
      input: {
        bench: "tests/bench/bench.ts",
        "curriculum-cold": "tests/bench/curriculum-cold.ts",
        "scan-child": "tests/bench/scan-child.ts",
      },
    },
  },
});
