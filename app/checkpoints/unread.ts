import type { Because } from "~/facts/fact";
import { ask, type Ask, type Unknown } from "./checkpoint";

/**
 * What could prove it was not read: without the permission the merchant is asked, as the rule says; any other
 * reason stays unknown. `sentence` says what the app could not look at.
 */
export function withoutProof(because: Because, sentence: string, field: string): Ask | Unknown {
  if (because.kind === "scope") return ask(sentence, { field, value: null });
  return { is: "unknown", because, evidence: [] };
}
