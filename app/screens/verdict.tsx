import { Badge } from "@shopify/polaris";
import type { Verdict } from "~/checkpoints/checkpoint";
import { verdictWords } from "./verdict-words";

type Props = {
  verdict: Verdict;
  /** Of the highest impact: a missing one is told apart by its words as well as by its tone. */
  critical?: boolean;
};

/** A verdict as a badge. Never red: that is for errors, and a gap is none. */
export function VerdictBadge({ verdict, critical = false }: Props) {
  switch (verdict) {
    case "yes":
      return <Badge tone="success">{verdictWords.yes}</Badge>;
    case "no":
      return critical ? (
        <Badge tone="warning">Critical · Missing</Badge>
      ) : (
        <Badge tone="attention">{verdictWords.no}</Badge>
      );
    case "ask":
      return <Badge tone="info">{verdictWords.ask}</Badge>;
    default:
      return <Badge>{verdictWords[verdict]}</Badge>;
  }
}
