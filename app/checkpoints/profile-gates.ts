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

/** No chatbot or AI agent answers customers. */
export function noChatbot(profile: Profile): DoesNotApply | null {
  return stated(profile, "hasChatbot", false, "You told us that no chatbot answers your customers.");
}

/** No text messages go to customers. */
export function noSms(profile: Profile): DoesNotApply | null {
  return stated(profile, "usesSms", false, "You told us that you send no text messages.");
}

/** No paid ads, and none planned. */
export function noAds(profile: Profile): DoesNotApply | null {
  return stated(profile, "runsAds", false, "You told us that you plan no paid ads.");
}

/** No affiliate or referral program, and none planned. */
export function noAffiliates(profile: Profile): DoesNotApply | null {
  return stated(profile, "hasAffiliates", false, "You told us that you plan no affiliate program.");
}

/** Nobody from outside makes content. */
export function noCreators(profile: Profile): DoesNotApply | null {
  const sentence = "You told us that no creator or photographer from outside works for you.";
  return stated(profile, "worksWithCreators", false, sentence);
}

/** Sells online only. */
export function notInPerson(profile: Profile): DoesNotApply | null {
  return stated(profile, "sellsInPerson", false, "You told us that you do not sell in person.");
}

/** Every product is printed on demand. */
export function allPrinted(profile: Profile): DoesNotApply | null {
  const sentence = "You told us that all your products are printed on demand.";
  return stated(profile, "sourcing", "print-on-demand", sentence);
}

/** Not required to register for sales tax or VAT. */
export function notTaxRegistered(profile: Profile): DoesNotApply | null {
  return stated(profile, "taxRegistered", false, "You told us that you are not registered for tax.");
}

/** Every product is taxed at zero. */
export function zeroRatedOnly(profile: Profile): DoesNotApply | null {
  return stated(profile, "zeroRatedOnly", true, "You told us that all you sell is taxed at zero.");
}

/** Sells to end customers only. */
export function noWholesale(profile: Profile): DoesNotApply | null {
  return stated(profile, "sellsWholesale", false, "You told us that you do not sell wholesale.");
}

/** What is sold is bought once. */
export function boughtOnce(profile: Profile): DoesNotApply | null {
  return stated(profile, "boughtAgain", false, "You told us that customers buy what you sell only once.");
}

/** Free shipping above some order value would not pay. */
export function freeShippingPointless(profile: Profile): DoesNotApply | null {
  const sentence = "You told us that free shipping does not pay for you.";
  return stated(profile, "freeShippingPays", false, sentence);
}
