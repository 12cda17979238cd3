import { speaksOf } from "~/facts/page-names/named";
import { ask, cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { legalTexts, unseenSentence } from "../legal-texts";
import { foundEvidence, namesOf } from "../shares";
import { onlyWords, wordCount } from "../words";

/** In fewer words nobody can say how a subscription renews and how it ends. */
const leastWords = 60;
const none = { count: 0, first: [] };

export default checkpoint({
  asks: "Are renewal and cancellation terms of your subscriptions published?",
  skill: "publish-subscription-terms",
  mode: "assisted",
  needs: ["sellingPlans", "policies"],
  mayUse: ["pages"],

  answer({ sellingPlans: { subscriptions, whole }, policies, pages }) {
    const offered = foundEvidence("sellingPlanGroups.sellingPlans.category SUBSCRIPTION", subscriptions);
    const policy = policies.find(({ type }) => type === "SUBSCRIPTION_POLICY");
    const words = policy?.words ?? 0;
    const seen = { field: "shop.shopPolicies.body (SUBSCRIPTION_POLICY)", value: wordCount(words) };
    if (subscriptions.count === 0 && whole)
      return doesNotApply("None of your active products can be subscribed to.", offered);
    if (words >= leastWords)
      return yes(`Your “${policy?.title ?? "Subscription policy"}” has ${wordCount(words)}.`, seen, offered);
    // With more selling plans than were read, or plans for single variants, a subscription may have been missed.
    if (subscriptions.count === 0)
      return cannotTell("The app could not look at all of your selling plans.", seen, offered);
    const sold = `Customers can subscribe to ${namesOf(subscriptions.first)}`;
    const said = policy
      ? `${sold}, but your “${policy.title}” has ${onlyWords(policy.words)}`
      : `${sold}, but you have published no subscription policy`;
    if (!pages.known) return { is: "unknown", because: pages.because, evidence: [seen, offered] };
    // Many say it in their terms, or on a page of questions.
    const other = policies.find(
      ({ type, text }) => type !== "SUBSCRIPTION_POLICY" && speaksOf("subscriptions", text),
    );
    if (other) return ask(`${said}. Your “${other.title}” speaks of it.`, seen, offered);
    const found = legalTexts(["subscriptions"], [], { policies, pages: pages.value, leastWords });
    const page = found.texts[0];
    if (page) return ask(`${said}. Your page “${page.title}” has ${wordCount(page.words)}.`, seen, offered);
    if (found.unseen.length > 0) return ask(`${said}. ${unseenSentence(found)}`, seen, offered);
    return no(`${said}.`, seen, offered);
  },

  examples: [
    {
      given: { policies: [{ type: "SUBSCRIPTION_POLICY", title: "Subscription policy" }] },
      is: "yes",
      says: "Your “Subscription policy” has 240 words.",
    },
    {
      given: { policies: [{}] },
      is: "no",
      says: "Customers can subscribe to “Glaze care oil”, but you have published no subscription policy.",
    },
    {
      given: { policies: [{ type: "SUBSCRIPTION_POLICY", title: "Cancellations", words: 59 }] },
      is: "no",
      says: "but your “Cancellations” has only 59 words.",
    },
    {
      given: {
        policies: [{ type: "TERMS_OF_SERVICE", title: "AGB", text: "Das Abo endet mit einem Klick." }],
      },
      is: "ask",
      says: "“AGB” speaks of it",
    },
    {
      given: { policies: [], pages: [{ title: "Abo", handle: "abo", words: 90 }] },
      is: "ask",
      says: "page “Abo” has 90",
    },
    { given: { policies: [], pages: [{ speaksOf: ["subscriptions"] }] }, is: "ask" },
    { given: { sellingPlans: { subscriptions: none } }, is: "does-not-apply" },
    { given: { policies: [{}], sellingPlans: { subscriptions: none, whole: false } }, is: "unknown" },
  ],
});
