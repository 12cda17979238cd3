import { ask, checkpoint, offering, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { stated } from "../profile-gates";
import { foundEvidence, namesOf } from "../shares";

export default checkpoint({
  asks: "Can customers subscribe to at least one product?",
  skill: "offer-subscriptions-where-they-fit",
  mode: "proves-yes",
  needs: ["products", "sellingPlans", "profile"],

  answer({ products, sellingPlans: { subscriptions }, profile }) {
    const notAgain = "You told us that no product of yours is bought again regularly.";
    const seen = foundEvidence("sellingPlanGroups.sellingPlans.category SUBSCRIPTION", subscriptions);
    // Plans may also hang on single variants, and groups are read in part: none found proves nothing.
    return (
      noActiveProduct(products.active) ??
      stated(profile, "boughtAgain", false, notAgain) ??
      (subscriptions.count > 0
        ? yes(`Customers can subscribe to ${namesOf(subscriptions.first)}.`, seen)
        : offering(
            "boughtAgain",
            ask("The app found no product with a subscription. One offered in another way counts too.", seen),
          ))
    );
  },

  examples: [
    { given: { sellingPlans: {} }, is: "yes", says: "subscribe to “Glaze care oil”" },
    { given: { sellingPlans: { subscriptions: { count: 0, first: [] } } }, is: "ask" },
    { given: { profile: { boughtAgain: false } }, is: "does-not-apply" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
