/** A skill to get, as far as its place in an order hangs on it. */
export type Job = {
  key: string;
  /** Decides between equals, so that the order of the input never shows. */
  code: string;
  /** What it is worth. */
  worth: number;
  /** What it costs, in minutes. */
  minutes: number;
  /** Keys of the jobs to be done before it; those that are no job here are done already. */
  after: readonly string[];
};

type Block = { jobs: Job[]; worth: number; minutes: number };

/**
 * The order in which the most worth is reached the soonest: weighted shortest job first over whole blocks (Sidney's
 * decomposition of 1 | prec | Σ wC). A block is a set of jobs that is complete in its prerequisites and has the most
 * worth per minute; so a job that is poor in itself comes early where it opens rich ones. No job comes before a
 * prerequisite, and the same jobs in any order give the same result.
 */
export function inOrder(jobs: readonly Job[]): Job[] {
  const sorted = [...jobs].sort(byCode);
  const blocks = islands(sorted).flatMap(blocksOf);
  // Blocks of one island fall in worth per minute, so merging the islands keeps every prerequisite.
  return blocks
    .sort((a, b) => density(b) - density(a) || byCode(first(a), first(b)))
    .flatMap(({ jobs }) => jobs);
}

/** Jobs that hang together by prerequisites; between two islands anything goes. */
function islands(jobs: readonly Job[]): Job[][] {
  const parent = new Map(jobs.map(({ key }) => [key, key]));
  const root = (key: string): string => {
    const up = parent.get(key) as string;
    if (up === key) return key;
    const top = root(up);
    parent.set(key, top);
    return top;
  };
  for (const { key, after } of jobs)
    for (const before of after) if (parent.has(before)) parent.set(root(key), root(before));
  const groups = new Map<string, Job[]>();
  for (const job of jobs) groups.set(root(job.key), [...(groups.get(root(job.key)) ?? []), job]);
  return [...groups.values()];
}

/** A job with all that has to come before it and is not done yet. */
type Complete = { jobs: Set<Job>; worth: number; minutes: number };

/** Takes a dense complete set out of an island again and again. */
function blocksOf(island: readonly Job[]): Block[] {
  const byKey = new Map(island.map((job) => [job.key, job]));
  const open = new Map(island.map((job) => [job, completeOf(closure(job, byKey))]));
  const blocks: Block[] = [];
  while (open.size > 0) {
    let block = densest([...open.values()]);
    for (const job of block.jobs) {
      open.delete(job);
      for (const set of open.values()) takeOut(set, job);
    }
    // Blocks must fall in worth per minute: one that is denser than the one before it belongs to it.
    for (let before = blocks.at(-1); before && density(block) >= density(before); before = blocks.at(-1)) {
      blocks.pop();
      block = joined(before, block);
    }
    blocks.push(block);
  }
  return blocks.map((block) => ({ ...block, jobs: within(block.jobs) }));
}

/**
 * A set with much worth per minute among those complete in their prerequisites: the densest single job with all that
 * comes before it, grown by what shares its prerequisites. Trying every beginning gains less than a thousandth of
 * the area under the curve and takes forty times as long.
 */
function densest(sets: readonly Complete[]): Block {
  const start = sets.reduce((best, set) => (density(set) > density(best) ? set : best));
  let block: Block = { ...start, jobs: [...start.jobs] };
  // What shares nothing with the densest set is no denser itself, so it cannot raise it.
  const near = sets.filter((set) => set !== start && block.jobs.some((job) => set.jobs.has(job)));
  for (;;) {
    const inside = new Set(block.jobs);
    const more = near
      .map((set) => blockOf([...set.jobs].filter((job) => !inside.has(job))))
      .filter((added) => added.jobs.length > 0 && density(added) > density(block));
    if (more.length === 0) return block;
    block = joined(
      block,
      more.reduce((best, added) => (density(added) > density(best) ? added : best)),
    );
  }
}

function completeOf(jobs: Set<Job>): Complete {
  return { ...blockOf([...jobs]), jobs };
}

function takeOut(set: Complete, job: Job): void {
  if (!set.jobs.delete(job)) return;
  set.worth -= job.worth;
  set.minutes -= job.minutes;
}

/** A job with all that has to come before it. A cycle, which the curriculum forbids, ends in itself. */
function closure(job: Job, open: ReadonlyMap<string, Job>, seen: Set<Job> = new Set()): Set<Job> {
  seen.add(job);
  for (const key of job.after) {
    const before = open.get(key);
    if (before && !seen.has(before)) closure(before, open, seen);
  }
  return seen;
}

/** Inside a block: the densest of those that are ready, so that worth comes as early as the prerequisites let it. */
function within(jobs: readonly Job[]): Job[] {
  const open = new Map(jobs.map((job) => [job.key, job]));
  const order: Job[] = [];
  while (open.size > 0) {
    const ready = [...open.values()].filter(({ after }) => !after.some((key) => open.has(key)));
    const next = (ready.length > 0 ? ready : [...open.values()]).reduce((best, job) => {
      const difference = ahead(job, open) - ahead(best, open);
      return difference > 0 || (difference === 0 && byCode(job, best) < 0) ? job : best;
    });
    open.delete(next.key);
    order.push(next);
  }
  return order;
}

/** The most worth per minute that is reached by beginning with this job: alone, or with one that it opens. */
function ahead(job: Job, open: ReadonlyMap<string, Job>): number {
  const opened = [...open.values()].filter(({ after }) => after.includes(job.key));
  return Math.max(...[[job], ...opened.map((other) => [job, other])].map((jobs) => density(blockOf(jobs))));
}

function blockOf(jobs: readonly Job[]): Block {
  return {
    jobs: [...jobs],
    worth: jobs.reduce((sum, job) => sum + job.worth, 0),
    minutes: jobs.reduce((sum, job) => sum + job.minutes, 0),
  };
}

function joined(a: Block, b: Block): Block {
  return { jobs: [...a.jobs, ...b.jobs], worth: a.worth + b.worth, minutes: a.minutes + b.minutes };
}

function density({ worth, minutes }: { worth: number; minutes: number }): number {
  return worth / Math.max(1, minutes);
}

function first({ jobs }: Block): Job {
  return jobs[0] as Job;
}

const codes = new Intl.Collator("en", { numeric: true });

function byCode(a: Job, b: Job): number {
  return codes.compare(a.code, b.code) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
