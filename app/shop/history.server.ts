import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { zoneOf } from "~/diagnosis/heed";
import { findMilestone, milestonesOf } from "~/records/milestones.server";
import { choicesOf, composeHistory, type History } from "~/screens/history/history";
import { composeComparison, type Comparison } from "~/screens/history/compare";
import { standingOf } from "~/shop/standing.server";

/** The history of a store, `all` of it or the newest part; null before its first milestone. `read` tells whether it was read. */
export async function historyOf(
  shop: string,
  all: boolean,
): Promise<{ history: History | null; read: boolean }> {
  const [heads, standing] = await Promise.all([milestonesOf(shop), standingOf(shop)]);
  if (heads.length === 0) return { history: null, read: standing !== null };
  const zone = standing ? zoneOf(standing.scan.readings) : undefined;
  return { history: composeHistory(heads, titleOf, zone, all), read: true };
}

export type Compared = { comparison: Comparison; choices: History["choices"] };

/** Two milestones of a store compared; null where it has no such two. */
export async function comparisonOf(shop: string, query: URLSearchParams): Promise<Compared | null> {
  const [from, to] = [readId(query.get("from")), readId(query.get("to"))];
  if (!from || !to) return null;
  const [one, other] = await Promise.all([findMilestone(shop, from), findMilestone(shop, to)]);
  if (!one || !other) return null;
  const [heads, standing] = await Promise.all([milestonesOf(shop), standingOf(shop)]);
  const zone = standing ? zoneOf(standing.scan.readings) : undefined;
  const marks = heads.map(({ at, turned }) => ({ at: at.toISOString(), turned }));
  const choices = choicesOf(heads, [one, other], zone);
  return { comparison: composeComparison([one, other], marks, titleOf, zone), choices };
}

function readId(text: string | null): string | null {
  return text !== null && /^[a-z0-9]{1,64}$/.test(text) ? text : null;
}

/** The title of what a checkpoint proves; null for a checkpoint that exists no more. */
function titleOf(id: string): string | null {
  const skill = checkpoints.get(id)?.skill;
  return (skill && curriculum().skillsByKey.get(skill)?.title) ?? null;
}
