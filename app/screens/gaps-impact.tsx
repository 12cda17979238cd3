import { Badge } from "@shopify/polaris";
import { impactWord } from "./gaps-words";

/** How much a store loses without a skill: the word, and for a screen reader what it is the impact of. */
export function ImpactBadge({ impact }: { impact: number }) {
  return (
    <Badge tone={impact === 5 ? "warning" : impact === 4 ? "attention" : undefined}>
      {`${impactWord(impact)} impact`}
    </Badge>
  );
}
