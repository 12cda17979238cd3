import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { openCards } from "~/diagnosis/cards";
import { findGaps, type SkillWeight } from "~/diagnosis/gaps";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { inOrder, type Job } from "~/roadmap/order";
import { aheadOf, atLeast, atMost, median, timed, type Figure } from "./figure";
import { simulateMerchant } from "./merchants";
import { simulate, type Nearness, type Run } from "./questionnaire";

const perStage = 1_000;
/** Gap lists of the roadmap's comparison; each is what the full questionnaire found of one merchant. */
const gapLists = 600;
/** The card that states what the business is like comes before the questions. */
const profileCards = 1;

/** The questionnaire and the roadmap, over simulated merchants (see merchants.ts), and how long each step takes. */
export async function diagnosticFigures(): Promise<Figure[]> {
  const skills = curriculum().skillsByKey;
  const runs = simulate(perStage, skills, checkpoints);
  const cards = runs.map((run) => run.cards + profileCards).sort((a, b) => a - b);
  return [
    atMost(
      "cards of the questionnaire, 95th of 100 merchants",
      cards[Math.floor(cards.length * 0.95)] ?? 0,
      "cards",
      25,
    ),
    atMost("cards of the questionnaire, median", median(cards), "cards", 15),
    ...against(runs, "found", "impact of the gaps found, of the full questionnaire's", 0.9),
    ...against(runs, "topTen", "first ten of the roadmap shared with the full questionnaire's", 0.8),
    atMost("score off the full questionnaire's", mean(runs, "short", "off"), "points", 5),
    aheadOf(
      "score off, against random order",
      -mean(runs, "short", "off"),
      -mean(runs, "random", "off"),
      "points",
    ),
    ...roadmapFigures(everyNth(runs, Math.ceil(runs.length / gapLists)), skills),
    ...(await timeFigures(skills)),
  ];
}

function against(runs: readonly Run[], what: keyof Nearness, name: string, least: number): Figure[] {
  const [own, chance] = [mean(runs, "short", what), mean(runs, "random", what)];
  return [atLeast(name, own, "share", least), aheadOf(`${name}, against random order`, own, chance, "share")];
}

function mean(runs: readonly Run[], of: "short" | "random", what: keyof Nearness): number {
  return runs.reduce((sum, run) => sum + run[of][what], 0) / runs.length;
}

function roadmapFigures(runs: readonly Run[], skills: ReadonlyMap<string, SkillWeight>): Figure[] {
  const lists = runs.map(({ gaps }) => jobsOf(gaps, skills)).filter((jobs) => jobs.length > 1);
  const orders: { [name: string]: (jobs: readonly Job[]) => Job[] } = {
    ours: inOrder,
    curriculum: (jobs) => ready(jobs, () => 0),
    impact: (jobs) => ready(jobs, ({ worth }) => worth),
    shortest: (jobs) => ready(jobs, rate),
  };
  const area = (name: string) =>
    lists.reduce((sum, jobs) => {
      const bound = areaUnder([...jobs].sort((a, b) => rate(b) - rate(a)));
      return sum + areaUnder((orders[name] as (typeof orders)[string])(jobs)) / bound;
    }, 0) / lists.length;
  const ours = area("ours");
  const violations = lists.reduce((sum, jobs) => sum + violationsIn(inOrder(jobs)), 0);
  return [
    atLeast(
      `roadmap: area under impact over effort, of the unconstrained bound, ${lists.length} lists`,
      ours,
      "share",
      0.98,
    ),
    atMost("roadmap: prerequisites violated", violations, "steps", 0),
    aheadOf("roadmap, against the curriculum's order", ours, area("curriculum"), "share"),
    aheadOf("roadmap, against the greatest impact first", ours, area("impact"), "share"),
    aheadOf("roadmap, against plain weighted shortest job first", ours, area("shortest"), "share"),
  ];
}

function jobsOf(keys: readonly string[], skills: ReadonlyMap<string, SkillWeight>): Job[] {
  return keys.flatMap((key) => {
    const skill = skills.get(key);
    if (!skill) return [];
    const minutes = skill.lessons.reduce((sum, lesson) => sum + lesson.minutes, skill.minutes);
    return [{ key, code: skill.code, worth: skill.impact, minutes, after: skill.after }];
  });
}

function rate({ worth, minutes }: Job): number {
  return worth / minutes;
}

/** Always the best by `rank` of what is ready; between equals the curriculum's order. */
function ready(jobs: readonly Job[], rank: (job: Job) => number): Job[] {
  const codes = new Intl.Collator("en", { numeric: true });
  const open = [...jobs].sort((a, b) => rank(b) - rank(a) || codes.compare(a.code, b.code));
  const order: Job[] = [];
  while (open.length > 0) {
    const keys = new Set(open.map(({ key }) => key));
    const at = open.findIndex(({ after }) => !after.some((key) => keys.has(key)));
    order.push(...open.splice(Math.max(0, at), 1));
  }
  return order;
}

/** Area under cumulative worth over cumulative minutes, both from 0 to 1. */
function areaUnder(jobs: readonly Job[]): number {
  const all = jobs.reduce(
    (sum, { worth, minutes }) => ({ worth: sum.worth + worth, minutes: sum.minutes + minutes }),
    {
      worth: 0,
      minutes: 0,
    },
  );
  let reached = 0;
  let area = 0;
  for (const { worth, minutes } of jobs) {
    area += (reached + worth / 2) * minutes;
    reached += worth;
  }
  return area / (all.worth * all.minutes);
}

function violationsIn(order: readonly Job[]): number {
  const place = new Map(order.map(({ key }, index) => [key, index]));
  return order.filter(({ after }, index) => after.some((key) => (place.get(key) ?? -1) > index)).length;
}

async function timeFigures(skills: ReturnType<typeof curriculum>["skillsByKey"]): Promise<Figure[]> {
  const { shown } = simulateMerchant("new", 1, skills, checkpoints);
  const missing = shown.map((result) => ({ ...result, verdict: "no" as const }));
  const everything = findGaps(missing, skills);
  const typically = async (work: () => unknown) => {
    const times: number[] = [];
    for (let run = 0; run < 101; run += 1) times.push(await timed(work));
    return median(times);
  };
  return [
    atMost("next card", await typically(() => openCards(shown, skills)), "ms", 5),
    atMost(
      `roadmap of ${everything.length} missing skills`,
      await typically(() => buildRoadmap(everything, { readLessons: new Set() })),
      "ms",
      10,
    ),
  ];
}

function everyNth<Of>(all: readonly Of[], nth: number): Of[] {
  return all.filter((_, index) => index % nth === 0);
}
