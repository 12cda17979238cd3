import { prisma } from "~/db.server";
import type { Verdict } from "~/checkpoints/checkpoint";

/** Something that turned from one milestone to the next; `from` is null where it was not looked at before. */
export type Turn = { checkpoint: string; from: Verdict | null; to: Verdict; sentence: string };

export type MilestoneScores = { store: number | null; business: number | null; coverage: number };

/** Where a store stood at one time. */
export type Milestone = {
  id: string;
  kind: "first" | "again" | "check" | "statement";
  at: Date;
  verdicts: Record<string, Verdict>;
  turned: Turn[];
  scores: MilestoneScores;
};

/** A milestone without its verdicts, which are most of it. */
export type MilestoneHead = Omit<Milestone, "verdicts">;

/** Keeps where a store stands now. */
export async function recordMilestone(shop: string, milestone: Omit<Milestone, "id">): Promise<void> {
  await prisma.milestone.create({ data: { shop, ...milestone } });
}

/** The newest milestone of a store; null before the first. */
export async function latestMilestone(shop: string): Promise<Milestone | null> {
  const row = await prisma.milestone.findFirst({ where: { shop }, orderBy: { at: "desc" } });
  return row && toMilestone(row);
}

/** All milestones of a store without their verdicts, the newest first. */
export async function milestonesOf(shop: string): Promise<MilestoneHead[]> {
  const rows = await prisma.milestone.findMany({
    where: { shop },
    orderBy: { at: "desc" },
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

function toMilestone({ id, kind, at, verdicts, turned, scores }: Row): Milestone {
  return {
    id,
    kind: kind as Milestone["kind"],
    at,
    verdicts: verdicts as Milestone["verdicts"],
    turned: turned as Turn[],
    scores: scores as MilestoneScores,
  };
}
