import type { Facts } from "~/facts/fact";
import { ask, checkpoint, doesNotApply } from "../checkpoint";
import { themeUnreadable } from "../gates";
import { count } from "../words";

/** Fewer products are looked through faster than filtered. */
const leastProducts = 30;
/** One filter is a choice, two narrow a search. */
const leastFilters = 2;

export default checkpoint({
  asks: "Can shoppers filter your collections by what matters to them?",
  skill: "turn-on-useful-filters",
  mode: "assisted",
  needs: ["liveTheme", "products", "metafieldDefinitions"],

  // Which filters are chosen is not in the API, so the merchant always has the last word.
  answer({ liveTheme, products: { published, optionKinds }, metafieldDefinitions }) {
    if (published.good < leastProducts)
      return doesNotApply(
        `With ${published.good === 0 ? "no product" : count(published.good, "product")} on your online store, shoppers need no filters yet.`,
        { field: "products.publishedAt", value: published.good },
      );
    if (liveTheme?.filters === null) return themeUnreadable();
    const on = liveTheme?.filters ?? "no-setting";
    const fields = metafieldDefinitions.products.filter(({ ofApp }) => !ofApp).length;
    const able = `${count(optionKinds, "kind")} of option and ${count(fields, "field")} of your own`;
    const seen = [
      { field: "templates/collection.json enable_filtering", value: on },
      { field: "products.options.name", value: optionKinds },
      { field: "metafieldDefinitions.key", value: fields },
    ];
    if (on === "off")
      return ask(
        `Filters are switched off in your theme's collection pages, while ${able} could serve. Another way to filter counts too.`,
        ...seen,
      );
    if (on === "no-setting")
      return ask(
        `Your theme has no switch for filters that the app knows, while ${able} could serve.`,
        ...seen,
      );
    if (optionKinds + fields < leastFilters)
      return ask(`Filters are on in your theme, but only ${able} could serve.`, ...seen);
    return ask(
      `Filters are on in your theme, and ${able} could serve. Only you can tell whether those that matter are among them.`,
      ...seen,
    );
  },

  examples: [
    {
      given: theme("on"),
      is: "ask",
      says: "Filters are on in your theme, and 3 kinds of option and 1 field of your own could serve.",
    },
    { given: theme("off"), is: "ask", says: "Filters are switched off" },
    { given: theme("no-setting"), is: "ask", says: "no switch for filters" },
    { given: { liveTheme: null as never }, is: "ask", says: "no switch for filters" },
    {
      given: { products: { optionKinds: 0 } },
      is: "ask",
      says: "but only 0 kinds of option and 1 field of your own",
    },
    { given: theme(null), is: "unknown", says: "could not be read" },
    { given: { products: { published: { good: 29 } } }, is: "does-not-apply", says: "With 29 products" },
  ],
});

function theme(filters: NonNullable<Facts["liveTheme"]>["filters"]) {
  return { liveTheme: { filters: filters as never } };
}
