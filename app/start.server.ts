import { database } from "./db.server";
import { env } from "./env.server";
import { stopJobs, workOnJobs } from "./jobs/queue.server";
import { sealPlainSignIns } from "./records/sign-ins.server";
import { keepable } from "./secrets/hide";
import { keyRing } from "./secrets/keys.server";

/** A server that has to stop taking requests before the database closes under them. */
type Listening = { close: () => Promise<void> };

const shared = globalThis as typeof globalThis & { dijipilotStarted?: boolean; dijipilotServer?: Listening };

/** Starts a process that only works on jobs. Throws where the database is embedded: it belongs to the web process. */
export async function startWorker(): Promise<void> {
  if (database.embedded) throw new Error("A worker needs a PostgreSQL server: set DATABASE_URL.");
  await protectSignIns();
  await workOnJobs();
  stopWhenAsked();
}

/** Starts what runs beside the web server in this process, and ends it cleanly when the process is asked to stop. */
export async function startProcess(): Promise<void> {
  if (shared.dijipilotStarted) return;
  shared.dijipilotStarted = true;
  await protectSignIns();
  if (database.embedded || env().JOBS === "here") await workOnJobs();
  stopWhenAsked();
}

/**
 * Makes sure of the keys, and that no sign-in is kept as plain text. Ends the process with one line where it cannot
 * have the keys; a database that does not answer is said by those who need it.
 */
async function protectSignIns(): Promise<void> {
  const ring = await keyRing().catch(async (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    await database.close();
    return process.exit(1);
  });
  try {
    const done = await sealPlainSignIns(ring);
    if (done) console.info(done);
  } catch (error) {
    console.error("Stored sign-ins could not be looked through for plain text:", keepable(error).message);
  }
}

function stopWhenAsked(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

async function stop(): Promise<void> {
  try {
    await shared.dijipilotServer?.close();
    await stopJobs();
    await database.close();
  } catch (error) {
    console.error("Stopping was not clean:", keepable(error).message);
    process.exitCode = 1;
  }
  process.exit();
}
