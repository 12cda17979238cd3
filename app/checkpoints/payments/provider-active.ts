import { ask, checkpoint, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";

const withoutProof = {
  livePayments: { paid: { count: 0, first: [] } },
  shop: { paymentSettings: { supportedDigitalWallets: [] } },
};

export default checkpoint({
  asks: "Can customers pay in your store with a live payment provider?",
  skill: "activate-a-payment-provider",
  mode: "proves-yes",
  needs: ["shop"],
  mayUse: ["livePayments"],

  answer({ shop, livePayments }) {
    const wallets = shop.paymentSettings.supportedDigitalWallets;
    // A hint only: wallets are listed in test mode too.
    const hint = {
      field: "shop.paymentSettings.supportedDigitalWallets",
      value: wallets.join(", ") || "none",
    };
    if (!livePayments.known) {
      if (livePayments.because.kind !== "scope")
        return { is: "unknown", because: livePayments.because, evidence: [hint] };
      return ask("The app may not read your orders, so it cannot see whether a payment came in.", hint);
    }
    const { orders, paid } = livePayments.value;
    const seen = foundEvidence("orders.transactions.gateway", paid, "orders");
    if (paid.count === 0)
      return ask("No order of the last 60 days shows a payment through a live provider.", seen, hint);
    return yes(
      `${orders === 1 ? "Your latest order" : `${paid.count === orders ? "Each" : paid.count} of your ${orders} latest orders`} took a payment through a live provider, such as ${namesOf(paid.first.slice(0, 1))}.`,
      seen,
    );
  },

  examples: [
    { given: { livePayments: {} }, is: "yes", says: "24 of your 25 latest orders" },
    { given: { livePayments: withoutProof.livePayments }, is: "ask", says: "No order" },
    { given: withoutProof, is: "ask" },
    { given: { livePayments: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
