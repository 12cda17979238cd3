import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { adminPage, count, list } from "../words";

export default checkpoint({
  asks: "Are option names such as Size and Color spelled the same everywhere?",
  skill: "name-options-consistently",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, withOptions, optionNames } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const field = "products.options.name";
    if (withOptions === 0)
      return doesNotApply("None of your active products has options to choose from.", { field, value: 0 });
    const items = optionNames.flat().map(({ spelling, item }) => ({
      title: item.title,
      note: spelling,
      opens: adminPage("products", item.id),
    }));
    const seen = { field, value: optionNames.length, items: items.slice(0, 5) };
    if (optionNames.length === 0)
      return yes(
        `Option names are spelled one way across ${count(withOptions, "product")} with options.`,
        seen,
      );
    const words = optionNames.map((spellings) =>
      spellings.map(({ spelling }) => `“${spelling}”`).join(" and "),
    );
    return no(`Your products spell the same option in several ways: ${list(words)}.`, seen);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "across 24 products with options" },
    {
      given: {
        products: {
          optionNames: [
            [
              { spelling: "Color", item: { id: "gid://shopify/Product/1", title: "Tea bowl" } },
              { spelling: "Colour", item: { id: "gid://shopify/Product/2", title: "Vase" } },
            ],
          ],
        },
      },
      is: "no",
      says: "in several ways: “Color” and “Colour”.",
    },
    { given: { products: { withOptions: 0 } }, is: "does-not-apply" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
