import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { byName, itemsOf, namesOf } from "../shares";
import { count, someOfYours } from "../words";

export default checkpoint({
  asks: "Do you use at least one of Shopify's standard metafield definitions?",
  skill: "prefer-standard-definitions",
  mode: "auto",
  needs: ["metafieldDefinitions"],

  answer({ metafieldDefinitions: { products, variants } }) {
    const all = [...products, ...variants];
    const standard = all.filter(({ standardTemplate }) => standardTemplate !== null);
    const seen = {
      field: "metafieldDefinitions.standardTemplate.id",
      count: { k: standard.length, n: all.length, of: "product and variant fields" },
      items: itemsOf(byName(standard.length > 0 ? standard : all), null),
    };
    if (all.length === 0) return doesNotApply("You have defined no custom field for products yet.", seen);
    if (standard.length > 0)
      return yes(
        `${someOfYours(standard.length, all.length, "product field")} ${standard.length === 1 ? "follows" : "follow"} a standard of Shopify's${standard.length === 1 ? ":" : ", such as"} ${namesOf(byName(standard).slice(0, 1))}.`,
        seen,
      );
    const none =
      all.length === 1
        ? "Your one product field follows no"
        : `None of your ${count(all.length, "product field")} follows a`;
    return no(`${none} standard of Shopify's: ${namesOf(byName(all))}.`, seen);
  },

  examples: [
    {
      given: { metafieldDefinitions: {} },
      is: "yes",
      says: "Your product field follows a standard of Shopify's: “Firing temperature”",
    },
    {
      given: {
        metafieldDefinitions: {
          products: [{ standardTemplate: null }, { standardTemplate: null, name: "Glaze" }],
        },
      },
      is: "no",
      says: "None of your 2 product fields follows a standard of Shopify's: “Firing temperature” and “Glaze”.",
    },
    { given: { metafieldDefinitions: { products: [] } }, is: "does-not-apply" },
  ],
});
