import type { Item, Share } from "~/facts/tally/share";
import { checkpoint, doesNotApply, no, yes, type Evidence } from "../checkpoint";
import { noActiveProduct, whichOnlineStore } from "../gates";
import { capital, shareEvidence } from "../shares";
import { agree, count, list } from "../words";

/** One address in fifty may end in a number on purpose, such as a model's. */
const mostPart = 0.02;
const nowhere: Share = { of: 0, good: 0, unsure: 0, first: [] };

export default checkpoint({
  asks: "Are nearly all page addresses free of leftovers such as copy-of?",
  skill: "keep-handles-clean",
  mode: "auto",
  needs: ["products", "collections", "pageListings"],

  answer({ products, collections, pageListings }) {
    const nothing = noActiveProduct(products.active);
    if (nothing) return nothing;
    if (!collections) return whichOnlineStore();
    const kinds = [
      { share: products.handles, one: "product", section: "products" },
      { share: collections.handles, one: "collection", section: "collections" },
      {
        share: pageListings.handles,
        one: "page",
        section: "pages",
      },
    ];
    const all = kinds.reduce((sum, { share }) => sum + share.of, 0);
    const found = all - kinds.reduce((sum, { share }) => sum + share.good, 0);
    const seen: Evidence[] = kinds.map((kind) =>
      shareEvidence({ ...kind, least: 1, field: `${kind.one}s.handle` }),
    );
    if (all === 0) return doesNotApply("None of your pages is on your online store yet.", ...seen);
    const pagesSaid = count(all, "page address", "page addresses");
    if (found === 0) return yes(`No leftover was found in ${pagesSaid}.`, ...seen);
    const first = kinds.flatMap(({ share }) => share.first);
    const said = `${found} of ${pagesSaid} ${agree(found, "is a leftover", "are leftovers")}: ${handlesOf(first)}.`;
    return found / all <= mostPart ? yes(capital(said), ...seen) : no(capital(said), ...seen);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "No leftover was found in 47 page addresses" },
    {
      given: {
        products: {
          handles: {
            good: 38,
            first: [{ id: "gid://shopify/Product/9", title: "Bowl", note: "copy-of-bowl" }],
          },
        },
      },
      is: "no",
      says: "2 of 47 page addresses are leftovers: “copy-of-bowl”",
    },
    { given: { products: { handles: { of: 100, good: 98 } } }, is: "yes" },
    {
      given: { pageListings: { handles: { good: 0, first: [{ id: "2", title: "FAQ", note: "faq-1" }] } } },
      is: "no",
      says: "1 of 47 page addresses is a leftover: “faq-1”",
    },
    { given: { collections: null as never }, is: "unknown" },
    { given: { products: { active: 0, handles: nowhere } }, is: "does-not-apply" },
    {
      given: {
        products: { handles: nowhere },
        collections: { handles: nowhere },
        pageListings: { handles: nowhere },
      },
      is: "does-not-apply",
      says: "online store",
    },
  ],
});

function handlesOf(items: readonly Item[]): string {
  return list(items.slice(0, 3).map(({ title, note }) => `“${note ?? title}”`));
}
