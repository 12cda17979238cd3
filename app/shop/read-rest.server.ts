import { LRUCache } from "lru-cache";
import { facts } from "~/facts";
import { hashOfFact, unreadFacts } from "~/facts/facts-of-today.server";
import scanStore from "~/jobs/scan-store";
import { sendJob } from "~/jobs/queue.server";
import { failScan, latestScan, openRest } from "~/records/scans.server";
import { keepable } from "~/secrets/hide";

/**
 * The stores of which all of today's facts were read when they were last looked at: only a new release changes that, or
 * another process with an older one.
 */
const whole = new LRUCache<string, string>({ max: 5_000, ttl: 600_000 });

/**
 * Has those facts of a store read that were not read yet, such as what a new release asks for. It happens behind the
 * page: what is missing says so until it is there. A store that was never read is left to its first reading.
 */
export async function readRest(shop: string, now: Date): Promise<void> {
  const today = [...facts.keys()].map(hashOfFact).join();
  if (whole.get(shop) === today) return;
  try {
    const latest = await latestScan(shop);
    if (!latest) return;
    if (unreadFacts(latest.readings).length === 0) whole.set(shop, today);
    else await start(shop, now);
  } catch (error) {
    // The page that is being opened can do without it.
    const { name, message } = keepable(error);
    console.error(`Reading the rest of a store did not start: ${name}: ${message}`);
  }
}

async function start(shop: string, now: Date): Promise<void> {
  const scan = await openRest(shop, now);
  if (!scan) return;
  try {
    await sendJob(scanStore, { shop, scan: scan.id });
  } catch (error) {
    await failScan(shop, scan.id, "The app could not start reading your store.", new Date());
    throw error;
  }
}
