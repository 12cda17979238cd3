import type { Checkpoint } from "~/checkpoints/checkpoint";
import type { Crumb, Curriculum } from "~/curriculum/assemble";
import type { Difficulty, Ethics, LessonHead, Mission, Path, Program, Skill } from "~/curriculum/shape";
import type { Standing } from "~/shop/standing.server";
import { countStates, type SkillState, type Tally } from "./states";
import { lastAnswer, type StoreQuestion } from "../checkpoint/check-store";

/** A skill in a list. */
export type SkillLine = {
  code: string;
  title: string;
  state: SkillState;
  /** What the store shows, in one sentence; null while nothing is known of it. */
  sentence: string | null;
  difficulty: Difficulty;
  path: Path;
  critical: boolean;
  /** Minutes for its lessons and the fix. */
  minutes: number;
  lessons: number;
};

export type ProgramLine = { code: string; title: string; promise: string; lessons: number; tally: Tally };
export type MissionLine = {
  code: string;
  title: string;
  promise: string;
  tally: Tally;
  skills: SkillLine[];
};

export type LessonLine = Pick<LessonHead, "code" | "title" | "kind" | "minutes" | "written"> & {
  read: boolean;
};

/** Another skill, as a prerequisite or as what opens next. */
export type RelatedSkill = Pick<SkillLine, "code" | "title" | "state">;

export type ProgramPage = {
  level: "program";
  program: ProgramLine;
  introduction: string;
  missions: MissionLine[];
  previous?: Crumb;
  next?: Crumb;
};
export type MissionPage = {
  level: "mission";
  crumbs: Crumb[];
  mission: MissionLine;
  introduction: string;
  previous?: Crumb;
  next?: Crumb;
};
export type SkillPage = {
  level: "skill";
  crumbs: Crumb[];
  skill: SkillLine & { impact: number; ethics?: Ethics; opens: string; lookAt: string; rule: string };
  question: StoreQuestion | null;
  before: RelatedSkill[];
  after: RelatedSkill[];
  lessons: LessonLine[];
  previous?: Crumb;
  next?: Crumb;
};
export type AcademyPage = ProgramPage | MissionPage | SkillPage;

type Question = Pick<StoreQuestion, "checkpoint" | "asks" | "mode">;

/** Whom the academy is shown to: where the store stands, what it can be asked by skill key, lessons read. */
export type Learner = {
  standing: Standing | null;
  questions: ReadonlyMap<string, Question>;
  readLessons: ReadonlySet<string>;
};

/** The question that proves each skill, by the skill's key. */
export function questionsOf(checkpoints: ReadonlyMap<string, Checkpoint>): Map<string, Question> {
  return new Map(
    [...checkpoints].map(([checkpoint, { skill, asks, mode }]) => [skill, { checkpoint, asks, mode }]),
  );
}

/** The 18 programs with what the store shows of each. */
export function programLines({ programs }: Curriculum, learner: Learner): ProgramLine[] {
  return programs.map((program) => programLine(program, learner));
}

/** The page of a program, mission or skill by its code; undefined for a code that does not exist. */
export function academyPage(academy: Curriculum, code: string, learner: Learner): AcademyPage | undefined {
  const crumbs = academy.breadcrumbs(code);
  const program = academy.program(code);
  if (program) return programPage(academy, program, learner);
  const mission = academy.mission(code);
  if (mission) {
    return {
      level: "mission",
      crumbs,
      mission: missionLine(mission, learner),
      introduction: mission.introduction,
      previous: neighbour(academy.missions, mission, -1, "mission"),
      next: neighbour(academy.missions, mission, 1, "mission"),
    };
  }
  const skill = academy.skill(code);
  return skill && skillPage(academy, skill, crumbs, learner);
}

/** The state of every skill by its code. */
export function skillStates({ skills }: Curriculum, learner: Learner): Record<string, SkillState> {
  return Object.fromEntries(skills.map((skill) => [skill.code, stateOf(skill, learner)]));
}

function programPage(academy: Curriculum, program: Program, learner: Learner): ProgramPage {
  return {
    level: "program",
    program: programLine(program, learner),
    introduction: program.introduction,
    missions: program.missions.map((mission) => missionLine(mission, learner)),
    previous: neighbour(academy.programs, program, -1, "program"),
    next: neighbour(academy.programs, program, 1, "program"),
  };
}

function skillPage(academy: Curriculum, skill: Skill, crumbs: Crumb[], learner: Learner): SkillPage {
  const related = (key: string): RelatedSkill[] => {
    const other = academy.skillsByKey.get(key);
    return other ? [{ code: other.code, title: other.title, state: stateOf(other, learner) }] : [];
  };
  const { impact, ethics, opens, lookAt, rule } = skill;
  const later = academy.skills.filter((other) => other.after.includes(skill.key));
  return {
    level: "skill",
    crumbs,
    skill: { ...skillLine(skill, learner), impact, ethics, opens, lookAt, rule },
    question: questionOf(skill, learner),
    before: skill.after.flatMap(related),
    after: later.flatMap(({ key }) => related(key)),
    lessons: skill.lessons.map((lesson) => lessonLine(lesson, learner)),
    previous: neighbour(academy.skills, skill, -1, "skill"),
    next: neighbour(academy.skills, skill, 1, "skill"),
  };
}

/** What the store is asked about a skill and its last answer; null where no checkpoint proves the skill yet. */
export function questionOf(skill: Skill, { standing, questions }: Learner): StoreQuestion | null {
  const question = questions.get(skill.key);
  if (!question) return null;
  const { opens, lookAt, impact } = skill;
  return {
    ...question,
    opens,
    lookAt,
    critical: impact === 5,
    answer: standing && lastAnswer(standing, question.checkpoint),
  };
}

function lessonLine({ code, title, kind, minutes, written }: LessonHead, learner: Learner): LessonLine {
  return { code, title, kind, minutes, written, read: learner.readLessons.has(code) };
}

function programLine(program: Program, learner: Learner): ProgramLine {
  const { code, title, promise } = program;
  const skills = program.missions.flatMap((mission) => mission.skills);
  const lessons = skills.reduce((sum, skill) => sum + skill.lessons.length, 0);
  return { code, title, promise, lessons, tally: tallyOf(skills, learner) };
}

function missionLine({ code, title, promise, skills }: Mission, learner: Learner): MissionLine {
  const lines = skills.map((skill) => skillLine(skill, learner));
  return { code, title, promise, tally: tallyOf(skills, learner), skills: lines };
}

function skillLine(skill: Skill, learner: Learner): SkillLine {
  const { code, title, difficulty, path, impact, lessons } = skill;
  const state = stateOf(skill, learner);
  return {
    code,
    title,
    state,
    sentence: resultOf(skill, learner)?.sentence ?? null,
    difficulty,
    path,
    critical: impact === 5 && state === "no",
    minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, skill.minutes),
    lessons: lessons.length,
  };
}

function resultOf(skill: Skill, { standing }: Learner) {
  return standing?.results.find((result) => result.skill === skill.key);
}

function stateOf(skill: Skill, learner: Learner): SkillState {
  return resultOf(skill, learner)?.verdict ?? "unchecked";
}

function tallyOf(skills: readonly Skill[], learner: Learner): Tally {
  return countStates(skills.map((skill) => stateOf(skill, learner)));
}

function neighbour<T extends { code: string; title: string }>(
  list: readonly T[],
  of: T,
  by: 1 | -1,
  level: Crumb["level"],
): Crumb | undefined {
  const found = list[list.indexOf(of) + by];
  return found && { level, code: found.code, title: found.title };
}
