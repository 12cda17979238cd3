import { database } from "~/db.server";
import { stopJobs, workOnJobs } from "~/jobs/queue.server";

/** Works on jobs without serving pages: as many of these as a busy PostgreSQL installation needs. */
async function main(): Promise<void> {
  if (database.embedded) {
    throw new Error(
      "A worker needs a PostgreSQL server: set DATABASE_URL. The embedded database belongs to the web process.",
    );
  }
  await workOnJobs();
  process.stdout.write("Working on jobs. Stop with Ctrl-C.\n");
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

async function stop(): Promise<void> {
  await stopJobs();
  await database.close();
  process.exit();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "The worker failed."}\n`, () =>
    process.exit(1),
  );
});
