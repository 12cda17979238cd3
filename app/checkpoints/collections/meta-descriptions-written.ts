import { checkpoint, no, yes } from "../checkpoint";
import { noCollection, whichOnlineStore } from "../gates";
import { capital, namesOf, portion, shareEvidence, weigh } from "../shares";

/** Collections are landing pages of searches; of pages, half may be of no use there. */
const leastCollections = 0.8;
const leastPages = 0.5;

export default checkpoint({
  asks: "Do your collections and pages have their own meta descriptions too?",
  skill: "cover-collections-and-pages-too",
  mode: "auto",
  needs: ["collections", "pageListings"],

  answer({ collections, pageListings }) {
    if (!collections) return whichOnlineStore();
    const nothing = noCollection(collections.published);
    if (nothing) return nothing;
    const shelves = {
      share: collections.metaDescriptions,
      least: leastCollections,
      one: "published collection",
    };
    const pages = { share: pageListings.metaDescriptions, least: leastPages, one: "published page" };
    const judged = pages.share.of > 0 ? [shelves, pages] : [shelves];
    const seen = [
      shareEvidence({ ...shelves, field: "collections.seo.description", section: "collections" }),
      shareEvidence({ ...pages, field: "pages.metafield global.description_tag", section: "pages" }),
    ];
    const parts = judged.map(({ share, one }) => portion(share, one)).join(" and ");
    const said = `${parts} have a meta description of their own.`;
    const short = judged.filter(({ share, least }) => weigh(share, least) !== "enough");
    if (short.length === 0) return yes(capital(said), ...seen);
    return no(capital(`${said} Start with ${namesOf(short.flatMap(({ share }) => share.first))}.`), ...seen);
  },

  examples: [
    { given: { collections: {} }, is: "yes", says: "All 6 published collections and all 4 published pages" },
    { given: { pageListings: { metaDescriptions: { of: 0, good: 0 } } }, is: "yes" },
    { given: { pageListings: { metaDescriptions: { of: 4, good: 2 } } }, is: "yes" },
    {
      given: {
        collections: {
          metaDescriptions: { good: 4, first: [{ id: "gid://shopify/Collection/4", title: "Gifts" }] },
        },
      },
      is: "no",
      says: "4 of 6 published collections and all 4 published pages have a meta description of their own. Start with “Gifts”",
    },
    {
      given: { pageListings: { metaDescriptions: { good: 1, first: [{ id: "2", title: "Care" }] } } },
      is: "no",
      says: "“Care”",
    },
    { given: { collections: { published: 0 } }, is: "does-not-apply" },
    { given: { collections: null as never }, is: "unknown" },
  ],
});
