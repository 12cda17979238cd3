import type { Checkpoint } from "~/checkpoints/checkpoint";
import type { Program, Skill } from "~/curriculum/shape";
import { cardsToEnough, expectedKnown, isOpen, openCards, openShareToStop } from "~/diagnosis/cards";
import { gatesOf } from "~/diagnosis/effects";
import { profileHints } from "~/diagnosis/hints";
import type { Profile, ProfileKey } from "~/facts/stated/profile";
import { reportFault } from "~/faults";
import type { Standing } from "~/shop/standing.server";
import { groupsOfBusiness } from "./words";

/** A question of a card. */
export type CardRow = { checkpoint: string; asks: string; skill: string };

/** Questions that are asked together; `title` is the program they belong to. */
export type QuestionCard = { title: string; rows: CardRow[] };

/** How far the questions are. */
export type DiagnosticProgress = {
  /** Questions the merchant has answered. */
  answered: number;
  /** Questions that are open, and cards until the rest would tell little. */
  open: number;
  cardsToGo: number;
  /** What is still open would change little. */
  enough: boolean;
};

export type DiagnosticView = {
  progress: DiagnosticProgress;
  /** All open cards, the most telling first. */
  cards: QuestionCard[];
  /** Whether the merchant has said anything yet, about the business or to a question. */
  fresh: boolean;
};

/** What Home says of the diagnostic. */
export type DiagnosticLeft = { cardsToGo: number; begun: boolean };

/** A statement about the business on the first card. */
export type BusinessRow = {
  about: ProfileKey;
  said: string | null;
  /** What the store lets one suppose; to be confirmed. */
  hint: { says: string; sentence: string } | null;
};

export type BusinessView = { groups: { title: string; rows: BusinessRow[] }[] };

type Skills = ReadonlyMap<string, Skill>;

/** The open questions of a store, as cards. */
export function composeDiagnostic(
  { results, statements }: Pick<Standing, "results" | "statements">,
  skills: Skills,
  programs: readonly Pick<Program, "code" | "title">[],
): DiagnosticView {
  const cards = openCards(results, skills);
  const titles = new Map(programs.map(({ code, title }) => [code, title]));
  const asked = new Set(
    results.filter(({ mode }) => mode !== "assisted").map(({ checkpoint }) => checkpoint),
  );
  const answered = [...statements.claims.keys()].filter((checkpoint) => asked.has(checkpoint)).length;
  return {
    progress: {
      answered,
      open: results.filter(isOpen).length,
      cardsToGo: cardsToEnough(cards, results, skills),
      enough: expectedKnown(results, skills) >= 1 - openShareToStop,
    },
    cards: cards.map(({ program, rows }) => ({
      title: (program === null ? null : titles.get(program)) ?? "A few from everywhere",
      rows: rows.map(({ checkpoint, asks, skill }) => ({
        checkpoint,
        asks,
        skill: skills.get(skill)?.title ?? "",
      })),
    })),
    fresh: answered === 0 && Object.keys(statements.profile).length === 0,
  };
}

/** How much of the diagnostic is worth doing still. */
export function diagnosticLeft(
  { results, statements }: Pick<Standing, "results" | "statements">,
  programs: readonly Program[],
): DiagnosticLeft {
  const all = programs.flatMap(({ missions }) => missions.flatMap((mission) => mission.skills));
  const skills = new Map(all.map((skill) => [skill.key, skill]));
  const cardsToGo = cardsToEnough(openCards(results, skills), results, skills);
  return { cardsToGo, begun: statements.claims.size > 0 };
}

/** A statement that nothing hints at is worth asking for when it opens or closes as many questions. */
const fewestQuestions = 2;

/** The statements about the business that open or close questions of this store, with what the store hints at. */
export function composeBusiness(
  { scan, statements: { profile } }: Pick<Standing, "scan" | "statements">,
  checkpoints: ReadonlyMap<string, Checkpoint>,
): BusinessView {
  const readings = { ...scan.readings, profile: { known: true, value: profile } as const };
  const gates = gatesOf(checkpoints, readings);
  const hints = new Map(profileHints(readings, reportFault).map((hint) => [hint.key, hint]));
  const row = (about: ProfileKey): BusinessRow => {
    const hint = hints.get(about);
    return {
      about,
      said: saidOf(profile, about),
      hint: hint ? { says: String(hint.value), sentence: hint.sentence } : null,
    };
  };
  // For a single question it costs less to ask that one, unless the answer is there already.
  const pays = ({ about, said, hint }: BusinessRow) =>
    (gates.get(about) ?? 0) >= (said !== null || hint ? 1 : fewestQuestions);
  const groups = groupsOfBusiness.map(({ title, keys }) => ({ title, rows: keys.map(row).filter(pays) }));
  return { groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** What was stated, as a form holds it; null where nothing was. */
export function saidOf(profile: Profile, key: ProfileKey): string | null {
  return profile[key] === undefined ? null : String(profile[key]);
}
