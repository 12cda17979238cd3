import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { agree, count, list } from "../words";

/** Among twenty tags one double is soon seen and costs little. */
const mostPart = 0.05;
/** Fewer tags are overseen at a glance. */
const fewestTags = 10;

export default checkpoint({
  asks: "Are your product tags spelled one way, without near-duplicates?",
  skill: "keep-tags-consistent",
  mode: "auto",
  needs: ["productTags"],

  // Of the spellings of one word all but one count as duplicates: that many have to go.
  answer({ productTags: { all, extra, groups } }) {
    const seen = {
      field: "productTags",
      count: { k: all - extra, n: all, of: "tags" },
      items: groups.map((tags) => ({ title: list(tags, 5), opens: "shopify://admin/products" })),
    };
    const tags = count(all, "product tag");
    if (all < fewestTags)
      return doesNotApply(
        all === 0 ? "Your products have no tags." : `Your products have only ${tags}.`,
        seen,
      );
    if (extra === 0) return yes(`None of your ${tags} repeats another in a different spelling.`, seen);
    const examples = groups.slice(0, 2).map((group) => list(group.map((tag) => `“${tag}”`)));
    const said = `${extra} of ${tags} ${agree(extra, "repeats", "repeat")} another in a different spelling: ${examples.join("; ")}.`;
    return extra / all <= mostPart ? yes(said, seen) : no(said, seen);
  },

  examples: [
    { given: { productTags: {} }, is: "yes", says: "None of your 32 product tags" },
    { given: { productTags: { all: 40, extra: 2, groups: [["mug", "Mugs"]] } }, is: "yes" },
    {
      given: { productTags: { all: 20, extra: 2, groups: [["gift", "Gifts", "gifts"]] } },
      is: "no",
      says: "2 of 20 product tags repeat another in a different spelling: “gift”, “Gifts”, and “gifts”.",
    },
    { given: { productTags: { all: 9 } }, is: "does-not-apply", says: "only 9 product tags" },
    { given: { productTags: { all: 0 } }, is: "does-not-apply", says: "no tags" },
  ],
});
