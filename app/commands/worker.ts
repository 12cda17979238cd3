import { guardOutput } from "~/secrets/hide";

guardOutput();

/** Works on jobs without serving pages: as many of these as a busy PostgreSQL installation needs. */
async function work(): Promise<void> {
  // Only here: opening the database is the first thing that can fail.
  const { startWorker } = await import("~/start.server");
  await startWorker();
}

work().then(
  () => process.stdout.write("Working on jobs. Stop with Ctrl-C.\n"),
  (error: unknown) => {
    const line = error instanceof Error ? error.message : "The worker could not start.";
    process.stderr.write(`${line}\n`, () => process.exit(1));
  },
);
