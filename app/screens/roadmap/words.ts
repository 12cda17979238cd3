import type { Cause, Move } from "~/roadmap/moved";
import type { Week } from "~/roadmap/weeks";

const format = (withYear: boolean) =>
  new Intl.DateTimeFormat("en-US", {
    month: "short",
    day: "numeric",
    year: withYear ? "numeric" : undefined,
    timeZone: "UTC",
  });
const [short, long] = [format(false), format(true)];

/** “Nov 23”; with the year where it is not the one of `today`. Days are YYYY-MM-DD. */
export function monthDay(day: string, today: string): string {
  return (sameYear(day, today) ? short : long).format(Date.parse(day));
}

/** “Nov 23 – 29”: the days of a week; with the year where it does not lie within the one of `today`. */
export function span({ from, to }: Pick<Week, "from" | "to">, today: string): string {
  const within = sameYear(from, today) && sameYear(to, today);
  // The spaces around the dash are thin ones, or not, by the version of the calendar data.
  return (within ? short : long).formatRange(Date.parse(from), Date.parse(to)).replace(/\s+/g, " ");
}

/** A week in the merchant's words: this one, the next one, or its days. */
export function weekTitle(week: Week, index: number, today: string): string {
  return ["This week", "Next week"][index] ?? span(week, today);
}

function sameYear(day: string, other: string): boolean {
  return day.slice(0, 4) === other.slice(0, 4);
}

/** What happened to a step, in a word. */
export function wayWord(move: Move): string {
  return { closed: "Done", left: "Off the list", new: "New", up: "Sooner", down: "Later" }[move.way];
}

/**
 * Why a step moved, in a sentence; `on` is the day on which it was closed, where that is known, and `count` how many
 * new steps the sentence is about.
 */
export function whyMoved(move: Move, on: string | null, count = 1): string {
  const when = on ? ` on ${on}` : "";
  switch (move.way) {
    case "closed":
      return move.by === "store" ? `Closed${when}: your store shows it.` : `Closed${when}: you told us.`;
    case "left":
      return {
        accepted: "You leave it open on purpose.",
        "does-not-apply": "It does not apply to your store now.",
        "not-known": "Whether it is missing is not known at the moment.",
      }[move.because];
    case "new":
      return cameUp(move, count);
    default:
      return `${places(move)}${cause(move.cause)}`;
  }
}

function cameUp({ by, because }: Extract<Move, { way: "new" }>, count: number): string {
  const one = count === 1;
  if (because === "lost")
    return `${one ? "It was" : "They were"} in place before and ${one ? "is" : "are"} missing now.`;
  if (because === "counts-again") {
    return one
      ? "It is no longer left open on purpose, so it counts again."
      : "They are no longer left open on purpose, so they count again.";
  }
  const missing = one ? "it is missing" : "they are missing";
  return by === "merchant" ? `You told us that ${missing}.` : `Your store shows that ${missing}.`;
}

/** Its two places, where they say the same as its move against the others. */
function places({ way, was, place }: Extract<Move, { was: number; place: number }>): string {
  const plain = way === "up" ? place < was : place > was;
  return plain ? `From place ${was} to ${place}: ` : `${way === "up" ? "Before" : "After"} others now: `;
}

function cause(cause: Cause): string {
  switch (cause.kind) {
    case "lessons-read":
      return `you have read ${cause.lessons === 1 ? "a lesson" : `${cause.lessons} lessons`} of it, so less is left.`;
    case "before-it-closed":
      return `“${cause.title}” no longer has to come first.`;
    case "now-waits-for":
      return `“${cause.title}” has to come first now.`;
    case "now-opens":
      return `it comes before “${cause.title}”, which is new.`;
    case "opens-no-more":
      return `it no longer opens “${cause.title}”.`;
    case "opens-nearer":
      return `it comes before “${cause.title}”, of which you have read more.`;
    case "others-moved":
      return "other steps changed around it.";
  }
}
