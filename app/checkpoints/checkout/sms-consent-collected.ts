import { ask, checkpoint, offering, yes } from "../checkpoint";
import { noSms } from "../profile-gates";

export default checkpoint({
  asks: "Do customers agree to marketing texts with a separate checkbox?",
  skill: "collect-sms-consent-lawfully",
  mode: "proves-yes",
  needs: ["shop", "profile"],

  answer({ shop: { marketingSmsConsentEnabledAtCheckout: asked }, profile }) {
    const none = noSms(profile);
    if (none) return none;
    const seen = { field: "shop.marketingSmsConsentEnabledAtCheckout", value: asked };
    if (asked) return yes("Your checkout asks for consent to marketing texts in a box of its own.", seen);
    return offering(
      "usesSms",
      ask(
        "Your checkout does not ask for consent to marketing texts. A sign-up form can ask for it too.",
        seen,
      ),
    );
  },

  examples: [
    { given: { shop: {} }, is: "yes" },
    { given: { shop: { marketingSmsConsentEnabledAtCheckout: false } }, is: "ask", says: "sign-up form" },
    { given: { profile: { usesSms: false } }, is: "does-not-apply" },
  ],
});
