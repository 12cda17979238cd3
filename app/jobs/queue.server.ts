import { PgBoss } from "pg-boss";
import { database } from "~/db.server";
import { keepable } from "~/secrets/hide";
import type { Job } from "./job";

const files = import.meta.glob<{ default: Job<{ shop: string }> }>(
  ["./*.ts", "!./job.ts", "!./*.server.ts"],
  { eager: true },
);
const jobs = Object.values(files).map((file) => file.default);

/** The job tables live in a schema of their own in the same database. */
const schema = "pgboss";

/** A job whose worker gave no sign of life for so long was cut off, and is tried again; looked for this often. */
const aliveSeconds = 20;
const lookSeconds = 10;

const shared = globalThis as typeof globalThis & { dijipilotQueue?: Promise<PgBoss> };

/** The queue of this process, started once; jobs can be sent to it, whoever works on them. */
function queue(): Promise<PgBoss> {
  return (shared.dijipilotQueue ??= start().catch((error: unknown) => {
    // The database may have been away for a moment: the next one who asks tries again.
    delete shared.dijipilotQueue;
    throw error;
  }));
}

async function start(): Promise<PgBoss> {
  // Woken by the database the moment a job is sent; polling stays as the safety net.
  const boss = new PgBoss({
    ...database.queue,
    schema,
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: lookSeconds,
    monitorIntervalSeconds: lookSeconds,
  });
  boss.on("error", (error) => complain(keepable(error).message.replace(/ \(Queue: .*\)$/, "")));
  try {
    await boss.start();
    await createQueues(boss);
    return boss;
  } catch (error) {
    // Its connections would be left open at each try.
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

/** Without its database the queue complains every other second about each of its parts: once a minute will do. */
const complaintMs = 60_000;
const complaints = new Map<string, number>();

function complain(message: string): void {
  const now = performance.now();
  if (now - (complaints.get(message) ?? -Infinity) < complaintMs) return;
  if (complaints.size > 100) complaints.clear();
  complaints.set(message, now);
  console.error("The job queue reports:", message);
}

async function createQueues(boss: PgBoss): Promise<void> {
  for (const { name, expireInSeconds, retryLimit } of jobs) {
    await boss.createQueue(name, {
      notify: true,
      expireInSeconds,
      retryLimit,
      heartbeatSeconds: aliveSeconds,
      deleteAfterSeconds: 86_400,
    });
  }
}

/** Starts working on jobs in this process. Call once. */
export async function workOnJobs(): Promise<void> {
  const boss = await queue();
  for (const { name, retryLimit, work } of jobs) {
    await boss.work<{ shop: string }, void>(
      name,
      // Two at once: one store that is being throttled does not hold up another.
      {
        pollingIntervalSeconds: 2,
        // A job that is tried again wakes nobody.
        notifyPollingIntervalSeconds: 2,
        includeMetadata: true,
        localConcurrency: 2,
      },
      async ([job]) => {
        if (!job) return;
        try {
          await work(job.data, { lastTry: job.retryCount >= retryLimit });
        } catch (error) {
          // The queue writes down whatever an error carries.
          throw keepable(error);
        }
      },
    );
  }
}

/** Sends a job. Not inside a database transaction: the embedded database would wait for itself. */
export async function sendJob<Data extends { shop: string }>(job: Job<Data>, data: Data): Promise<void> {
  const id = await (await queue()).send(job.name, data);
  if (id === null) throw new Error(`The job ${job.name} was not taken by the queue.`);
}

/** Deletes every job, done or not, that names this shop. */
export async function forgetJobs(shop: string): Promise<void> {
  await queue();
  await database.prisma.$executeRawUnsafe(`DELETE FROM ${schema}.job WHERE data->>'shop' = $1`, shop);
}

/** Whether the job queue's tables answer. */
export async function jobsAnswer(): Promise<boolean> {
  return (await queue()).isInstalled();
}

/** Lets running jobs end (30 s at most), then closes. */
export async function stopJobs(): Promise<void> {
  if (!shared.dijipilotQueue) return;
  const boss = await shared.dijipilotQueue;
  delete shared.dijipilotQueue;
  await boss.stop({ graceful: true, timeout: 30_000, close: true });
}
