import { checkpoint } from "../checkpoint";
import { noCollection, whichOnlineStore } from "../gates";
import { answerShare } from "../shares";

/** One collection in five may be a plain list, such as “All products”. */
const leastPart = 0.8;

export default checkpoint({
  asks: "Does almost every published collection have an image and a short introduction?",
  skill: "introduce-each-collection",
  mode: "auto",
  needs: ["collections"],

  answer({ collections }) {
    if (!collections) return whichOnlineStore();
    const question = {
      share: collections.introduced,
      least: leastPart,
      field: "collections.descriptionHtml",
      one: "published collection",
      section: "collections",
    };
    return (
      noCollection(collections.published) ??
      answerShare("an image and an introduction of 20 words or more", question)
    );
  },

  examples: [
    { given: { collections: {} }, is: "yes", says: "All 6 published collections" },
    { given: { collections: { introduced: { of: 5, good: 4 } } }, is: "yes" },
    {
      given: {
        collections: {
          introduced: { of: 5, good: 3, first: [{ id: "gid://shopify/Collection/4", title: "Gifts" }] },
        },
      },
      is: "no",
      says: "Only 3 of 5 published collections",
    },
    { given: { collections: { published: 0 } }, is: "does-not-apply" },
  ],
});
