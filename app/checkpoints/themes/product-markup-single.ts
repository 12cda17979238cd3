import { ask, checkpoint, no } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { list } from "../words";

const emitter = { in: "sections/main-product.liquid", how: "structured_data" } as const;
const snippet = { in: "snippets/seo.liquid", how: "JSON-LD" } as const;
const theme = (...emitters: { in: string; how: "structured_data" | "JSON-LD" }[]) => ({
  liveTheme: { productMarkup: { emitters, sure: emitters.length } },
});

export default checkpoint({
  asks: "Does each product page describe its product to search engines exactly once?",
  skill: "emit-product-structured-data-once",
  mode: "assisted",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const markup = liveTheme.productMarkup;
    if (!markup) return themeUnreadable();
    const { emitters, sure, complete } = markup;
    const seen = {
      field: "themes.files (templates/product.json)",
      value: emitters.length,
      items: emitters
        .slice(0, 5)
        .map(({ in: title, how }) => ({ title, opens: "shopify://admin/themes", note: how })),
    };
    const places = list(emitters.map((each) => each.in));
    if (sure > 1) return no(`Your theme describes the product ${sure} times: in ${places}.`, seen);
    // Liquid of the merchant's own, or a snippet that is not there, could hold another one.
    if (!complete) return themeUnreadable(seen);
    // Of two places of which a condition decides, one may be there whenever the other is not.
    if (emitters.length > 1)
      return ask(
        `Your theme can describe the product in ${places}. A condition decides whether it does.`,
        seen,
      );
    if (emitters.length === 1)
      return ask(`Your theme describes the product once, in ${places}. An app could add another one.`, seen);
    return ask("Your theme does not describe the product to search engines. An app may do it.", seen);
  },

  examples: [
    { given: theme(emitter), is: "ask", says: "once, in sections/main-product.liquid" },
    { given: theme(emitter, snippet), is: "no", says: "2 times" },
    {
      given: { liveTheme: { productMarkup: { emitters: [emitter, snippet], sure: 1 } } },
      is: "ask",
      says: "A condition decides",
    },
    { given: theme(), is: "ask", says: "does not describe" },
    { given: { liveTheme: { productMarkup: { complete: false } } }, is: "unknown" },
    { given: { liveTheme: { productMarkup: null } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
