import plans from "../../../content/tables/plan-names.json";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { notOpenYet } from "../not-open-yet";
import { outdated } from "../tables";

export default checkpoint({
  asks: "Is your store on a paid plan that can take real orders?",
  skill: "be-on-a-live-selling-plan",
  mode: "auto",
  needs: ["shop", "profile", "readAt"],

  answer({ shop, profile, readAt }) {
    const { plan } = shop;
    const name = plan.publicDisplayName;
    const seen = { field: "shop.plan.publicDisplayName", value: name };
    const development = { field: "shop.plan.partnerDevelopment", value: plan.partnerDevelopment };
    const gate = notOpenYet(shop, profile, readAt);
    if (gate) return gate;
    const old = outdated(plans, readAt, "plan names");
    if (old) return old;
    if (plans.notForSale.includes(name)) {
      return doesNotApply(`A store on the plan “${name}” is not meant to sell.`, seen);
    }
    if (plans.selling.includes(name))
      return yes(`Your store is on the paid plan “${name}”.`, seen, development);
    if (!plans.notSelling.includes(name)) {
      return cannotTell(`The app does not know what a store on the plan “${name}” can sell.`, seen);
    }
    return no(`Your store is on “${name}”, which is not a paid plan for taking orders.`, seen, development);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "Basic" },
    { given: { shop: { plan: { publicDisplayName: "Trial" } } }, is: "no", says: "Trial" },
    { given: { shop: { plan: { publicDisplayName: "Paused" } } }, is: "no" },
    { given: { shop: { plan: { publicDisplayName: "Shop Component" } } }, is: "unknown" },
    { given: { shop: { plan: { publicDisplayName: "Staff Business" } } }, is: "does-not-apply" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown", says: "too old" },
    { given: { shop: { plan: { partnerDevelopment: true } } }, is: "does-not-apply" },
  ],
});
