import { z } from "zod";
import { prisma } from "~/db.server";
import type { Verdict } from "~/checkpoints/checkpoint";
import type { Turn } from "~/diagnosis/turned";

export type { Turn } from "~/diagnosis/turned";

export type MilestoneScores = { store: number | null; business: number | null; coverage: number };

/** Where a store stood at one time. */
export type Milestone = {
  id: string;
  kind: "first" | "again" | "check" | "rest" | "statement";
  at: Date;
  verdicts: Record<string, Verdict>;
  turned: Turn[];
  /** Null where another release kept them in a way that this one does not understand. */
  scores: MilestoneScores | null;
};

/** A milestone without its verdicts, which are most of it. */
export type MilestoneHead = Omit<Milestone, "verdicts">;

/** What to do with a store's course: put a milestone at its end, after taking its newest one away or not. */
export type Amendment = { drop: Milestone | null; add: Omit<Kept, "id"> | null };

/** A milestone as this release keeps it. */
type Kept = Milestone & { scores: MilestoneScores };

/**
 * Amends the course of a store. `amend` is given its newest two milestones, the newest first, and must not ask the
 * database anything; two amendments of one store at once come one after the other.
 */
export async function amendCourse(
  shop: string,
  amend: (newest: readonly Milestone[]) => Amendment,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`milestones of ${shop}`}))`;
    // A store that was forgotten in the meantime has no readings any more, and gets no course either.
    if ((await tx.scan.count({ where: { shop } })) === 0) return;
    const rows = await tx.milestone.findMany({ where: { shop }, orderBy: { at: "desc" }, take: 2 });
    const { drop, add } = amend(rows.map(toMilestone));
    if (drop) await tx.milestone.deleteMany({ where: { shop, id: drop.id } });
    if (add) await tx.milestone.create({ data: { shop, ...add, turned: add.turned.map(storable) } });
  });
}

/** PostgreSQL's JSON takes neither a NUL character nor half of a surrogate pair; a sentence can quote a merchant's text. */
function storable(turn: Turn): Turn {
  return { ...turn, sentence: turn.sentence.toWellFormed().replaceAll("\0", "\uFFFD") };
}

/** The newest milestone of a store; null before the first. */
export async function latestMilestone(shop: string): Promise<Milestone | null> {
  const row = await prisma.milestone.findFirst({ where: { shop }, orderBy: { at: "desc" } });
  return row && toMilestone(row);
}

/** All milestones of a store without their verdicts, or the newest `most`; the newest first. */
export async function milestonesOf(shop: string, most?: number): Promise<MilestoneHead[]> {
  const rows = await prisma.milestone.findMany({
    where: { shop },
    orderBy: { at: "desc" },
    take: most,
    omit: { verdicts: true },
  });
  return rows.map((row) => {
    const { verdicts: _, ...head } = toMilestone({ ...row, verdicts: {} });
    return head;
  });
}

/** One milestone of this store; another store's id is as good as none. */
export async function findMilestone(shop: string, id: string): Promise<Milestone | null> {
  const row = await prisma.milestone.findFirst({ where: { id, shop } });
  return row && toMilestone(row);
}

type Row = {
  id: string;
  shop: string;
  kind: string;
  at: Date;
  verdicts: unknown;
  turned: unknown;
  scores: unknown;
};

const verdict = z.enum(["yes", "no", "does-not-apply", "unknown", "ask"]);
const turn = z.object({
  checkpoint: z.string(),
  from: verdict.nullable(),
  to: verdict,
  sentence: z.string(),
  by: z.enum(["store", "merchant"]),
});
/** What another release kept and this one does not understand costs no more than itself. */
const turns = z
  .array(z.unknown())
  .catch([])
  .transform((kept): Turn[] => kept.flatMap((each) => turn.safeParse(each).data ?? []));

const scoresOfThen = z
  .object({ store: z.number().nullable(), business: z.number().nullable(), coverage: z.number() })
  .nullable()
  .catch(null);

function toMilestone({ id, kind, at, verdicts, turned, scores }: Row): Milestone {
  return {
    id,
    kind: kind as Milestone["kind"],
    at,
    verdicts: verdicts as Milestone["verdicts"],
    turned: turns.parse(turned),
    scores: scoresOfThen.parse(scores),
  };
}
