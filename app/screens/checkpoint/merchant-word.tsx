import type { StoreAnswer } from "./check-store";
import { ProfileStatement } from "./profile-statement";
import { YourAnswer } from "./your-answer";

type Props = { checkpoint: string; asks: string; answer: StoreAnswer };

/** What the merchant can add to an answer: their own, and what the business is like. */
export function MerchantWord({ checkpoint, asks, answer }: Props) {
  const { offers, states, stated, verdict } = answer;
  if (states) {
    // Answered by a statement about the business: asking for yes as well would be one time too many.
    return (
      <>
        <ProfileStatement title="Your answer" about={states} value={stated} />
        {verdict === "yes" ? null : (
          <YourAnswer checkpoint={checkpoint} asks={asks} answer={answer} only={["not-yet"]} />
        )}
      </>
    );
  }
  return (
    <>
      <YourAnswer checkpoint={checkpoint} asks={asks} answer={answer} />
      {offers ? <ProfileStatement title="About your business" about={offers} value={stated} /> : null}
    </>
  );
}
