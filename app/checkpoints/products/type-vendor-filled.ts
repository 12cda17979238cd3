import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** A few new products may still wait for these fields. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Do nearly all products have a product type and a vendor?",
  skill: "fill-product-type-and-vendor",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, typesAndVendors: share } }) {
    const question = { share, least: leastPart, field: "products.productType", one: "active product" };
    return noActiveProduct(active) ?? answerShare("a product type and a vendor", question);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 active products" },
    { given: { products: { typesAndVendors: { of: 20, good: 19 } } }, is: "yes", says: "19 of 20" },
    {
      given: {
        products: {
          typesAndVendors: {
            of: 20,
            good: 18,
            first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }],
          },
        },
      },
      is: "no",
      says: "Only 18 of 20 active products",
    },
    { given: { products: { active: 0, typesAndVendors: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
