import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { behindParcels } from "../gates";
import { namesOf, shareEvidence } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Are open orders free of addresses that Shopify marks as invalid?",
  skill: "catch-bad-addresses-before-shipping",
  mode: "auto",
  needs: ["recentOrders"],
  mayUse: ["variants", "handOver"],

  answer({ recentOrders, variants, handOver }) {
    const { checks } = recentOrders;
    return behindParcels({ variants, handOver, recentOrders }, answer());

    function answer() {
      const { addresses } = checks;
      const { of, good, unsure, first } = addresses;
      const field = "orders.shippingAddress.validationResultSummary";
      const seen = shareEvidence({ share: addresses, least: 1, field, one: "open order", section: "orders" });
      if (of === 0) return doesNotApply("No order has been waiting to be shipped for more than a day.", seen);
      const bad = of - good - unsure;
      const one = of - unsure === 1;
      const checked = one ? "your open order" : count(of - unsure, "open order");
      if (bad > 0) {
        const found = `Shopify marks the address of ${one ? checked : `${bad} of ${checked}`} as invalid`;
        return no(
          `${found}. Ask the ${agree(bad, "buyer", "buyers")} of ${namesOf(first)} before you ship.`,
          seen,
        );
      }
      if (of === unsure)
        return cannotTell(
          `Shopify has checked none of the addresses of your ${count(of, "open order")}.`,
          seen,
        );
      return yes(
        `Shopify finds no invalid address in ${checked} that ${agree(of - unsure, "waits", "wait")} to be shipped.`,
        seen,
      );
    }
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "no invalid address in 6 open orders that wait" },
    {
      given: {
        recentOrders: {
          checks: {
            addresses: {
              of: 6,
              good: 4,
              unsure: 1,
              first: [{ id: "gid://shopify/Order/4", title: "#1004" }],
            },
          },
        },
      },
      is: "no",
      says: "1 of 5 open orders as invalid. Ask the buyer of “#1004”",
    },
    { given: { recentOrders: { checks: { addresses: { of: 3, good: 0, unsure: 3 } } } }, is: "unknown" },
    { given: { recentOrders: { checks: { addresses: { of: 0, good: 0 } } } }, is: "does-not-apply" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
