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
    : problem(sentences[key as ProfileKey] ?? "This answer is not one of those that can be given here.");
}

/** What can be typed, where a merchant may type something else. */
const sentences: { [Key in ProfileKey]?: string } = {
  launchDate: "Give a day that exists, such as 2026-11-23.",
  adminPeople: "Give a whole number from 1 to 10,000.",
  leadTimeDays: "Give a whole number of days from 1 to 730.",
  grossMargin: "Give a whole number of percent from 1 to 99.",
  adCostPerOrder: "Give a whole amount from 1 to 100,000, without a currency sign.",
  averageOrderValue: "Give an amount above 0, such as 48.50, without a currency sign.",
  repeatRate: "Give a whole number of percent from 0 to 100.",
  dispatchDays: "Give a whole number of business days from 0 to 60.",
};

/** A form holds text only: what stands for a truth value or a number becomes one. */
function valueOf(says: string): unknown {
  if (says === "true" || says === "false") return says === "true";
  return /^\d{1,9}(?:[.,]\d{1,2})?$/.test(says) ? Number(says.replace(",", ".")) : says;
}
