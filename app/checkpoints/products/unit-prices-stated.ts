import union from "../../../content/tables/european-union.json";
import table from "../../../content/tables/measured-categories.json";
import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { countriesOf, noActiveProduct, unlisted } from "../gates";
import { capital, namesOf, portion, shareEvidence } from "../shares";
import { outdated } from "../tables";

/** Beside the European Union: the United Kingdom and Switzerland ask for unit prices too. */
const others = ["GB", "CH"];
const oil = { id: "gid://shopify/Product/9", title: "Olive oil" };
const america = [{ countries: [{ code: "US" }] }];

export default checkpoint({
  asks: "Do goods sold by weight or volume show a price per unit?",
  skill: "state-unit-prices",
  mode: "assisted",
  needs: ["variants", "markets", "readAt"],

  answer({ variants: { all, unitPrices: share }, markets, readAt }) {
    const nothing = noActiveProduct(all);
    if (nothing) return nothing;
    const sold = countriesOf(markets);
    const asked = [...union.countries, ...others].some((country) => sold.has(country));
    const where = {
      field: "markets.conditions.regionsCondition.regions",
      value: [...sold].sort().join(", "),
    };
    if (!asked && !markets.some(({ everywhere }) => everywhere))
      return (
        unlisted(markets) ??
        doesNotApply(
          "None of your active markets lies in the European Union, the United Kingdom or Switzerland.",
          where,
        )
      );
    const old = outdated(table, readAt, "categories sold by weight or volume");
    if (old) return old;
    const field = "products.variants.unitPriceMeasurement.measuredType";
    const seen = shareEvidence({
      share,
      least: 1,
      field,
      one: "variant sold by measure",
      many: "variants sold by measure",
    });
    if (share.of === 0)
      return doesNotApply("None of your products is in a category that is sold by weight or volume.", seen);
    const said = `${portion(share, "variant sold by weight or volume", "variants sold by weight or volume")} ${share.good <= 1 ? "shows" : "show"} a price per unit`;
    if (share.good === share.of) return yes(`${capital(said)}.`, seen, where);
    return ask(`${capital(said)}. Goods such as ${namesOf(share.first)} may be exempt.`, seen, where);
  },

  examples: [
    {
      given: { variants: { unitPrices: { of: 4, good: 4 } } },
      is: "yes",
      says: "All 4 variants sold by weight or volume show a price per unit.",
    },
    {
      given: { variants: { unitPrices: { of: 4, good: 1, first: [oil] } } },
      is: "ask",
      says: "1 of 4 variants sold by weight or volume shows a price per unit. Goods such as “Olive oil” may be exempt.",
    },
    { given: { variants: {} }, is: "does-not-apply", says: "in a category that is sold" },
    { given: { markets: america }, is: "does-not-apply", says: "None of your active markets" },
    { given: { markets: [{ countries: [] }] }, is: "unknown", says: "does not show" },
    { given: { variants: { all: 0 } }, is: "does-not-apply", says: "no active product" },
    { given: { readAt: "2030-01-01T00:00:00Z" }, is: "unknown", says: "too old" },
  ],
});
