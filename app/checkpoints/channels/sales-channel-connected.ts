import { channelEvidence, channelsOutdated, listedChannels } from "../channels";
import { ask, cannotTell, checkpoint, yes } from "../checkpoint";
import { byName, namesOf } from "../shares";
import { count } from "../words";

const google = { id: "gid://shopify/Publication/2", name: "Google & YouTube", kind: "listed" } as const;

export default checkpoint({
  asks: "Is at least one social or marketplace sales channel connected?",
  skill: "connect-a-social-or-marketplace-channel",
  mode: "proves-yes",
  needs: ["salesChannels", "readAt"],

  answer({ salesChannels, readAt }) {
    const old = channelsOutdated(readAt);
    if (old) return old;
    const seen = channelEvidence(salesChannels);
    const listed = listedChannels(salesChannels);
    const uncounted = listed.filter(({ products }) => products === null);
    const [best] = listed.toSorted((a, b) => (b.products ?? 0) - (a.products ?? 0));
    if (best?.products)
      return yes(`${best.name} is connected and sells ${count(best.products, "product")} of yours.`, seen);
    if (uncounted.length > 0)
      return cannotTell(`Shopify gives no exact number of products on ${namesOf(byName(uncounted))}.`, seen);
    if (best)
      return ask(
        `${namesOf(byName(listed))} ${listed.length === 1 ? "is" : "are"} installed, but no product is on ${listed.length === 1 ? "it" : "them"}. Selling there another way counts too.`,
        seen,
      );
    return ask(
      "The app finds no social network or marketplace it knows among your sales channels. A channel it does not know counts too.",
      seen,
    );
  },

  examples: [
    {
      given: { salesChannels: [{ ...google, products: 40 }] },
      is: "yes",
      says: "Google & YouTube is connected and sells 40 products of yours.",
    },
    {
      given: { salesChannels: [{ ...google, products: 0 }] },
      is: "ask",
      says: "“Google & YouTube” is installed, but no product is on it",
    },
    {
      given: { salesChannels: [{ ...google, products: null as never }] },
      is: "unknown",
      says: "no exact number",
    },
    { given: { salesChannels: [{}] }, is: "ask", says: "A channel it does not know" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown", says: "too old" },
  ],
});
