import { z } from "zod";
import type { Answer } from "~/checkpoints/checkpoint";

const sentence = z.string().regex(/\S/);
const evidence = z.array(
  z.object({
    field: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
    count: z.object({ k: z.number(), n: z.number(), of: z.string() }).optional(),
    items: z
      .array(z.object({ title: z.string(), opens: z.string().optional(), note: z.string().optional() }))
      .optional(),
  }),
);
const because = z.looseObject({ kind: z.string(), sentence });
const answers = z.discriminatedUnion("is", [
  z.object({ is: z.literal("unknown"), because, evidence }),
  z.object({
    is: z.enum(["yes", "no", "ask", "does-not-apply"]),
    sentence,
    evidence,
    offers: z.string().optional(),
  }),
]);

/**
 * What a rule returned, when it is an answer: a verdict that exists, a sentence, and evidence whose numbers are numbers.
 * Throws for anything else; a promise is no answer either.
 */
export function wellFormed(answer: unknown): Answer {
  // One that is refused later would end the process, since nobody waits for it.
  if (answer instanceof Promise) answer.catch(() => undefined);
  return answers.parse(answer) as Answer;
}
