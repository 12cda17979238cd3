import { checkpoint, doesNotApply, no, notStated } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { stated } from "../profile-gates";
import { answerShare } from "../shares";

/** A tenth of what is in stock may be sold online only. */
const leastPart = 0.9;
const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl" };
const till = { name: "Point of Sale", kind: "point-of-sale", slot: 0 } as const;
const inPerson = { sellsInPerson: true };

export default checkpoint({
  asks: "Are nearly all in-stock products available on Point of Sale?",
  skill: "publish-the-catalog-to-point-of-sale",
  mode: "auto",
  needs: ["salesChannels", "channelListings", "products", "profile"],

  // Point of Sale among the channels proves no sale in person: Shopify installs it with one click.
  answer({ salesChannels, channelListings, products, profile }) {
    const gate =
      noActiveProduct(products.active) ??
      stated(profile, "sellsInPerson", false, "You told us that you do not sell in person.");
    if (gate) return gate;
    const pos = salesChannels.find(({ kind }) => kind === "point-of-sale");
    const channel = { field: "publications.channels.app.handle", value: pos ? pos.name : "no Point of Sale" };
    if (profile.sellsInPerson === undefined)
      return notStated("sellsInPerson", "Only you can say whether you also sell in person.", channel);
    if (!pos) return no("You sell in person, but Point of Sale is not among your sales channels.", channel);
    const share = pos.slot === null ? undefined : channelListings?.inStock[pos.slot];
    if (!share || share.of === 0)
      return doesNotApply(
        "None of your active products is in stock, so the till has nothing to offer.",
        channel,
      );
    const field = "products.publishedOnPublication (Point of Sale)";
    const answer = answerShare(
      { one: "is available at the till", many: "are available at the till" },
      { share, least: leastPart, field, one: "product in stock", many: "products in stock" },
    );
    return { ...answer, evidence: [...answer.evidence, channel] };
  },

  examples: [
    {
      given: { salesChannels: [till], profile: inPerson },
      is: "yes",
      says: "All 38 products in stock are available at the till.",
    },
    {
      given: {
        salesChannels: [till],
        profile: inPerson,
        channelListings: { inStock: [{ good: 30, first: [bowl] }] },
      },
      is: "no",
      says: "Only 30 of 38 products in stock are available at the till. Start with “Tea bowl”.",
    },
    { given: { salesChannels: [{}], profile: inPerson }, is: "no", says: "Point of Sale is not among" },
    { given: { salesChannels: [till] }, is: "unknown", says: "Only you can say" },
    { given: { profile: { sellsInPerson: false } }, is: "does-not-apply", says: "You told us" },
    {
      given: { salesChannels: [till], profile: inPerson, channelListings: { inStock: [{ of: 0, good: 0 }] } },
      is: "does-not-apply",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
