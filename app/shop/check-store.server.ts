import { checkpoints } from "~/checkpoints";
import { answerOne, type Result } from "~/diagnosis/diagnose";
import { heedOne, zoneOf } from "~/diagnosis/heed";
import { limits } from "~/facts/admin-api.server";
import type { Readings } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";
import { keepMilestone } from "~/shop/keep-milestone.server";
import { earlierAddresses } from "~/records/earlier-addresses.server";
import { latestScan, recordCheck } from "~/records/scans.server";
import { statementsOf } from "~/records/statements.server";
import { adminApiOf } from "~/shopify.server";
import { reportFaults } from "./report-faults";

/** A merchant who has just fixed something waits for this: it is kept short and says so when time runs out. */
const checkLimits = { ...limits, requestMs: 4_000, wholeMs: 8_000, retries: 1 };

/**
 * Reads from the store only what one checkpoint needs, answers it, and keeps the result beside all that was read
 * before. Null for a checkpoint that does not exist or that no store can answer.
 */
export async function checkStore(shop: string, id: string, now: Date): Promise<Result | null> {
  const checkpoint = checkpoints.get(id);
  if (!checkpoint?.answer) return null;
  const wanted = [...checkpoint.needs, ...checkpoint.mayUse];
  const { readings, reads } = await readStore({
    api: await adminApiOf(shop),
    wanted,
    readAt: now.toISOString(),
    given: await earlierAddresses(shop),
    limits: checkLimits,
  });
  if (await recordCheck(shop, readings, reads, now, new Date()))
    await keepMilestone(shop, "check", new Date());
  const said = await statementsOf(shop);
  const all: Readings = { ...readings, profile: { known: true, value: said.profile } };
  const [result] = reportFaults([answerOne(id, checkpoint, all)] as const);
  const word = said.claims.get(id);
  return word ? heedOne(result, word, zoneOf((await latestScan(shop))?.readings ?? readings)) : result;
}
