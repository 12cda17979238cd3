import { checkpoints } from "~/checkpoints";
import { profileShape, type Profile, type ProfileKey } from "~/facts/stated/profile";
import { claims, type Claim } from "~/facts/stated/statements";

/** What a form says, checked: an answer to a question, a statement about the business, or a withdrawal. */
export type Statement =
  | { kind: "claim"; checkpoint: string; says: Claim }
  | { kind: "profile"; key: ProfileKey; value: NonNullable<Profile[ProfileKey]> }
  | { kind: "withdraw"; about: string }
  | { kind: "problem"; sentence: string };

const problem = (sentence: string): Statement => ({ kind: "problem", sentence });

/**
 * Reads `about` (a checkpoint's id or `profile/<key>`) and `says` (a claim, a profile value, or empty to take it
 * back). Anything else is a problem with a sentence for the merchant.
 */
export function readStatement(form: FormData | null): Statement {
  const about = form?.get("about");
  const says = form?.get("says");
  if (typeof about !== "string" || typeof says !== "string") {
    return problem("The answer did not arrive whole. Please give it again.");
  }
  const key = about.startsWith("profile/") ? about.slice("profile/".length) : null;
  const known = key === null ? checkpoints.has(about) : Object.hasOwn(profileShape.shape, key);
  if (!known) return problem("There is no such question.");
  if (says === "") return { kind: "withdraw", about };
  if (key === null) {
    return claims.includes(says as Claim)
      ? { kind: "claim", checkpoint: about, says: says as Claim }
      : problem("Answer with yes, not yet, I don't know, or doesn't apply.");
  }
  const value = profileShape.shape[key as ProfileKey].safeParse(valueOf(says));
  return value.success
    ? { kind: "profile", key: key as ProfileKey, value: value.data }
    : problem("This answer is not one of those that can be given here.");
}

/** A form holds text only: what stands for a truth value or a whole number becomes one. */
function valueOf(says: string): unknown {
  if (says === "true" || says === "false") return says === "true";
  return /^\d{1,6}$/.test(says) ? Number(says) : says;
}
