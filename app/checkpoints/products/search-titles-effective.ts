import { checkpoint, no, yes } from "../checkpoint";
import { noActiveProduct, whichOnlineStore } from "../gates";
import { capital, itemsOf, namesOf, portion, weigh } from "../shares";
import { agree } from "../words";

/** One page in ten may keep a short or shared title. */
const leastPart = 0.9;

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
    const fitting = [...ofProducts.fitting, ...ofCollections.fitting];
    const uses = new Map<string, number>();
    for (const { title } of fitting) uses.set(title, (uses.get(title) ?? 0) + 1);
    const shared = (page: { title: string }) => uses.get(page.title) !== 1;
    const good = fitting.filter((page) => !shared(page)).length;
    const share = { of: fitting.length + ofProducts.others + ofCollections.others, good, unsure: 0 };
    const first = [
      ...(itemsOf(ofProducts.fitting.filter(shared), "products") ?? []),
      ...(itemsOf(ofProducts.first, "products") ?? []),
      ...(itemsOf(ofCollections.fitting.filter(shared), "collections") ?? []),
      ...(itemsOf(ofCollections.first, "collections") ?? []),
    ].slice(0, 5);
    const seen = {
      field: "products.seo.title",
      count: { k: good, n: share.of, of: "products and collections" },
      items: first,
    };
    const found = capital(
      `${portion({ ...share, first: [] }, "product or collection", "products and collections")} ${agree(good, "has", "have")} a search title of 10 to 65 characters that no other page uses`,
    );
    if (weigh({ ...share, first: [] }, leastPart) === "enough") return yes(`${found}.`, seen);
    return no(`${found}. Start with ${namesOf(first)}.`, seen);
  },

  examples: [
    { given: { products: {}, collections: {} }, is: "yes", says: "All 2 products and collections" },
    {
      given: {
        products: {
          searchTitles: { fitting: [], others: 1, first: [{ id: "gid://shopify/Product/9", title: "Cup" }] },
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
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
