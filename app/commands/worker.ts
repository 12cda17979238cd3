import { startWorker } from "~/start.server";

/** Works on jobs without serving pages: as many of these as a busy PostgreSQL installation needs. */
startWorker().then(
  () => process.stdout.write("Working on jobs. Stop with Ctrl-C.\n"),
  (error: unknown) => {
    const line = error instanceof Error ? error.message : "The worker could not start.";
    process.stderr.write(`${line}\n`, () => process.exit(1));
  },
);
