import type { Profile, ProfileKey } from "~/facts/stated/profile";
import { doesNotApply, type DoesNotApply } from "./checkpoint";

/**
 * Does not apply, because the merchant stated so: `key` of the profile is `is`. Null when it was not stated, or
 * stated otherwise; then the question is a fair one. `sentence` says what was stated, as “You told us that …”.
 */
export function stated<Key extends ProfileKey>(
  profile: Profile,
  key: Key,
  is: Profile[Key],
  sentence: string,
): DoesNotApply | null {
  if (profile[key] === undefined || profile[key] !== is) return null;
  return { ...doesNotApply(sentence, { field: `profile.${key}`, value: String(is) }), offers: key };
}

/** Sells to businesses only. */
export function businessOnly(profile: Profile): DoesNotApply | null {
  return stated(profile, "businessOnly", true, "You told us that you sell to businesses only.");
}

/** The business uses no AI tool. */
export function noAi(profile: Profile): DoesNotApply | null {
  return stated(profile, "usesAi", false, "You told us that your business uses no AI tools.");
}

/** Nobody else works here. */
export function worksAlone(profile: Profile): DoesNotApply | null {
  return stated(profile, "worksAlone", true, "You told us that you work alone.");
}
