import { parentPort, workerData } from "node:worker_threads";
import { offensesOf } from "./offenses.ts";

// The thread's own file: it gets the theme's text, answers once and ends.
const { files, assets } = workerData as { files: Map<string, string>; assets: string[] };
parentPort?.postMessage(await offensesOf(files, assets));
