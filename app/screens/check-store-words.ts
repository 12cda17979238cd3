import type { CheckReply } from "./check-store";

/** What a check has come to, in a short line above the store's own sentence. */
export function outcome({ verdict, before }: Pick<CheckReply, "verdict" | "before">): string {
  switch (verdict) {
    case "yes":
      if (before === "no") return "Gap closed. Your store proves it.";
      return before === "yes" ? "Still in place." : "In place. Your store proves it.";
    case "no":
      return before === "no" ? "Your store still shows the gap." : "Your store shows a gap.";
    case "unknown":
      return "Your store did not tell.";
    case "ask":
      return "Your store cannot tell by itself. The answer is yours.";
    case "does-not-apply":
      return "This does not apply to your store.";
  }
}
