import { splitLesson } from "./parse";

/** The parts of a skill's fix by their headings, in the order in which they stand. */
export const fixHeadings = ["Why it matters", "Fix it", "Done looks like", "How it is decided"] as const;

/** A skill's fix in Markdown. */
export type FixText = { why: string; steps: string; done: string; decided: string };

/** The body of a skill's file → its fix; null where none is written, or not all of it. */
export function splitFix(body: string): FixText | null {
  const parts = new Map(splitLesson(body).summary.map(({ heading, markdown }) => [heading, markdown.trim()]));
  const [why, steps, done, decided] = fixHeadings.map((heading) => parts.get(heading));
  return why && steps && done && decided ? { why, steps, done, decided } : null;
}
