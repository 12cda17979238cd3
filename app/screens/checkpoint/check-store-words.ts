import type { Mode } from "~/checkpoints/checkpoint";
import type { CheckReply } from "./check-store";

/** What a check has come to, in a short line above the store's own sentence. */
export function outcome({
  verdict,
  before,
  because,
}: Pick<CheckReply, "verdict" | "before" | "because">): string {
  switch (verdict) {
    case "yes":
      if (before === "no") return "Gap closed. Your store proves it.";
      return before === "yes" ? "Still in place." : "In place. Your store proves it.";
    case "no":
      return before === "no" ? "Your store still shows the gap." : "Your store shows a gap.";
    case "unknown":
      return because?.kind === "not-judged" ? "The app could not judge it." : "Your store did not tell.";
    case "ask":
      return "Your store cannot tell by itself. The answer is yours.";
    case "does-not-apply":
      return "This does not apply to your store.";
  }
}

const proofs: Record<Mode, string> = {
  auto: "Your store decides: DijiPilot reads it and sees whether this is in place or missing.",
  "proves-yes": "Your store can prove that this is in place. Where it does not, only you can tell.",
  "proves-no": "Your store can show that this is missing. Where it does not, only you can tell.",
  assisted: "Your store shows what there is to see of it, and the answer is yours.",
  asked: "No part of it is visible to an app: only you can answer.",
};

/** Who decides whether a skill is in place; no mode means that nothing checks it yet. */
export function proof(mode: Mode | undefined): string {
  return mode ? proofs[mode] : "DijiPilot does not check this yet. The rule says what to look for.";
}
