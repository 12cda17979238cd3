import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

/** A route of the app: the address it answers below its parent, and its module in `app/`. */
export type RouteEntry = {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  caseSensitive?: boolean;
  file: string;
};

type RouteTree = Omit<RouteEntry, "parentId"> & { children?: RouteTree[] };

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** Every route of the app. */
    routes: RouteEntry[];
  }
}

/** Asks Remix itself which routes there are, so that no test keeps a list of them. */
export default async function setup(project: TestProject): Promise<void> {
  const remix = dirname(createRequire(import.meta.url).resolve("@remix-run/dev/package.json"));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(remix, "dist/cli.js"), "routes", "--json"],
    { cwd: fileURLToPath(new URL("../", import.meta.url)) },
  );
  project.provide(
    "routes",
    (JSON.parse(stdout) as RouteTree[]).flatMap((tree) => flat(tree)),
  );
}

function flat({ children = [], ...route }: RouteTree, parentId?: string): RouteEntry[] {
  return [{ ...route, parentId }, ...children.flatMap((child) => flat(child, route.id))];
}
