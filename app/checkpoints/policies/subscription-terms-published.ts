import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { onlyWords, wordCount } from "../words";

/** In fewer words nobody can say how a subscription renews and how it ends. */
const leastWords = 60;
const none = { count: 0, first: [] };

export default checkpoint({
  asks: "Are renewal and cancellation terms of your subscriptions published?",
  skill: "publish-subscription-terms",
  mode: "auto",
  needs: ["sellingPlans", "policies"],

  answer({ sellingPlans: { subscriptions, whole }, policies }) {
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
    return no(
      policy
        ? `${sold}, but your “${policy.title}” has ${onlyWords(words)}.`
        : `${sold}, but you have published no subscription policy.`,
      seen,
      offered,
    );
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
    { given: { sellingPlans: { subscriptions: none } }, is: "does-not-apply" },
    { given: { policies: [{}], sellingPlans: { subscriptions: none, whole: false } }, is: "unknown" },
  ],
});
