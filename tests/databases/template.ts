import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ServerFiles } from "./postgres-server.ts";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** The migrated database that every test file gets a copy of. */
    template: Template;
  }
}

/** A migrated database: the folder of an embedded one, or one of a server; whose files are known where it is ours. */
export type Template = { embedded: string } | { server: string; name: string; files: ServerFiles | null };

/** The name of the migrated database on a server. */
export const templateName = "template_of_tests";

const root = fileURLToPath(new URL("../../", import.meta.url));
const prisma = join(dirname(createRequire(import.meta.url).resolve("prisma/package.json")), "build/index.js");

/** Applies the migrations to a database exactly as it is done in production. */
export async function migrate(env: { DATA_DIR: string } | { DATABASE_URL: string }): Promise<void> {
  await promisify(execFile)(process.execPath, [prisma, "migrate", "deploy"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", ...env },
  });
}
