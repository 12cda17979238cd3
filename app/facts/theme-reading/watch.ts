import { parentPort, workerData } from "node:worker_threads";

// A thread beside the reader: a theme that keeps the reader busy keeps it from everything else. Time is what the process
// computed, not what went by, so that a busy machine takes nothing from a theme.
const { ms, parent } = workerData as { ms: number; parent: number };
let since: NodeJS.CpuUsage | null = null;
parentPort?.on("message", (isReading: boolean) => {
  since = isReading ? process.cpuUsage() : null;
});

setInterval(() => {
  const { user, system } = since ? process.cpuUsage(since) : { user: 0, system: 0 };
  const isLate = since !== null && (user + system) / 1_000 > ms;
  // Whoever started the reader can be killed meanwhile; nobody waits for its answer then.
  if (isLate || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 200);
