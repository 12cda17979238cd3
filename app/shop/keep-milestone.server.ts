import { amendCourse, type Milestone } from "~/records/milestones.server";
import { keepable } from "~/secrets/hide";
import { standingOf } from "~/shop/standing.server";
import { nextMilestone } from "./next-milestone";

/**
 * Keeps where a store stands now, for its history: after a scan (`scan` is its id), a check or a statement. A milestone that
 * cannot be kept costs nothing else; the next one holds what turned.
 */
export async function keepMilestone(
  shop: string,
  kind: Milestone["kind"],
  now: Date,
  scan?: string,
): Promise<void> {
  try {
    const standing = await standingOf(shop, undefined, now);
    // A scan that was given up in the meantime is not where the store stands.
    if (!standing || (scan && standing.scan.id !== scan)) return;
    await amendCourse(shop, (newest) => nextMilestone(newest, standing, kind, now));
  } catch (error) {
    const { name, message } = keepable(error);
    console.error(`Keeping a milestone failed: ${name}: ${message}`);
  }
}
