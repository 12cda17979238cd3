import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "./template.ts";

/** Before all tests on the embedded database: one folder, migrated once. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), "dijipilot-embedded-"));
  await migrate({ DATA_DIR: dataDir });
  project.provide("template", { embedded: dataDir });
  return () => rm(dataDir, { recursive: true, force: true });
}
