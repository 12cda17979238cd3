import { clipped } from "../text/clipped";

/** What an error says, for the log: some quote what they met, and that may be a text of any length. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? clipped(error.message) : "";
}
