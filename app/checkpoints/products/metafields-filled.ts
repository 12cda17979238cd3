import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { count } from "../words";
import { portion } from "../shares";

/** A field that half of the products have is one that buyers and filters can rely on. */
const leastPart = 0.5;

export default checkpoint({
  asks: "Is at least one product metafield filled in for half of your products?",
  skill: "describe-products-with-metafields",
  mode: "auto",
  needs: ["metafieldDefinitions", "productTotal"],

  answer({ metafieldDefinitions: { products }, productTotal: { count: all } }) {
    if (all === 0) return doesNotApply("You have no product yet.", { field: "productsCount", value: 0 });
    if (all === null) return cannotTell("Shopify gives no exact number of your products.");
    const own = products
      .filter(({ ofApp }) => !ofApp)
      .toSorted((a, b) => b.metafieldsCount - a.metafieldsCount);
    const [fullest] = own;
    const seen = {
      field: "metafieldDefinitions.metafieldsCount",
      count: { k: fullest?.metafieldsCount ?? 0, n: all, of: "products" },
      items: own.slice(0, 5).map(({ name, metafieldsCount }) => ({
        title: name,
        note: `filled in for ${count(metafieldsCount, "product")}`,
      })),
    };
    if (!fullest) return no("You have defined no field of your own for products.", seen);
    const { name, metafieldsCount: filled } = fullest;
    const said = `your field “${name}” is filled in for ${portion({ good: filled, of: all }, "product")}`;
    return filled / all >= leastPart
      ? yes(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`, seen)
      : no(`No field reaches half of your products: ${said}.`, seen);
  },

  examples: [
    {
      given: { metafieldDefinitions: {} },
      is: "yes",
      says: "Your field “Firing temperature” is filled in for 40 of 44 products.",
    },
    { given: { metafieldDefinitions: { products: [{ metafieldsCount: 22 }] } }, is: "yes" },
    {
      given: {
        metafieldDefinitions: { products: [{ metafieldsCount: 3 }, { metafieldsCount: 21, name: "Glaze" }] },
      },
      is: "no",
      says: "No field reaches half of your products: your field “Glaze” is filled in for 21 of 44 products.",
    },
    { given: { metafieldDefinitions: { products: [{ ofApp: true }] } }, is: "no", says: "defined no field" },
    { given: { productTotal: { count: 0 } }, is: "does-not-apply" },
    { given: { productTotal: { count: null as never } }, is: "unknown" },
  ],
});
