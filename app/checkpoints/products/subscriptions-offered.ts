import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { foundEvidence, namesOf } from "../shares";

export default checkpoint({
  asks: "If people rebuy your products, do you offer at least one as a subscription?",
  skill: "offer-subscriptions-where-they-fit",
  mode: "proves-yes",
  needs: ["products", "sellingPlans"],

  answer({ products, sellingPlans: { subscriptions } }) {
    const seen = foundEvidence("sellingPlanGroups.sellingPlans.category SUBSCRIPTION", subscriptions);
    // Plans may also hang on single variants, and groups are read in part: none found proves nothing.
    return (
      noActiveProduct(products.active) ??
      (subscriptions.count > 0
        ? yes(`Customers can subscribe to ${namesOf(subscriptions.first)}.`, seen)
        : ask(
            "The app found no product with a subscription. Is any of your products bought again regularly?",
            seen,
          ))
    );
  },

  examples: [
    { given: { sellingPlans: {} }, is: "yes", says: "subscribe to “Glaze care oil”" },
    { given: { sellingPlans: { subscriptions: { count: 0, first: [] } } }, is: "ask" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
