import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Builds what runs from a terminal: one file a command, `build/commands/<name>.js`. */
export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: {
    ssr: true,
    outDir: "build/commands",
    target: "node24",
    rollupOptions: {
      input: {
        audit: "app/commands/audit.ts",
        content: "app/commands/content.ts",
        disputes: "app/commands/disputes.ts",
        "rotate-keys": "app/commands/rotate-keys.ts",
        worker: "app/commands/worker.ts",
      },
    },
  },
  ssr: { external: ["@electric-sql/pglite", "@prisma/client", "pg-boss", "pglite-prisma-adapter"] },
});
