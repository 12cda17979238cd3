import { channelsOutdated, listedChannels, noChannel } from "../channels";
import { ask, cannotTell, checkpoint, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { namesOf, portion, shareEvidence, weigh } from "../shares";
import { list } from "../words";

/** A tenth of the range may not be allowed, or not meant, for a channel. */
const leastPart = 0.9;
const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl" };
const shop = { kind: "online-store", slot: null as never } as const;
const google = { name: "Google & YouTube", kind: "listed", slot: 0 } as const;

export default checkpoint({
  asks: "Are nearly all products published to each connected channel?",
  skill: "publish-the-catalog-to-that-channel",
  mode: "proves-yes",
  needs: ["salesChannels", "channelListings", "products", "readAt"],

  answer({ salesChannels, channelListings, products, readAt }) {
    const halted = channelsOutdated(readAt) ?? noActiveProduct(products.active) ?? noChannel(salesChannels);
    if (halted) return halted;
    const listed = listedChannels(salesChannels).map(({ name, slot }) => ({
      name,
      share: slot === null ? undefined : channelListings?.active[slot],
    }));
    const read = listed.flatMap(({ name, share }) => (share ? [{ name, share }] : []));
    const seen = read.map(({ name, share }) => ({
      ...shareEvidence({
        share,
        least: leastPart,
        field: `products.publishedOnPublication (${name})`,
        one: "active product",
      }),
    }));
    const short = read.filter(({ share }) => weigh(share, leastPart) !== "enough");
    const [worst] = short.toSorted((a, b) => a.share.good - b.share.good);
    if (worst)
      return ask(
        `${worst.name} sells ${portion(worst.share, "active product")}. Left out: ${namesOf(worst.share.first)}.`,
        ...seen,
      );
    if (read.length < listed.length)
      return cannotTell("You have more connected channels than the app compares in one go.", ...seen);
    const names = list(read.map(({ name }) => name));
    return yes(`At least nine in ten of your active products are on ${names}.`, ...seen);
  },

  examples: [
    {
      given: { salesChannels: [shop, google] },
      is: "yes",
      says: "nine in ten of your active products are on Google & YouTube.",
    },
    {
      given: { salesChannels: [shop, google], channelListings: { active: [{ good: 28, first: [bowl] }] } },
      is: "ask",
      says: "Google & YouTube sells 28 of 40 active products. Left out: “Tea bowl”.",
    },
    {
      given: { salesChannels: [google, { ...google, slot: null as never }] },
      is: "unknown",
      says: "more connected channels",
    },
    { given: { salesChannels: [shop] }, is: "does-not-apply", says: "is connected" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
