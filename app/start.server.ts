import { database } from "./db.server";
import { env } from "./env.server";
import { stopJobs, workOnJobs } from "./jobs/queue.server";
import { persist } from "./persist";
import { databaseState } from "./records/database-state.server";
import { sealPlainSignIns } from "./records/sign-ins.server";
import { keepable } from "./secrets/hide";
import { keyRing } from "./secrets/keys.server";

/** A server that has to stop taking requests before the database closes under them. */
type Listening = { close: () => Promise<void> };

const shared = globalThis as typeof globalThis & { dijipilotStarted?: boolean; dijipilotServer?: Listening };

/** How long a start waits for its database, and how often it looks, in milliseconds. */
const waiting = { forMs: 60_000, everyMs: 5_000 };

/** Starts a process that only works on jobs. Throws where the database is embedded: it belongs to the web process. */
export async function startWorker(): Promise<void> {
  if (database.embedded) throw new Error("A worker needs a PostgreSQL server: set DATABASE_URL.");
  stopWhenAsked();
  await keysOrEnd();
  await persist(begin, await begin(), waiting);
}

/**
 * Starts what runs beside the web server in this process, and ends it cleanly when the process is asked to stop. While
 * the database is away the server listens already, says so, and stops after a minute of that.
 */
export async function startProcess(): Promise<void> {
  if (shared.dijipilotStarted) return;
  shared.dijipilotStarted = true;
  stopWhenAsked();
  await keysOrEnd();
  const problem = await begin();
  // Nobody else can put the embedded database right while this process has it.
  const patience = database.embedded ? { ...waiting, forMs: 0 } : waiting;
  const begun = persist(begin, problem, patience).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`, () => process.exit(1));
  });
  if (database.embedded) await begun;
}

/** Makes sure of the keys. Ends the process with one line where it cannot have them. */
async function keysOrEnd(): Promise<void> {
  await keyRing().catch(async (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    await database.close();
    return process.exit(1);
  });
}

/** Begins to work, or says in a sentence why it cannot yet. */
async function begin(): Promise<string | null> {
  const { answers, migrated, problem, detail } = await databaseState();
  if (!answers || !migrated) return detail ? `${problem} (${detail})` : problem;
  try {
    // No sign-in stays plain text.
    const done = await sealPlainSignIns(await keyRing());
    if (done) console.info(done);
  } catch (error) {
    return `Stored sign-ins could not be looked through for plain text. (${keepable(error).message})`;
  }
  if (!database.embedded && env().JOBS === "elsewhere") return null;
  try {
    await workOnJobs();
    return null;
  } catch (error) {
    return `The job queue does not start. (${keepable(error).message})`;
  }
}

function stopWhenAsked(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

/** What is under way gets half a minute; connections to a silent database would be waited for without end. */
const stopMs = 45_000;

async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), stopMs).unref();
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
