import { Badge } from "@shopify/polaris";
import { impactWord } from "./words";

type Props = {
  impact: number;
  /** Where nothing is missing, a high impact is no reason to draw the eye. */
  quiet?: boolean;
};

/** How much a store loses without a skill: the word, and for a screen reader what it is the impact of. */
export function ImpactBadge({ impact, quiet = false }: Props) {
  const tone = impact === 5 ? "warning" : impact === 4 ? "attention" : undefined;
  return <Badge tone={quiet ? undefined : tone}>{`${impactWord(impact)} impact`}</Badge>;
}
