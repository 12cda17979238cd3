import { checkpoints } from "~/checkpoints";
import { readLessons } from "~/records/lessons.server";
import { questionsOf, type Learner } from "~/screens/academy/academy";
import { standingOf } from "~/shop/standing.server";

/** What the academy needs to know of a store: where it stands and which lessons its merchant has read. */
export async function learnerOf(shop: string): Promise<Learner> {
  const standing = await standingOf(shop);
  return {
    standing,
    questions: questionsOf(checkpoints),
    readLessons: standing?.readLessons ?? (await readLessons(shop)),
  };
}
