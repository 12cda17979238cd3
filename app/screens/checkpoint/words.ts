import type { Mode } from "~/checkpoints/checkpoint";

/** Who decides a question, for the merchant. */
export const modeSentences: Record<Mode, string> = {
  auto: "Your store itself shows whether this is in place or missing.",
  "proves-yes": "Your store can show that this is in place. Where it does not, only you know.",
  "proves-no": "Your store can show that this is missing. Where it does not, only you know.",
  assisted: "Your store gives a hint. The answer is yours.",
  asked: "No part of this is visible to an app. Only you can answer.",
};

/** What an impact from 1 to 5 means. */
export function impactSentence(impact: number): string {
  const words = [
    "A store loses a little without this.",
    "A store loses something without this.",
    "A store feels it when this is missing.",
    "A store loses much without this.",
    "A store should not be without this.",
  ];
  return words[impact - 1] ?? "";
}
