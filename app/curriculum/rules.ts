import type { z } from "zod";
import { fixProblems } from "./fix-rules";
import { glossaryProblems } from "./glossary-rules";
import { lessonProblems } from "./lesson-rules";
import type { Split } from "./parse";
import { splitFile } from "./parse";
import type { Proof, Read } from "./structure-rules";
import {
  agreement,
  bareCodes,
  duplicates,
  misplaced,
  orphans,
  prerequisites,
  unproven,
} from "./structure-rules";
import { introductionProblems, samePromises, sharedSentences } from "./text-rules";
import type { ContentFile, Problem, Source } from "./shape";
import {
  glossaryFile,
  lessonFront,
  missionFront,
  movedFile,
  programFront,
  skillFront,
  sourcesFile,
} from "./shape";

const numbered = String.raw`(\d+(?:\.\d+)*)-[a-z0-9-]{1,80}`;
const places = {
  program: new RegExp(`^content/${numbered}/_program\\.md$`),
  mission: new RegExp(`^content/${numbered}/${numbered}/_mission\\.md$`),
  skill: new RegExp(`^content/${numbered}/${numbered}/${numbered}/_skill\\.md$`),
  lesson: new RegExp(`^content/${numbered}/${numbered}/${numbered}/${numbered}\\.md$`),
};
const others = /^content\/(conventions\.md|glossary\.json|moved\.json|sources\.json|tables\/.+)$/;

/**
 * Every problem in a set of content files, by file and line. An empty list means that the academy can be built from
 * them. With `proofs`, every skill must have its checkpoint and every checkpoint its skill.
 */
export function checkContent(files: ContentFile[], proofs?: readonly Proof[]): Problem[] {
  const problems: Problem[] = [];
  const found = {
    programs: readAll(files, places.program, programFront, problems),
    missions: readAll(files, places.mission, missionFront, problems),
    skills: readAll(files, places.skill, skillFront, problems),
    lessons: readAll(files, places.lesson, lessonFront, problems),
  };
  const sources = readJson(files, "content/sources.json", sourcesFile, problems) ?? {};
  const moved = readJson(files, "content/moved.json", movedFile, problems) ?? [];
  const terms = readJson(files, "content/glossary.json", glossaryFile, problems) ?? [];
  const codes = new Set(
    [found.programs, found.missions, found.skills].flatMap((list) => list.map(({ front }) => front.code)),
  );
  for (const { front } of found.skills) for (const { code } of front.lessons) codes.add(code);

  for (const { file } of files) {
    if (![...Object.values(places), others].some((place) => place.test(file))) {
      problems.push({
        file,
        problem: "The file's place or name is not one of the academy's.",
        remedy:
          "Use <code>-<words>/ for folders, _program.md, _mission.md, _skill.md and <code>-<words>.md, in lower case.",
      });
    }
  }
  for (const { now, title } of moved) {
    if (codes.has(now)) continue;
    const remedy = "Name the code at which it stands today.";
    problems.push({
      file: "content/moved.json",
      problem: `“${title}” moved to ${now}, which does not exist.`,
      remedy,
    });
  }
  problems.push(...orphans(files), ...duplicates(found.skills), ...prerequisites(found.skills));
  const skillByCode = new Map(found.skills.map((skill) => [skill.front.code, skill.front]));
  for (const lesson of found.lessons) {
    problems.push(...agreement(lesson, skillByCode.get(lesson.front.code.replace(/\.\d+$/, ""))));
    problems.push(...lessonProblems({ ...lesson, codes, sources: sources as Record<string, Source> }));
  }
  for (const skill of found.skills) problems.push(...fixProblems(skill, codes));
  const pages = [...found.programs, ...found.missions];
  problems.push(...introductionProblems(pages), ...samePromises(pages));
  problems.push(...sharedSentences([...pages, ...found.skills, ...found.lessons]));
  problems.push(...glossaryProblems(terms, { codes, sources: sources as Record<string, Source> }));
  if (proofs) problems.push(...unproven(found.skills, proofs));
  return problems.sort(
    (a, b) => a.file.localeCompare(b.file, "en", { numeric: true }) || (a.line ?? 0) - (b.line ?? 0),
  );
}

function readAll<T extends { code: string }>(
  files: ContentFile[],
  place: RegExp,
  shape: z.ZodType<T>,
  problems: Problem[],
): Read<T>[] {
  return files.flatMap(({ file, text }) => {
    const match = place.exec(file);
    if (!match) return [];
    const split = splitFile(text);
    const front = readFront(file, split, shape, problems);
    if (!front) return [];
    problems.push(...bareCodes(file, split), ...misplaced(file, match.slice(1), front.code, split));
    return [{ file, split, front }];
  });
}

function readFront<T>(file: string, split: Split, shape: z.ZodType<T>, problems: Problem[]): T | undefined {
  for (const { line, message } of split.errors) {
    problems.push({
      file,
      line,
      problem: `The front matter is not YAML: ${message}`,
      remedy: "Quote texts with a colon in them.",
    });
  }
  if (split.errors.length > 0) return undefined;
  const { data, error } = shape.safeParse(split.data);
  for (const { path, message } of error?.issues ?? []) {
    problems.push({
      file,
      line: split.lineOf(path),
      problem: `Front matter: ${path.join(".") || "it"} ${lowerFirst(message)}.`,
      remedy: "Compare with the same file of a neighbour.",
    });
  }
  return data;
}

function readJson<T>(
  files: ContentFile[],
  file: string,
  shape: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
  const text = files.find((each) => each.file === file)?.text;
  if (text === undefined) return undefined;
  try {
    const { data, error } = shape.safeParse(JSON.parse(text));
    for (const { path, message } of error?.issues ?? []) {
      problems.push({
        file,
        problem: `${path.join(".")}: ${lowerFirst(message)}.`,
        remedy: "Compare with its neighbours.",
      });
    }
    return data;
  } catch {
    problems.push({ file, problem: "The file is not JSON.", remedy: "Look for a missing comma or quote." });
    return undefined;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
