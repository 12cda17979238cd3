import type { z } from "zod";
import type { Split } from "./parse";
import type { ContentFile, LessonFront, Problem, skillFront } from "./shape";

export type SkillFront = z.infer<typeof skillFront>;

/** A file whose front matter has the right shape. */
export type Read<T> = { file: string; split: Split; front: T };

/** A checkpoint by its id, and the key of the skill that it proves. */
export type Proof = { checkpoint: string; skill: string };

/** Skills that no checkpoint proves, or several do, and checkpoints that prove no skill of the academy. */
export function unproven(skills: Read<SkillFront>[], proofs: readonly Proof[]): Problem[] {
  const keys = new Set(skills.map(({ front }) => front.key));
  const bySkill = new Map<string, string[]>();
  for (const { checkpoint, skill } of proofs) bySkill.set(skill, [...(bySkill.get(skill) ?? []), checkpoint]);
  return [
    ...skills.flatMap(({ file, split, front: { key } }) => {
      const checkpoints = bySkill.get(key) ?? [];
      if (checkpoints.length === 1) return [];
      const several = `Several checkpoints prove the skill ${key}: ${checkpoints.join(", ")}.`;
      return [
        {
          file,
          line: split.lineOf(["key"]),
          problem: checkpoints.length === 0 ? `No checkpoint proves the skill ${key}.` : several,
          remedy: "Write one checkpoint for it, in app/checkpoints/<admin area>/.",
        },
      ];
    }),
    ...proofs
      .filter(({ skill }) => !keys.has(skill))
      .map(({ checkpoint, skill }) => ({
        file: `app/checkpoints/${checkpoint}.ts`,
        problem: `It proves ${skill}, a key that no skill has.`,
        remedy: "Name the key as it stands in the skill's _skill.md.",
      })),
  ];
}

/** Codes that YAML could read as numbers. */
export function bareCodes(file: string, split: Split): Problem[] {
  const lessons = (split.data as { lessons?: unknown[] }).lessons ?? [];
  return [["code"], ...lessons.map((_, index) => ["lessons", index, "code"])]
    .filter((path) => split.isBare(path))
    .map((path) => ({
      file,
      line: split.lineOf(path),
      problem: "The code stands without quotes.",
      remedy: 'Write it as code: "1.10", since YAML reads 1.10 as 1.1.',
    }));
}

/** A code that its folders contradict; `codes` are those on the path, outermost first. */
export function misplaced(file: string, codes: string[], code: string, split: Split): Problem[] {
  const chain = codes.every((each, depth) => depth === 0 || parentOf(each) === codes[depth - 1]);
  if (chain && codes.at(-1) === code) return [];
  return [
    {
      file,
      line: split.lineOf(["code"]),
      problem: `The code ${code} and the names ${codes.join(" › ")} on its path disagree.`,
      remedy:
        "Rename the folder or file, or correct the code: each level adds one number to the level above.",
    },
  ];
}

/** Folders whose head file is missing, and heads with nothing below them. */
export function orphans(files: ContentFile[]): Problem[] {
  const names = new Set(files.map(({ file }) => file));
  const heads = ["_program.md", "_mission.md", "_skill.md"];
  const wanted = new Set<string>();
  const parents = new Set<string>();
  for (const file of names) {
    if (!/^content\/\d/.test(file)) continue;
    const folders = file.split("/").slice(1, -1);
    folders.forEach((_, depth) => {
      const folder = ["content", ...folders.slice(0, depth + 1)].join("/");
      wanted.add(`${folder}/${heads[depth]}`);
      if (depth > 0) parents.add(`${folder.slice(0, folder.lastIndexOf("/"))}/${heads[depth - 1]}`);
    });
  }
  const missing = [...wanted].filter((file) => !names.has(file));
  const empty = [...names].filter((file) => /_(program|mission)\.md$/.test(file) && !parents.has(file));
  return [
    ...missing.map((file) => ({
      file,
      problem: "The folder has no such file.",
      remedy: "Write it, as in the folder next to it.",
    })),
    ...empty.map((file) => ({
      file,
      problem: "Nothing stands below it.",
      remedy: "Add what belongs there, or take the folder out.",
    })),
  ];
}

/** Codes and keys that stand twice, and lessons listed under another skill. */
export function duplicates(skills: Read<SkillFront>[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (name: string, file: string, line: number): void => {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, file);
    else
      problems.push({
        file,
        line,
        problem: `The ${name} is taken by ${first}.`,
        remedy: "Each code and key stands once.",
      });
  };
  for (const { file, split, front } of skills) {
    claim(`code ${front.code}`, file, split.lineOf(["code"]));
    claim(`key ${front.key}`, file, split.lineOf(["key"]));
    front.lessons.forEach(({ code }, index) => {
      const line = split.lineOf(["lessons", index, "code"]);
      claim(`code ${code}`, file, line);
      if (parentOf(code) === front.code) return;
      problems.push({
        file,
        line,
        problem: `The lesson ${code} is not one of ${front.code}.`,
        remedy: "Correct the lesson's code.",
      });
    });
  }
  return problems;
}

/** Keys in `after` and `implies` that no skill has, and skills that come after themselves. */
export function prerequisites(skills: Read<SkillFront>[]): Problem[] {
  const byKey = new Map(skills.map((skill) => [skill.front.key, skill]));
  const problems: Problem[] = [];
  for (const { file, split, front } of skills) {
    for (const list of ["after", "implies"] as const) {
      front[list].forEach((key, index) => {
        if (byKey.has(key)) return;
        const line = split.lineOf([list, index]);
        problems.push({
          file,
          line,
          problem: `${list} names ${key}, which no skill has.`,
          remedy: "Use a key of another skill.",
        });
      });
    }
  }
  const done = new Set<string>();
  const visit = (key: string, way: string[]): void => {
    const skill = byKey.get(key);
    if (!skill || done.has(key)) return;
    if (way.includes(key)) {
      const problem = `It comes after itself: ${[...way.slice(way.indexOf(key)), key].join(" → ")}.`;
      problems.push({
        file: skill.file,
        line: skill.split.lineOf(["after"]),
        problem,
        remedy: "Take one key out of after.",
      });
      return;
    }
    for (const before of skill.front.after) visit(before, [...way, key]);
    done.add(key);
  };
  for (const key of byKey.keys()) visit(key, []);
  return problems;
}

/** Where a lesson and its skill's list say different things. */
export function agreement(
  { file, split, front }: Read<LessonFront>,
  skill: SkillFront | undefined,
): Problem[] {
  const listed = skill?.lessons.find(({ code }) => code === front.code);
  if (!listed) {
    const remedy = "Add it to the lessons of _skill.md, or correct its code.";
    return [
      { file, line: split.lineOf(["code"]), problem: `No skill lists the lesson ${front.code}.`, remedy },
    ];
  }
  return (["title", "kind", "difficulty", "path", "ethics", "minutes"] as const)
    .filter((field) => listed[field] !== front[field])
    .map((field) => ({
      file,
      line: split.lineOf([field]),
      problem: `${field} is “${front[field] ?? "absent"}” here and “${listed[field] ?? "absent"}” in _skill.md.`,
      remedy: "Make them the same; the skill's list decides.",
    }));
}

function parentOf(code: string): string {
  return code.includes(".") ? code.slice(0, code.lastIndexOf(".")) : "";
}
