import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { byName, itemsOf, namesOf, portion } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Do all metafield values match the rules you defined for them?",
  skill: "fix-invalid-metafield-values",
  mode: "auto",
  needs: ["metafieldDefinitions"],

  answer({ metafieldDefinitions: { products, variants, collections } }) {
    const all = [...products, ...variants, ...collections];
    const filled = all.filter(({ metafieldsCount }) => metafieldsCount > 0);
    const broken = all.filter(({ validationStatus }) => validationStatus === "SOME_INVALID");
    const checking = all.filter(({ validationStatus }) => validationStatus === "IN_PROGRESS");
    const seen = {
      field: "metafieldDefinitions.validationStatus",
      count: { k: broken.length, n: all.length, of: "custom fields with a value that breaks their rule" },
      items: itemsOf(byName(broken), null),
    };
    if (filled.length === 0) return doesNotApply("None of your custom fields holds a value yet.", seen);
    if (broken.length > 0)
      return no(
        `${count(broken.length, "custom field")} ${agree(broken.length, "holds", "hold")} values that break ${agree(broken.length, "its", "their")} own rules: ${namesOf(byName(broken))}.`,
        seen,
      );
    if (checking.length > 0)
      return cannotTell(`Shopify is still checking the values of ${namesOf(byName(checking))}.`, seen);
    return yes(
      filled.length === 1
        ? `All values of ${namesOf(byName(filled))} follow its rules.`
        : `The values of ${portion({ good: filled.length, of: filled.length }, "custom field")} in use follow their rules.`,
      seen,
    );
  },

  examples: [
    {
      given: { metafieldDefinitions: {} },
      is: "yes",
      says: "All values of “Firing temperature” follow its rules.",
    },
    {
      given: { metafieldDefinitions: { products: [{ validationStatus: "SOME_INVALID" }] } },
      is: "no",
      says: "1 custom field holds values that break its own rules: “Firing temperature”.",
    },
    {
      given: { metafieldDefinitions: { products: [{ validationStatus: "IN_PROGRESS" }] } },
      is: "unknown",
      says: "still checking",
    },
    { given: { metafieldDefinitions: { products: [{ metafieldsCount: 0 }] } }, is: "does-not-apply" },
    { given: { metafieldDefinitions: { products: [] } }, is: "does-not-apply" },
  ],
});
