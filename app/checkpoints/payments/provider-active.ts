import { ask, checkpoint, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { count } from "../words";

const withoutProof = {
  recentOrders: { paidLive: { count: 0, first: [] } },
  shop: { paymentSettings: { supportedDigitalWallets: [] } },
};

export default checkpoint({
  asks: "Can customers pay in your store with a live payment provider?",
  skill: "activate-a-payment-provider",
  mode: "proves-yes",
  needs: ["shop"],
  mayUse: ["recentOrders"],

  answer({ shop, recentOrders }) {
    const wallets = shop.paymentSettings.supportedDigitalWallets;
    // A hint only: wallets are listed in test mode too.
    const hint = {
      field: "shop.paymentSettings.supportedDigitalWallets",
      value: wallets.join(", ") || "none",
    };
    if (!recentOrders.known) {
      if (recentOrders.because.kind !== "scope")
        return { is: "unknown", because: recentOrders.because, evidence: [hint] };
      return ask("The app may not read your orders, so it cannot see whether a payment came in.", hint);
    }
    const { paidLive } = recentOrders.value;
    const seen = foundEvidence("orders.transactions.gateway", paidLive, "orders");
    if (paidLive.count === 0)
      return ask("No order of the last 60 days shows a payment through a live provider.", seen, hint);
    const { first } = paidLive;
    return yes(
      `${count(paidLive.count, "order")} of the last 60 days took a payment through a live provider, such as ${namesOf(first.slice(0, 1))}.`,
      seen,
    );
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "118 orders of the last 60 days" },
    { given: { recentOrders: withoutProof.recentOrders }, is: "ask", says: "No order" },
    { given: withoutProof, is: "ask" },
    { given: { recentOrders: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
