/**
 * Writes the stripped Admin schema files beside this script: `node tests/local-shopify/schema/strip.ts`.
 *
 * The package carries the full introspection of each API version with the scopes a type or field needs and its
 * protected fields marked. Kept: types, fields, arguments, defaults, deprecations, scopes, protection marks and the
 * field names that each search argument knows. Dropped: all prose, and the mutations a read-only app cannot call.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { printStrippedSchema } from "./print-stripped.ts";
import type { Introspection } from "./print-stripped.ts";

const SOURCE_PACKAGE = "@shopify/dev-mcp@1.16.0";
const VERSIONS = ["2026-07", "2026-10"];

function unpackSource(folder: string): string {
  const tarball = execFileSync("npm", ["pack", SOURCE_PACKAGE, "--silent", "--pack-destination", folder], {
    encoding: "utf8",
  }).trim();
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", folder]);
  return join(folder, "package", "dist", "data");
}

const folder = mkdtempSync(join(tmpdir(), "admin-schema-"));
try {
  const data = unpackSource(folder);
  for (const version of VERSIONS) {
    const file = `admin_${version}.json.gz`;
    const packed = readFileSync(join(data, file));
    const source = {
      package: SOURCE_PACKAGE,
      file: `dist/data/${file}`,
      sha256: createHash("sha256").update(packed).digest("hex"),
    };
    const introspection = JSON.parse(gunzipSync(packed).toString("utf8")) as Introspection;
    const target = fileURLToPath(new URL(`./admin-${version}.graphql`, import.meta.url));
    writeFileSync(target, printStrippedSchema(introspection, version, source));
    console.log(`${version}: ${target}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
