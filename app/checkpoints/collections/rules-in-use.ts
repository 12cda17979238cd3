import { cannotTell, checkpoint, doesNotApply } from "../checkpoint";
import { whichOnlineStore } from "../gates";
import { answerShare, shareEvidence } from "../shares";

/** Half may be hand-picked edits; beyond that new products are forgotten. */
const leastPart = 0.5;

/** With fewer collections, filling them by hand is no burden. */
const leastCollections = 5;

export default checkpoint({
  asks: "Are at least half of your collections filled by rules instead of by hand?",
  skill: "let-rules-fill-collections",
  mode: "auto",
  needs: ["collections"],

  answer({ collections }) {
    if (!collections) return whichOnlineStore();
    const { byRules: share, uncounted } = collections;
    const words = { one: "collection with products", many: "collections with products" };
    const question = {
      share,
      least: leastPart,
      field: "collections.sources.inclusion.conditions",
      section: "collections",
      ...words,
    };
    if (uncounted > 0)
      return cannotTell("Shopify did not count the products of every collection.", shareEvidence(question));
    if (share.of < leastCollections) {
      return doesNotApply(
        `You have fewer than ${leastCollections} collections with products, so hand-picking is fine.`,
        shareEvidence(question),
      );
    }
    return answerShare({ one: "is filled by rules", many: "are filled by rules" }, question);
  },

  examples: [
    { given: { collections: {} }, is: "yes", says: "All 6 collections with products" },
    { given: { collections: { byRules: { good: 3 } } }, is: "yes", says: "3 of 6" },
    {
      given: {
        collections: { byRules: { good: 2, first: [{ id: "gid://shopify/Collection/4", title: "Gifts" }] } },
      },
      is: "no",
      says: "Only 2 of 6 collections with products",
    },
    { given: { collections: { byRules: { of: 4, good: 0 } } }, is: "does-not-apply" },
    { given: { collections: { uncounted: 1 } }, is: "unknown" },
  ],
});
