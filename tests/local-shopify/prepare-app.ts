import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "./app-config.ts";

const root = fileURLToPath(projectRoot);
const built = join(root, "build/server/index.js");
const sources = [
  "app",
  "content",
  "prisma/schema.prisma",
  "package-lock.json",
  "vite.config.ts",
  "shopify.app.toml",
];

type Say = (line: string) => void;

/** Builds the app when it was never built, or when a source is newer than the build. */
export async function buildIfNeeded(say: Say): Promise<void> {
  if (existsSync(built) && newest(sources.map((name) => join(root, name))) <= statSync(built).mtimeMs) return;
  say("Building the app, once …");
  await runScript("build", {});
}

/** Brings the database up to date. */
export async function prepareDatabase(dataDir: string, say: Say): Promise<void> {
  say("Preparing the database …");
  await runScript("setup", { DATA_DIR: dataDir });
}

function newest(paths: string[]): number {
  let time = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
      time = Math.max(time, newest(readdirSync(path).map((name) => join(path, name))));
    else if (found) time = Math.max(time, found.mtimeMs);
  }
  return time;
}

/** Runs a script of package.json quietly; what it wrote is shown only when it fails. */
function runScript(name: string, env: { [name: string]: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const npm = process.env.npm_execpath;
    const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
    const child = spawn(command, [...args, "run", name], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    }
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm run ${name} failed:\n${output.trim().split("\n").slice(-30).join("\n")}`));
    });
  });
}
