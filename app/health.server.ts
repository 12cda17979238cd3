import { jobsAnswer } from "./jobs/queue.server";
import { databaseState, silent } from "./records/database-state.server";

/** How this process is, for those who watch over it. Null is what could not be looked at because of the rest. */
export type Health = {
  database: boolean;
  migrated: boolean | null;
  writable: boolean | null;
  jobs: boolean;
  /** What is wrong, in sentences without any secret; none when all is well. */
  problems: string[];
};

type JobsState = { answer: boolean; detail?: string };

/** How long a look counts, and how long anybody waits for one, in milliseconds. */
const freshMs = 500;
const patienceMs = 1_300;

const database = watched(databaseState, silent);
const jobs = watched(jobsState, { answer: false });
let before = "";

/** How this process is at the moment, within two seconds. However many ask, each part is looked at twice a second at most. */
export async function health(): Promise<Health> {
  const [state, queue] = await Promise.all([database(), jobs()]);
  const problems = [state.problem, queue.answer ? null : "The job queue does not answer."];
  const { answers, migrated, writable } = state;
  const said = problems.filter((problem) => problem !== null);
  log(said, [state.detail, queue.detail]);
  return { database: answers, migrated, writable, jobs: queue.answer, problems: said };
}

async function jobsState(): Promise<JobsState> {
  try {
    return { answer: await jobsAnswer() };
  } catch (error) {
    return { answer: false, detail: error instanceof Error ? error.message : "unknown" };
  }
}

/** One line when something changed: those who watch ask every few seconds. */
function log(problems: string[], details: (string | undefined)[]): void {
  const now = problems.join(" ");
  if (now === before) return;
  before = now;
  const why = details.filter(Boolean).join("; ");
  if (now) console.error(`Not healthy: ${now}${why ? ` (${why})` : ""}`);
  else console.info("Healthy again.");
}

/**
 * Looks for all who ask, one look at a time and none sooner than half a second after the last one. Who has waited long
 * enough is told `silence`, and so is everybody else while that look goes on.
 */
function watched<State>(look: () => Promise<State>, silence: State): () => Promise<State> {
  let current: { answer: Promise<State>; over: boolean; at: number } | null = null;
  return () => {
    if (current && !(current.over && performance.now() - current.at > freshMs)) return current.answer;
    const looking = look();
    const impatient = new Promise<State>((resolve) => setTimeout(resolve, patienceMs, silence).unref());
    const mine = { answer: Promise.race([looking, impatient]), over: false, at: performance.now() };
    void looking.finally(() => Object.assign(mine, { over: true, at: performance.now() }));
    current = mine;
    return mine.answer;
  };
}
