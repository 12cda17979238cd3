import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { byName, itemsOf, namesOf } from "../shares";
import { count } from "../words";

/** With fewer products a text is soon copied, and soon changed in every place. */
const leastProducts = 20;

export default checkpoint({
  asks: "Is repeated content, such as size charts, stored once and reused?",
  skill: "store-repeatable-content-once",
  mode: "proves-yes",
  needs: ["metaobjectTypes", "products"],

  answer({ metaobjectTypes, products: { active } }) {
    if (active < leastProducts)
      return doesNotApply(
        `With ${active === 0 ? "no active product" : count(active, "active product")} nothing has to be repeated yet.`,
        { field: "products.status", value: active },
      );
    const own = metaobjectTypes.filter(({ type }) => !/^(?:shopify|app)--/.test(type));
    const used = own.filter(({ metaobjectsCount }) => metaobjectsCount > 0);
    const seen = {
      field: "metaobjectDefinitions.metaobjectsCount",
      count: { k: used.length, n: own.length, of: "kinds of content of your own" },
      items: itemsOf(byName(used.length > 0 ? used : own), null),
    };
    const entries = used.reduce((sum, { metaobjectsCount }) => sum + metaobjectsCount, 0);
    if (used.length > 0)
      return yes(
        `You keep ${count(entries, "entry", "entries")} of content to reuse in ${namesOf(byName(used))}.`,
        seen,
      );
    return ask(
      own.length > 0
        ? `${namesOf(byName(own))} ${own.length === 1 ? "has" : "have"} no entry yet. Storing it once in another way counts too.`
        : "You have no kind of content entry of your own. Storing it once in another way counts too.",
      seen,
    );
  },

  examples: [
    { given: { metaobjectTypes: [{}] }, is: "yes", says: "3 entries of content to reuse in “Size chart”" },
    { given: { metaobjectTypes: [{ metaobjectsCount: 0 }] }, is: "ask", says: "“Size chart” has no entry yet" },
    { given: { metaobjectTypes: [{ type: "shopify--qa-pair" }] }, is: "ask", says: "no kind of content entry" },
    { given: { products: { active: 19 } }, is: "does-not-apply", says: "With 19 active products" },
  ],
});
