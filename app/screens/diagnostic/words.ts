import type { ProfileKey } from "~/facts/stated/profile";
import type { Claim } from "~/facts/stated/statements";

/** What a merchant can answer to a question, in the order of the buttons. */
export const claimChoices: readonly { value: Claim; title: string }[] = [
  { value: "yes", title: "Yes" },
  { value: "not-yet", title: "Not yet" },
  { value: "dont-know", title: "I don’t know" },
  { value: "does-not-apply", title: "Doesn’t apply" },
];

/** What was answered, as the button says it. */
export function claimTitle(says: Claim): string {
  return claimChoices.find(({ value }) => value === says)?.title ?? says;
}

/** Nothing is said; it takes back what was. */
export const leaveOpen = { value: "", title: "Leave open" };

/** The statements about the business of the first card, in its groups. */
export const groupsOfBusiness: readonly { title: string; keys: readonly ProfileKey[] }[] = [
  { title: "What you sell", keys: ["sourcing", "boughtAgain", "oneProduct", "hasGtins", "zeroRatedOnly"] },
  {
    title: "To whom, and where",
    keys: [
      "launchDate",
      "businessOnly",
      "sellsWholesale",
      "sellsInPerson",
      "taxRegistered",
      "freeShippingPays",
    ],
  },
  {
    title: "How you are found",
    keys: ["runsAds", "usesTrackers", "usesSms", "hasAffiliates", "worksWithCreators"],
  },
  { title: "How you work", keys: ["worksAlone", "usesAi", "hasChatbot"] },
];

/** Questions on a full card. */
export const rowsOfCard = 7;

/** Seconds that a card of questions takes. */
const secondsOfCard = 12;

/** How long some cards take: “less than a minute”, “about 3 minutes”; rounded up, so that nobody is kept longer. */
export function timeOf(cards: number): string {
  const minutes = Math.ceil((cards * secondsOfCard) / 60);
  if (cards * secondsOfCard < 45) return "less than a minute";
  return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
}

/** “1 question”, “14 questions”. */
export function questions(n: number): string {
  return n === 1 ? "1 question" : `${n} questions`;
}

/** “1 card”, “3 cards”. */
export function cards(n: number): string {
  return n === 1 ? "1 card" : `${n} cards`;
}
