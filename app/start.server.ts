import { database } from "./db.server";
import { env } from "./env.server";
import { stopJobs, workOnJobs } from "./jobs/queue.server";

/** A server that has to stop taking requests before the database closes under them. */
type Listening = { close: () => Promise<void> };

const shared = globalThis as typeof globalThis & { dijipilotStarted?: boolean; dijipilotServer?: Listening };

/** Starts a process that only works on jobs. Throws where the database is embedded: it belongs to the web process. */
export async function startWorker(): Promise<void> {
  if (database.embedded) throw new Error("A worker needs a PostgreSQL server: set DATABASE_URL.");
  await workOnJobs();
  stopWhenAsked();
}

/** Starts what runs beside the web server in this process, and ends it cleanly when the process is asked to stop. */
export async function startProcess(): Promise<void> {
  if (shared.dijipilotStarted) return;
  shared.dijipilotStarted = true;
  if (database.embedded || env().JOBS === "here") await workOnJobs();
  stopWhenAsked();
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
    console.error("Stopping was not clean:", error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  process.exit();
}
