import { checkpoint, doesNotApply } from "../checkpoint";
import { count } from "../words";

/** Below this a shopper finds everything by looking. */
const enough = 50;

export default checkpoint({
  asks: "Did you improve a search result of your store in the last 60 days?",
  skill: "tune-on-site-search",
  mode: "asked",
  needs: ["products"],
  applies: ({ products }) =>
    products.active < enough
      ? doesNotApply(
          `You have ${count(products.active, "active product")}; search matters from ${enough} on.`,
          {
            field: "products.status",
            value: products.active,
          },
        )
      : null,
  examples: [
    { given: { products: { active: 50 } }, is: "ask" },
    { given: { products: { active: 49 } }, is: "does-not-apply", says: "49 active products" },
  ],
});
