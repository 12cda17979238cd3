import type { Mode } from "~/checkpoints/checkpoint";
import type { StoreAnswer } from "./check-store";
import { ProfileStatement } from "./profile-statement";
import { YourAnswer } from "./your-answer";

type Props = { checkpoint: string; asks: string; mode: Mode; answer: StoreAnswer };

/** What the merchant can add to an answer: their own, and what the business is like. */
export function MerchantWord({ checkpoint, asks, mode, answer }: Props) {
  const { offers, stated, verdict } = answer;
  // Some questions are answered by a statement about the business; asking twice would be one time too many.
  const isStatement = mode === "asked" && offers !== undefined && verdict !== "does-not-apply";
  return (
    <>
      {isStatement && verdict === "yes" ? null : (
        <YourAnswer
          checkpoint={checkpoint}
          asks={asks}
          answer={answer}
          only={isStatement ? ["not-yet"] : undefined}
        />
      )}
      {offers ? <ProfileStatement about={offers} value={stated} /> : null}
    </>
  );
}
