import { checkpoint, no, yes } from "../checkpoint";
import { count } from "../words";

/** Search engines show about 160 characters; under 50 there is room for a name and little else. */
const least = 50;
const most = 160;

export default checkpoint({
  asks: "Does your store have its own description for search results?",
  skill: "write-your-store-s-search-result-description",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { description } }) {
    const text = (description ?? "").trim();
    const length = [...text].length;
    const seen = [
      { field: "shop.description", value: text },
      { field: "shop.description", count: { k: length, n: most, of: "characters" } },
    ];
    if (length === 0) return no("Your store has no description for search results.", ...seen);
    const characters = count(length, "character");
    if (length < least)
      return no(
        `Your store's description has only ${characters}; ${least} to ${most} use the space well.`,
        ...seen,
      );
    if (length > most)
      return no(
        `Your store's description has ${characters}; search results cut it off after about ${most}.`,
        ...seen,
      );
    return yes(`Your store's description has ${characters} and fits into a search result.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "characters" },
    { given: { shop: { description: null } }, is: "no", says: "no description" },
    { given: { shop: { description: "Handmade stoneware." } }, is: "no", says: "only 19 characters" },
    {
      given: { shop: { description: "Stoneware for everyday tables. ".repeat(6) } },
      is: "no",
      says: "cut it off",
    },
  ],
});
