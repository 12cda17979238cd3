import { ask, checkpoint, no, offering } from "../checkpoint";
import { notTaxRegistered, zeroRatedOnly } from "../profile-gates";
import { portion, shareEvidence } from "../shares";
import { noTaxAtHome } from "../tax-at-home";
import { withoutProof } from "../unread";
import { count } from "../words";

/** With fewer orders an exempt product or two explain it. */
const leastOrders = 10;
const field = "orders.totalTaxSet.shopMoney.amount";

export default checkpoint({
  asks: "Do your domestic orders include the sales tax or VAT you must collect?",
  skill: "prove-tax-is-really-collected-at-home",
  mode: "proves-no",
  needs: ["profile", "shop", "readAt"],
  mayUse: ["recentOrders"],

  answer({ profile, shop, readAt, recentOrders }) {
    const gate = notTaxRegistered(profile) ?? zeroRatedOnly(profile) ?? noTaxAtHome(shop.shopAddress, readAt);
    if (gate) return gate;
    if (!recentOrders.known) {
      const unseen = "The app may not read your orders.";
      return withoutProof(recentOrders.because, unseen, field);
    }
    const share = recentOrders.value.homeTaxed;
    const one = "order sold at home";
    const many = "orders sold at home";
    const seen = shareEvidence({ share, least: 1, field, one, many, section: "orders" });
    const untaxed = share.of >= leastOrders && share.good === 0;
    if (untaxed && profile.taxRegistered)
      return no(
        `You are registered for tax, but none of your ${count(share.of, one, many)} in the last 60 days carries any.`,
        seen,
      );
    const said =
      share.of === 0
        ? "The app found no order sold at home in the last 60 days"
        : `Tax was charged on ${portion(share, one, many)} in the last 60 days`;
    const answer = ask(`${said}.`, seen);
    return profile.taxRegistered === undefined ? offering("taxRegistered", answer) : answer;
  },

  examples: [
    {
      given: { recentOrders: { homeTaxed: { good: 0 } }, profile: { taxRegistered: true } },
      is: "no",
      says: "none of your 100 orders sold at home",
    },
    { given: { recentOrders: { homeTaxed: { good: 0 } } }, is: "ask", says: "none of 100 orders" },
    {
      given: { recentOrders: { homeTaxed: { of: 9, good: 0 } }, profile: { taxRegistered: true } },
      is: "ask",
    },
    { given: { recentOrders: {} }, is: "ask", says: "Tax was charged on all 100 orders sold at home" },
    { given: { profile: { taxRegistered: false } }, is: "does-not-apply" },
    { given: { profile: { zeroRatedOnly: true } }, is: "does-not-apply" },
    {
      given: {
        shop: { shopAddress: { countryCodeV2: "US", provinceCode: "MT" } },
        recentOrders: { homeTaxed: { good: 0 } },
        profile: { taxRegistered: true },
      },
      is: "does-not-apply",
      says: "Montana",
    },
    {
      given: { shop: { shopAddress: { countryCodeV2: "BR" } }, recentOrders: { homeTaxed: { good: 0 } } },
      is: "does-not-apply",
      says: "settled outside of Shopify's checkout",
    },
    { given: { recentOrders: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
