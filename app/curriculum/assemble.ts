import { splitFile } from "./parse";
import type { ContentFile, LessonHead, Mission, Program, Skill } from "./shape";
import { compareCodes, missionFront, programFront, skillFront } from "./shape";

/** A step of the way down to a lesson: its level, code and title. */
export type Crumb = { level: "program" | "mission" | "skill" | "lesson"; code: string; title: string };

/** The academy, in order. Look-ups answer undefined for a code that does not exist. */
export type Curriculum = {
  programs: Program[];
  missions: Mission[];
  skills: Skill[];
  lessons: LessonHead[];
  program: (code: string) => Program | undefined;
  mission: (code: string) => Mission | undefined;
  skill: (code: string) => Skill | undefined;
  /** By permanent key, in the curriculum's order. */
  skillsByKey: ReadonlyMap<string, Skill>;
  lesson: (code: string) => LessonHead | undefined;
  /** The lessons before and after one, across skills, missions and programs. */
  around: (lessonCode: string) => { previous?: LessonHead; next?: LessonHead };
  /** The way from the program down to the thing with this code, itself included; empty for an unknown code. */
  breadcrumbs: (code: string) => Crumb[];
};

/** Builds the academy from its head files; `written` holds the codes of the lessons whose text exists. Throws on a file out of shape. */
export function assemble(heads: ContentFile[], written: ReadonlySet<string>): Curriculum {
  const programs: Program[] = [];
  const missions: Mission[] = [];
  const skills: Skill[] = [];
  for (const { file, text } of heads) {
    const { data, body } = splitFile(text);
    try {
      if (file.endsWith("/_program.md")) {
        programs.push({ ...programFront.parse(data), introduction: body.trim(), missions: [] });
      } else if (file.endsWith("/_mission.md")) {
        const front = missionFront.parse(data);
        missions.push({ ...front, introduction: body.trim(), program: parentOf(front.code), skills: [] });
      } else {
        skills.push(toSkill(data, written));
      }
    } catch (error) {
      throw new Error(`${file} is out of shape; run \`npm run content\` to see what to change.`, {
        cause: error,
      });
    }
  }
  for (const list of [programs, missions, skills]) list.sort((a, b) => compareCodes(a.code, b.code));
  const program = lookUp(programs, ({ code }) => code);
  const mission = lookUp(missions, ({ code }) => code);
  for (const each of missions) program(each.program)?.missions.push(each);
  for (const each of skills) mission(each.mission)?.skills.push(each);
  const lessons = skills.flatMap((each) => each.lessons);
  const skill = lookUp(skills, ({ code }) => code);
  const lesson = lookUp(lessons, ({ code }) => code);
  const position = new Map(lessons.map(({ code }, index) => [code, index]));

  return {
    programs,
    missions,
    skills,
    lessons,
    program,
    mission,
    skill,
    skillsByKey: new Map(skills.map((each) => [each.key, each])),
    lesson,
    around(lessonCode) {
      const at = position.get(lessonCode);
      return at === undefined ? {} : { previous: lessons[at - 1], next: lessons[at + 1] };
    },
    breadcrumbs(code) {
      const numbers = code.split(".");
      const levels = [
        ["program", program],
        ["mission", mission],
        ["skill", skill],
        ["lesson", lesson],
      ] as const;
      const crumbs: Crumb[] = [];
      for (const [depth, [level, find]] of levels.slice(0, numbers.length).entries()) {
        const found = find(numbers.slice(0, depth + 1).join("."));
        if (!found) return [];
        crumbs.push({ level, code: found.code, title: found.title });
      }
      return numbers.length > levels.length ? [] : crumbs;
    },
  };
}

function toSkill(data: unknown, written: ReadonlySet<string>): Skill {
  const { look_at: lookAt, lessons, ...front } = skillFront.parse(data);
  const mission = parentOf(front.code);
  return {
    ...front,
    lookAt,
    mission,
    program: parentOf(mission),
    lessons: lessons
      .map((lesson) => ({ ...lesson, skill: front.key, written: written.has(lesson.code) }))
      .sort((a, b) => compareCodes(a.code, b.code)),
  };
}

function parentOf(code: string): string {
  return code.slice(0, code.lastIndexOf("."));
}

function lookUp<T>(list: T[], nameOf: (each: T) => string): (name: string) => T | undefined {
  const found = new Map(list.map((each) => [nameOf(each), each]));
  return (name) => found.get(name);
}
