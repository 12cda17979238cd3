import { checkpoint, no, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { onlyWords, wordCount } from "../words";

/** Where to, how long, what it costs: a few sentences at the least. */
const leastWords = 60;

export default checkpoint({
  asks: "Have you published a shipping policy?",
  skill: "publish-a-shipping-policy",
  mode: "auto",
  needs: ["policies"],
  mayUse: ["variants"],

  answer({ policies, variants }) {
    const policy = policies.find(({ type }) => type === "SHIPPING_POLICY");
    const items = [{ title: "Shipping policy", opens: "shopify://admin/settings/policies" }];
    const seen = {
      field: "shop.shopPolicies.body",
      value: policy ? wordCount(policy.words) : null,
      items,
    };
    if (policy && policy.words >= leastWords) {
      return behindGate(
        variants,
        nothingToShip,
        yes(`Your shipping policy has ${wordCount(policy.words)}.`, seen),
      );
    }
    const short = policy?.text
      ? `Your shipping policy has ${onlyWords(policy.words)}.`
      : "Your store has no shipping policy.";
    return behindGate(variants, nothingToShip, no(short, seen));
  },

  examples: [
    { given: { policies: [{ type: "SHIPPING_POLICY", words: 84 }] }, is: "yes", says: "84 words" },
    { given: { policies: [{ type: "SHIPPING_POLICY", words: 12 }] }, is: "no", says: "only 12 words" },
    { given: { policies: [] }, is: "no", says: "no shipping policy" },
    { given: { policies: [], variants: { shippable: 0 } }, is: "does-not-apply" },
    { given: { policies: [], variants: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
