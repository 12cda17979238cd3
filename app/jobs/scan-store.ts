import { unreadFacts } from "~/facts/facts-of-today.server";
import { readStore } from "~/facts/read-store.server";
import { whyNothing } from "~/facts/reading/why-nothing";
import { keepMilestone } from "~/shop/keep-milestone.server";
import { earlierAddresses } from "~/records/earlier-addresses.server";
import {
  failScan,
  findScan,
  finishRest,
  finishScan,
  latestScan,
  recordProgress,
} from "~/records/scans.server";
import { keepable } from "~/secrets/hide";
import { adminApiOf } from "~/shopify.server";
import { job } from "./job";

/** Reads everything the checkpoints need from one store, or only what was not read yet, and keeps it as it arrives. */
export default job<{ shop: string; scan: string }>({
  name: "scan-store",
  // A large store takes a minute for its pages and ten for its largest lists.
  expireInSeconds: 900,
  retryLimit: 1,

  async work({ shop, scan }, { lastTry }) {
    const open = await findScan(shop, scan);
    // A store that removed the app in the meantime has no scan any more; a finished one is not read twice.
    if (!open || open.finishedAt) return;
    const rest = open.kind === "rest";
    try {
      const wanted = rest ? unreadFacts((await latestScan(shop))?.readings ?? {}) : undefined;
      const api = await adminApiOf(shop);
      const { readings, reads } = await readStore({
        api,
        wanted,
        readAt: open.startedAt.toISOString(),
        given: await earlierAddresses(shop),
        onRead: (soFar, reads) => recordProgress(shop, scan, soFar, reads),
      });
      const nothing = whyNothing(readings);
      // A store that would not be read leaves the earlier results as they are.
      if (nothing) await failScan(shop, scan, nothing.sentence, new Date());
      else {
        const finish = rest ? finishRest : finishScan;
        await finish(shop, scan, readings, reads, new Date());
        await keepMilestone(shop, open.kind, new Date(), scan);
      }
    } catch (error) {
      const { name, message } = keepable(error);
      console.error(`Scanning a store failed: ${name}: ${message}`);
      if (lastTry) await failScan(shop, scan, "The reading stopped before it was complete.", new Date());
      throw error;
    }
  },
});
