import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { byName, itemsOf, namesOf } from "../shares";
import { count } from "../words";

export default checkpoint({
  asks: "Is at least one of your custom fields available in reports?",
  skill: "make-custom-data-reportable",
  mode: "auto",
  needs: ["metafieldDefinitions"],

  answer({ metafieldDefinitions: { products, variants } }) {
    const able = [...products, ...variants].filter(
      ({ capabilities }) =>
        capabilities.analyticsQueryable.eligible || capabilities.analyticsQueryable.enabled,
    );
    const on = able.filter(({ capabilities }) => capabilities.analyticsQueryable.enabled);
    const seen = {
      field: "metafieldDefinitions.capabilities.analyticsQueryable.enabled",
      count: { k: on.length, n: able.length, of: "custom fields that reports can show" },
      items: itemsOf(byName(on.length > 0 ? on : able), null),
    };
    if (able.length === 0)
      return doesNotApply("None of your product fields is of a kind that reports can show.", seen);
    if (on.length > 0) return yes(`Reports can show your ${fields(on)}.`, seen);
    const found =
      able.length === 1
        ? "Your one custom field for products is not in reports yet"
        : `None of your ${count(able.length, "custom field")} for products is in reports yet`;
    return no(`${found}: ${namesOf(byName(able))} could be.`, seen);
  },

  examples: [
    {
      given: { metafieldDefinitions: {} },
      is: "yes",
      says: "Reports can show your custom field “Firing temperature”.",
    },
    {
      given: { metafieldDefinitions: { products: [off(true)] } },
      is: "no",
      says: "Your one custom field for products is not in reports yet: “Firing temperature” could be.",
    },
    { given: { metafieldDefinitions: { products: [off(false)] } }, is: "does-not-apply" },
    { given: { metafieldDefinitions: { products: [] } }, is: "does-not-apply" },
  ],
});

function fields(on: readonly { id: string; name: string }[]): string {
  return `custom ${on.length === 1 ? "field" : "fields"} ${namesOf(byName(on))}`;
}

function off(eligible: boolean) {
  return { capabilities: { analyticsQueryable: { eligible, enabled: false } } };
}
