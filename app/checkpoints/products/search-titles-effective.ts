import { checkpoint, no, yes } from "../checkpoint";
import type { SearchTitles } from "~/facts/tally/search-titles";
import { noActiveProduct, whichOnlineStore } from "../gates";
import { capital, itemsOf, namesOf, portion, weigh } from "../shares";
import { agree } from "../words";

/** One page in ten may keep a short or shared title. */
const leastPart = 0.9;

/** Titles that no other page uses. Of a catalog too large to compare, a product may share one with a collection. */
function usedOnce(products: SearchTitles, collections: SearchTitles) {
  if (!products.fitting || !collections.fitting) {
    const unsure = 2 * Math.min(products.own.good, collections.own.good);
    const shared = { products: products.own.first, collections: collections.own.first };
    return { good: products.own.good + collections.own.good - unsure, unsure, shared };
  }
  const fitting = [...products.fitting, ...collections.fitting];
  const uses = new Map<string, number>();
  for (const { title } of fitting) uses.set(title, (uses.get(title) ?? 0) + 1);
  const isShared = (page: { title: string }) => uses.get(page.title) !== 1;
  const shared = {
    products: products.fitting.filter(isShared),
    collections: collections.fitting.filter(isShared),
  };
  return { good: fitting.filter((page) => !isShared(page)).length, unsure: 0, shared };
}

export default checkpoint({
  asks: "Do nearly all products have a unique search title of 10 to 65 characters?",
  skill: "write-effective-search-titles",
  mode: "auto",
  needs: ["products", "collections"],

  answer({ products: { active, searchTitles: ofProducts }, collections }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    if (!collections) return whichOnlineStore();
    const ofCollections = collections.searchTitles;
    const { good, unsure, shared } = usedOnce(ofProducts, ofCollections);
    const all = [ofProducts.own.of, ofProducts.others, ofCollections.own.of, ofCollections.others];
    const share = { of: all.reduce((sum, each) => sum + each), good, unsure };
    const first = [
      ...(itemsOf(shared.products, "products") ?? []),
      ...(itemsOf(ofProducts.first, "products") ?? []),
      ...(itemsOf(shared.collections, "collections") ?? []),
      ...(itemsOf(ofCollections.first, "collections") ?? []),
    ].slice(0, 5);
    const seen = {
      field: "products.seo.title",
      count: { k: good, n: share.of, of: "products and collections" },
      items: first,
    };
    const found = capital(
      `${portion(share, "product or collection", "products and collections")} ${agree(good, "has", "have")} a search title of 10 to 65 characters that no other page uses`,
    );
    if (weigh({ ...share, first: [] }, leastPart) === "enough") return yes(`${found}.`, seen);
    return no(`${found}. Start with ${namesOf(first)}.`, seen);
  },

  examples: [
    { given: { products: {}, collections: {} }, is: "yes", says: "Both products and collections" },
    {
      given: {
        products: {
          searchTitles: {
            fitting: [],
            own: { of: 0, good: 0 },
            others: 1,
            first: [{ id: "gid://shopify/Product/9", title: "Cup" }],
          },
        },
      },
      is: "no",
      says: "1 of 2 products and collections has a search title",
    },
    {
      given: { collections: { searchTitles: { fitting: [{ title: "ash glaze dinner plate" }] } } },
      is: "no",
      says: "None of 2",
    },
    {
      given: { products: { searchTitles: { fitting: null as never, own: { of: 4000, good: 3900 } } } },
      is: "yes",
      says: "3,899 of 4,001",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
