import { z } from "zod";

/** The levels of the academy as they stand in front matter. Codes are text: YAML would read 1.10 as 1.1. */
const code = (levels: number) =>
  z
    .string({ error: "must be a quoted text" })
    .regex(
      new RegExp(`^\\d+(\\.\\d+){${levels - 1}}$`),
      `must have ${levels} number${levels > 1 ? "s" : ""}`,
    );
const title = z.string().trim().min(1, "must not be empty");
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const minutes = z.number().int().min(1).max(600);
const level = z.number().int().min(1).max(5);

const difficulty = z.enum(["Beginner", "Advanced", "Hero"]);
const path = z.enum(["Launch", "Scale", "Lab"]);
// An empty `ethics:` in front matter means none, like leaving it out.
const ethics = z
  .enum(["White Hat", "Grey Hat", "Black Hat"])
  .nullish()
  .transform((label) => label ?? undefined);
const kind = z.enum(["learn", "do", "check", "reality-check"]);
const adminLink = z.string().startsWith("shopify://admin/", "must start with shopify://admin/");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day such as 2026-11-23");

export const programFront = z.strictObject({ code: code(1), title, promise: title });

export const missionFront = z.strictObject({ code: code(2), title, promise: title });

const lessonHead = z.strictObject({
  code: code(4),
  title,
  kind,
  difficulty,
  path,
  ethics,
  minutes,
});

export const skillFront = z.strictObject({
  code: code(3),
  key,
  title,
  difficulty,
  path,
  ethics,
  impact: level,
  effort: level,
  minutes,
  after: z.array(key).default([]),
  implies: z.array(key).default([]),
  opens: adminLink,
  look_at: title,
  rule: title,
  lessons: z.array(lessonHead).min(1, "must list at least one lesson"),
});

export const lessonFront = lessonHead.extend({
  opens: adminLink.optional(),
  sources: z.array(z.string().min(1)).min(1, "must name at least one source"),
  reviewed: day,
});

export const source = z.strictObject({
  address: z.url({ protocol: /^https$/ }),
  title,
  publisher: title,
  read: day,
});

export const sourcesFile = z.record(z.string(), source);

export const movedFile = z.array(
  z.strictObject({ academy_code: z.string(), title, now: z.string(), reason: title }),
);

/**
 * A word a merchant meets in the lessons. `forms` are further ways it is written, beside the term and its plural;
 * `cased` marks a word that is only this term with its capitals, such as Liquid or A record; `unless` holds phrases
 * in which the word means something else.
 */
export const glossaryTerm = z.strictObject({
  term: title,
  forms: z.array(title).default([]),
  cased: z.boolean().default(false),
  unless: z.array(title).default([]),
  says: title,
  lesson: code(4),
  source: z.string().min(1).optional(),
});

export const glossaryFile = z.array(glossaryTerm);

export type Difficulty = z.infer<typeof difficulty>;
export type Path = z.infer<typeof path>;
export type Ethics = NonNullable<z.infer<typeof ethics>>;
export type LessonKind = z.infer<typeof kind>;
export type LessonFront = z.infer<typeof lessonFront>;
export type Source = z.infer<typeof source>;

/** What a list shows of a lesson. `written` tells whether its text exists; `skill` is the skill's permanent key. */
export type LessonHead = z.infer<typeof lessonHead> & { skill: string; written: boolean };

/** One thing a store can master. `minutes` is the time to fix it, `after` and `implies` hold skill keys. */
export type Skill = Omit<z.infer<typeof skillFront>, "look_at" | "lessons"> & {
  /** The admin page in words, beside `opens`, its link. */
  lookAt: string;
  lessons: LessonHead[];
  /** Codes of the mission and program it belongs to. */
  mission: string;
  program: string;
};

/** `introduction` is plain paragraphs, as in a program. */
export type Mission = z.infer<typeof missionFront> & {
  introduction: string;
  program: string;
  skills: Skill[];
};

export type Program = z.infer<typeof programFront> & { introduction: string; missions: Mission[] };

/** The words in `{{path|stand-in}}` that a lesson may ask of the merchant's own store. */
export const merchantValuePaths = ["shop.name", "theme.name", "evidence.count"] as const;
export type MerchantValues = Partial<Record<(typeof merchantValuePaths)[number], string | number>>;

/** A skill's fix ready for the screen: HTML made by us from Markdown, safe to insert. */
export type Fix = {
  why: string;
  /** Numbered. */
  steps: string;
  /** Each verdict, and what to do about it. */
  done: string;
  decided: string;
};

/** A term of the glossary; `id` is its name in addresses. */
export type GlossaryTerm = z.infer<typeof glossaryTerm> & { id: string };

/** A lesson ready for the screen: every string but the titles is HTML made by us from Markdown, safe to insert. */
export type Lesson = LessonHead & {
  opens: string;
  reviewed: string;
  sources: Source[];
  summary: string;
  /** `opening` (its first two paragraphs) is free, `rest` belongs to the plan. */
  masterclass?: { title: string; opening: string; rest: string };
  proveIt: string;
};

/** One file of `content/`; `file` is its path from the project root with forward slashes. */
export type ContentFile = { file: string; text: string };

/** Something in `content/` that a teacher should change, and how. */
export type Problem = { file: string; line?: number; problem: string; remedy: string };

/** Orders codes by number, so that 1.10 follows 1.9. */
export function compareCodes(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
