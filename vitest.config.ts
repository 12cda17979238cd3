import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { academySearch } from "./app/curriculum/search/vite-plugin";

/** These need a database: they run on the embedded one and once more on a PostgreSQL server. */
const onDatabases = [
  "tests/routes/**/*.test.{ts,tsx}",
  "tests/{sign-in,secrets-at-rest,key-change,rotate-keys,records,scan-records,removed-pages,jobs,lanes,limits,webhooks,redact,healthz,outage}.test.ts",
];
/** Nothing in these hangs on which database it is, and they take long. */
const onEmbedded = ["tests/{thrown-rule,hostile-themes,refused}.test.ts"];
/** These start the production build: alone at the end, so that nothing else slows them or builds at the same time. */
const onTheBuild = ["tests/browser/**/*.test.{ts,tsx}", "tests/raw-http/*.test.ts", "tests/killed.test.ts"];

function onDatabase(name: "embedded" | "postgres", include: string[]) {
  return {
    extends: true as const,
    test: {
      name,
      include,
      globalSetup: ["tests/route-manifest.ts", `tests/databases/${name}.ts`],
      setupFiles: ["tests/app-environment.ts", "tests/databases/own-copy.ts"],
    },
  };
}

export default defineConfig({
  plugins: [academySearch()],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    // A thread for each file: the app keeps one database and one queue to a process.
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    silent: "passed-only",
    projects: [
      {
        extends: true,
        test: {
          name: "once",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...onDatabases, ...onEmbedded, ...onTheBuild],
        },
      },
      onDatabase("embedded", [...onDatabases, ...onEmbedded]),
      onDatabase("postgres", onDatabases),
      {
        extends: true,
        test: {
          name: "browser",
          include: onTheBuild,
          testTimeout: 120_000,
          // One file after the other: two at once would build into the same folder.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
