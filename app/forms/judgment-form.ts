/** What a form says about a finding or a gap, checked. */
export type Judgment =
  | { kind: "dispute"; reason: string }
  | { kind: "withdraw-dispute" }
  | { kind: "leave-open"; reason: string; until: string }
  | { kind: "count-again" }
  | { kind: "problem"; problems: JudgmentProblems };

/** What is wrong with a form, by its field, in sentences for the merchant; `form` is about the whole of it. */
export type JudgmentProblems = { reason?: string; until?: string; form?: string };

/** Characters a reason may have. */
export const reasonLengths = { dispute: { least: 3, most: 1_000 }, "leave-open": { least: 3, most: 500 } };

/** How far ahead a gap may be left open. */
const mostYears = 2;

/** The last day until which a gap may be left open; days are YYYY-MM-DD. */
export function lastDay(today: string): string {
  return `${String(Number(today.slice(0, 4)) + mostYears).padStart(4, "0")}${today.slice(4)}`;
}

/**
 * Reads `judgment` (dispute, withdraw-dispute, leave-open, count-again) with its `reason` and `until`. `today` is the
 * store's own day, YYYY-MM-DD.
 */
export function readJudgment(form: FormData | null, today: string): Judgment {
  const kind = form?.get("judgment");
  switch (kind) {
    case "withdraw-dispute":
    case "count-again":
      return { kind };
    case "dispute": {
      const { reason, problem } = readReason(form, kind);
      return problem ? { kind: "problem", problems: { reason: problem } } : { kind, reason };
    }
    case "leave-open": {
      const { reason, problem } = readReason(form, kind);
      const until = form?.get("until");
      const wrong = wrongDay(until, today);
      if (problem || wrong) {
        const problems = { ...(problem && { reason: problem }), ...(wrong && { until: wrong }) };
        return { kind: "problem", problems };
      }
      return { kind, reason, until: until as string };
    }
    default:
      return { kind: "problem", problems: { form: "The form did not arrive whole. Please send it again." } };
  }
}

function readReason(form: FormData | null, kind: keyof typeof reasonLengths) {
  const given = form?.get("reason");
  const reason = typeof given === "string" ? plain(given) : "";
  const { least, most } = reasonLengths[kind];
  const length = [...reason].length;
  if (length < least) return { reason, problem: `Say why in a few words: at least ${least} characters.` };
  const many = (n: number) => new Intl.NumberFormat("en-US").format(n);
  if (length > most)
    return { reason, problem: `The reason is too long: ${many(length)} of ${many(most)} characters.` };
  return { reason, problem: null };
}

/** One paragraph of text: a database keeps no NUL, and a list shows no line breaks. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .toWellFormed()
    .trim();
}

function wrongDay(until: FormDataEntryValue | null | undefined, today: string): string | null {
  if (typeof until !== "string" || !isDay(until)) return "Choose the day until which it stays open.";
  if (until <= today) return "Choose a day after today.";
  if (until > lastDay(today)) return "Choose a day within the next two years.";
  return null;
}

/** A day that exists: February 30 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
