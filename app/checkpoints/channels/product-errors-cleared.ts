import { channelEvidence, noChannel } from "../channels";
import { ask, checkpoint, no } from "../checkpoint";
import { behindGate, noActiveProduct } from "../gates";
import { namesOf, shareEvidence } from "../shares";
import { agree, count } from "../words";

/** A product in twenty may wait for a channel's review. */
const mostPart = 0.05;
const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl", note: "Google: missing GTIN" };

export default checkpoint({
  asks: "Are nearly all products free of errors from your sales channels?",
  skill: "clear-channel-product-errors",
  mode: "proves-no",
  needs: ["products"],
  mayUse: ["salesChannels"],

  answer({ products: { active, accepted }, salesChannels }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const seen = shareEvidence({
      share: accepted,
      least: 1,
      field: "products.feedback.details.state",
      one: "active product",
    });
    const objected = accepted.of - accepted.good;
    const verb = agree(objected, "has", "have");
    // A channel that the app does not know may object as well: then one is connected, whatever its name.
    if (objected / accepted.of > mostPart)
      return no(
        `${objected} of ${count(accepted.of, "active product")} ${verb} an error from a sales channel: start with ${namesOf(accepted.first)}.`,
        seen,
      );
    const some = `${count(objected, "active product")} ${verb} an error from a sales channel`;
    const found = objected === 0 ? "No sales channel reports an error to Shopify" : `Only ${some}`;
    const answer = ask(
      `${found}, but channels keep their own lists. Each channel's status page shows them.`,
      seen,
      ...(salesChannels.known ? [channelEvidence(salesChannels.value)] : []),
    );
    return objected > 0 ? answer : behindGate(salesChannels, noChannel, answer);
  },

  examples: [
    {
      given: { products: { accepted: { good: 37, first: [bowl] } } },
      is: "no",
      says: "3 of 40 active products have an error from a sales channel: start with “Tea bowl”.",
    },
    {
      given: { products: { accepted: { good: 38 } } },
      is: "ask",
      says: "Only 2 active products have an error",
    },
    { given: { salesChannels: [{ kind: "listed" }] }, is: "ask", says: "No sales channel reports an error" },
    { given: { salesChannels: { unread: "Not granted." } }, is: "ask" },
    { given: { salesChannels: [{}] }, is: "does-not-apply", says: "is connected" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
