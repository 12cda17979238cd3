import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { capital, namesOf, portion, shareEvidence, weigh } from "../shares";

/** A simple piece may need no list of facts. */
const leastPart = 0.7;
const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl" };

export default checkpoint({
  asks: "Do most products show key facts, such as size and material, in a list or table?",
  skill: "put-the-facts-where-buyers-look",
  mode: "assisted",
  needs: ["productDetails", "products"],

  answer({ productDetails: { lists, fields, either: share }, products: { active } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const one = "active product";
    const seen = [
      shareEvidence({ share, least: leastPart, field: "products.descriptionHtml, products.metafields", one }),
      { field: "products.descriptionHtml with a list or table", value: lists },
      { field: "products.metafields with a definition, three or more", value: fields },
    ];
    const said = `${portion(share, one)} ${share.good <= 1 ? "shows its" : "show their"} facts in a list, a table or defined fields`;
    if (weigh(share, leastPart) === "enough") return yes(`${capital(said)}.`, ...seen);
    return ask(
      `${capital(said)}. Products such as ${namesOf(share.first)} may show them in another way.`,
      ...seen,
    );
  },

  examples: [
    { given: { productDetails: {} }, is: "yes", says: "36 of 40 active products show their facts in a list" },
    { given: { productDetails: { either: { of: 40, good: 28 } } }, is: "yes" },
    {
      given: { productDetails: { either: { of: 40, good: 0, first: [bowl] } } },
      is: "ask",
      says: "None of 40 active products shows its facts in a list, a table or defined fields. Products such as “Tea bowl” may show them in another way.",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
