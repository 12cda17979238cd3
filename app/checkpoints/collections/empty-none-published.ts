import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noCollection, whichOnlineStore } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Does every published collection contain at least one product?",
  skill: "remove-empty-collections-from-sale",
  mode: "auto",
  needs: ["collections"],

  answer({ collections }) {
    if (!collections) return whichOnlineStore();
    const { published, empty, uncounted } = collections;
    const nothing = noCollection(published);
    if (nothing) return nothing;
    const seen = foundEvidence("collections.productsCount.count", empty, "collections");
    if (empty.count > 0) {
      return no(
        `${empty.count} of ${count(published, "published collection")} ${agree(empty.count, "holds", "hold")} no product: look at ${namesOf(empty.first)}.`,
        seen,
      );
    }
    if (uncounted > 0) return cannotTell("Shopify did not count the products of every collection.", seen);
    return yes(
      published === 1
        ? "Your 1 published collection is not empty."
        : `None of your ${count(published, "published collection")} is empty.`,
      seen,
    );
  },

  examples: [
    { given: { collections: {} }, is: "yes", says: "6 published collections" },
    {
      given: {
        collections: {
          empty: { count: 1, first: [{ id: "gid://shopify/Collection/4", title: "Summer 2024" }] },
        },
      },
      is: "no",
      says: "“Summer 2024”",
    },
    { given: { collections: { uncounted: 2 } }, is: "unknown" },
    { given: { collections: { published: 0 } }, is: "does-not-apply" },
  ],
});
