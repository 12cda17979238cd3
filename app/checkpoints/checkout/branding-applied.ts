import { ask, checkpoint } from "../checkpoint";
import { list } from "../words";

const withoutTokens = { checkoutBranding: { color: null, corners: null, fontSize: null } };

export default checkpoint({
  asks: "Do checkout and customer accounts show your logo and colors?",
  skill: "carry-the-brand-into-checkout-and-accounts",
  mode: "assisted",
  needs: [],
  mayUse: ["checkoutBranding"],

  answer({ checkoutBranding: reading }) {
    const field = "checkoutAndAccountsConfigurations.branding.designTokens";
    // A plan that does not show its checkout to apps refuses the question in spite of the permission.
    if (!reading.known && reading.because.kind !== "refused")
      return { is: "unknown", because: reading.because, evidence: [] };
    const look = reading.known ? reading.value : null;
    if (look === null)
      return ask("Your plan does not show the app how checkout looks.", {
        field,
        value: null,
      });
    const own = [
      ...(look.color === null ? [] : [`the color ${look.color}`]),
      ...(look.corners === null ? [] : [`corners of ${look.corners} pixels`]),
      ...(look.fontSize === null ? [] : [`type of ${look.fontSize} pixels`]),
    ];
    const seen = { field, value: own.join(", ") || "none" };
    if (own.length === 0) return ask(`“${look.name}” has no color, corner or type of its own.`, seen);
    return ask(`“${look.name}” has ${list(own)}.`, seen);
  },

  examples: [
    { given: { checkoutBranding: {} }, is: "ask", says: "has the color #2B4A6F, corners of 4 pixels" },
    { given: withoutTokens, is: "ask", says: "no color, corner or type" },
    { given: { checkoutBranding: null as never }, is: "ask", says: "Your plan" },
    { given: { checkoutBranding: { unread: "It failed." } }, is: "unknown" },
  ],
});
