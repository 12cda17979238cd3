import table from "../../../content/tables/exempt-categories.json";
import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { agree, count, list } from "../words";

const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl" };
const vases = { category: "Home & Garden > Decor > Vases", variants: { count: 3, first: [bowl] } };

export default checkpoint({
  asks: "Have you checked that every product sold without tax really is exempt?",
  skill: "mark-taxable-goods-correctly",
  mode: "assisted",
  needs: ["variants", "readAt"],

  answer({ variants: { all, untaxed }, readAt }) {
    const halted = noActiveProduct(all) ?? outdated(table, readAt, "usually exempt categories");
    if (halted) return halted;
    const flagged = untaxed.all - untaxed.exempt;
    const field = "products.variants.taxable";
    const seen = [
      {
        field,
        count: { k: flagged, n: all, of: "variants sold without tax outside the usually exempt categories" },
      },
      ...untaxed.groups.map(({ category, variants }) => ({
        field: "products.category.fullName",
        value: `${category ?? "no category"}: ${variants.count}`,
        items: itemsOf(variants.first, "products"),
      })),
    ];
    if (untaxed.all === 0) return yes("No variant is sold without tax.", ...seen);
    if (flagged === 0)
      return yes(
        `${count(untaxed.exempt, "variant")} ${agree(untaxed.exempt, "is", "are")} sold without tax, all in categories that are usually exempt.`,
        ...seen,
      );
    const groups = list(
      untaxed.groups.map(({ category }) => (category === null ? "no category" : `“${category}”`)),
    );
    const first = untaxed.groups.flatMap(({ variants }) => variants.first);
    return ask(
      `${count(flagged, "variant")} in ${groups} ${agree(flagged, "is", "are")} sold without tax, such as ${namesOf(first.slice(0, 1))}.`,
      ...seen,
    );
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "No variant is sold without tax." },
    {
      given: { variants: { untaxed: { all: 1, exempt: 1 } } },
      is: "yes",
      says: "1 variant is sold without tax, all in",
    },
    {
      given: { variants: { untaxed: { all: 3, groups: [vases] } } },
      is: "ask",
      says: "3 variants in “Home & Garden > Decor > Vases” are sold without tax, such as “Tea bowl”.",
    },
    {
      given: { variants: { untaxed: { all: 1, groups: [{ ...vases, category: null as never }] } } },
      is: "ask",
      says: "1 variant in no category is",
    },
    { given: { variants: { all: 0 } }, is: "does-not-apply" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown", says: "too old" },
  ],
});
