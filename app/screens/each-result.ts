import type { Result } from "~/diagnosis/diagnose";
import { oneByOne } from "~/faults";

export const couldNotBeShown = "This could not be shown: the fault is in the app, not in your store.";

/**
 * Views of things that each rest on a result, as a list, a page or a file shows them (`what` names it in the log). One
 * that cannot be made is shown with its title, its verdict, and a sentence that says so.
 */
export function eachResult<Item extends { result: Result }, View>(
  what: string,
  items: readonly Item[],
  view: (item: Item) => View,
): View[] {
  return oneByOne(items, {
    about: ({ result }) => `${what} of ${result.checkpoint} could not be shown`,
    view,
    plain: (item) => view({ ...item, result: withoutDetails(item.result) }),
  });
}

/** A result with only what cannot fail to be shown. */
function withoutDetails({ checkpoint, skill, mode, asks, verdict }: Result): Result {
  const because = verdict === "unknown" ? ({ kind: "not-judged", sentence: couldNotBeShown } as const) : null;
  const about = { checkpoint, skill, mode, asks, verdict };
  return { ...about, sentence: couldNotBeShown, because, evidence: [], readAt: null };
}
