import type { Journeys } from "~/facts/tally/order-journeys";

/** Which orders were looked at: those of the last 60 days, or, where there were more than a page, the newest. */
export function span({ newest }: Pick<Journeys, "newest">): string {
  return newest === null ? "of the last 60 days" : `among your newest ${newest}`;
}
