import { checkpoints } from "~/checkpoints";
import { splitFix } from "~/curriculum/fix";
import { splitFile } from "~/curriculum/parse";
import { readContent } from "~/curriculum/read-content.server";
import { checkContent } from "~/curriculum/rules";

/** Reads `content/` and prints every problem in it with its file, line and remedy; exits with 1 where there is one. */
const files = await readContent(process.cwd());
const proofs = [...checkpoints].map(([checkpoint, { skill }]) => ({ checkpoint, skill }));
const problems = checkContent(files, proofs);
for (const { file, line, problem, remedy } of problems) {
  console.log(`${file}${line === undefined ? "" : `:${line}`}\n  ${problem}\n  → ${remedy}`);
}
const lessons = files.filter(({ file }) => /\/\d[\d.]*-[^/]*\.md$/.test(file)).length;
const skills = files.filter(({ file }) => file.endsWith("/_skill.md"));
const fixes = skills.filter(({ text }) => splitFix(splitFile(text).body)).length;
if (problems.length === 0)
  console.log(
    `The content is in order: ${files.length} files, ${lessons} lessons and ${fixes} of ${skills.length} fixes written.`,
  );
else console.log(`\n${problems.length} problem${problems.length === 1 ? "" : "s"} in ${files.length} files.`);
process.exitCode = problems.length === 0 ? 0 : 1;
