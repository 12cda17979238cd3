import { dayOf } from "~/diagnosis/accept";
import { canDispute, storeFinding } from "~/diagnosis/dispute";
import { zoneOf } from "~/diagnosis/heed";
import { readJudgment, type JudgmentProblems } from "~/forms/judgment-form";
import {
  recordAcceptance,
  recordDispute,
  withdrawAcceptance,
  withdrawDispute,
} from "~/records/judgments.server";
import { standingOf } from "~/shop/standing.server";

/**
 * Keeps what the merchant says against the finding of one checkpoint, or that its gap is left open on purpose, or
 * takes either back. Returns what is wrong with the form; null when it was taken.
 */
export async function judge(
  shop: string,
  checkpoint: string,
  form: FormData | null,
  now: Date,
): Promise<JudgmentProblems | null> {
  const standing = await standingOf(shop, undefined, now);
  const result = standing?.results.find((each) => each.checkpoint === checkpoint);
  if (!standing || !result)
    return { form: "Nothing is known about this yet, so there is nothing to say to it." };
  const judgment = readJudgment(form, dayOf(now, zoneOf(standing.scan.readings)));
  switch (judgment.kind) {
    case "problem":
      return judgment.problems;
    case "dispute":
      if (!canDispute(result)) return { form: "Your store has said nothing about this that could be wrong." };
      await recordDispute(shop, { checkpoint, reason: judgment.reason, ...storeFinding(result), at: now });
      return null;
    case "withdraw-dispute":
      await withdrawDispute(shop, checkpoint);
      return null;
    case "leave-open": {
      if (result.verdict !== "no") {
        return { form: "This is not missing at the moment, so there is nothing to leave open." };
      }
      const { reason, until } = judgment;
      await recordAcceptance(shop, { checkpoint, reason, until, at: now });
      return null;
    }
    case "count-again":
      await withdrawAcceptance(shop, checkpoint);
      return null;
  }
}
