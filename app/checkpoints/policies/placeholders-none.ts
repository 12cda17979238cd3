import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { adminPage, count, firstFive, list } from "../words";

export default checkpoint({
  asks: "Are your policies and pages free of template placeholders?",
  skill: "leave-no-template-gaps",
  mode: "auto",
  needs: ["policies", "pages"],

  answer({ policies, pages }) {
    const written = [
      ...policies
        .filter(({ text }) => text !== "")
        .map((policy) => ({ ...policy, opens: "shopify://admin/settings/policies" })),
      ...pages.map((page) => ({ ...page, opens: adminPage("pages", page.id) })),
    ];
    const gaps = written.filter(({ placeholder }) => placeholder !== null);
    const seen = {
      field: "shop.shopPolicies.body, pages.body",
      count: { k: gaps.length, n: written.length, of: "policies and pages with placeholders" },
      items: firstFive(gaps, ({ title, opens, placeholder }) => ({ title, opens, note: placeholder ?? "" })),
    };
    if (written.length === 0)
      return doesNotApply("Your store has neither a policy nor a published page.", seen);
    const where = list(gaps.map(({ title, placeholder }) => `“${title}” (${placeholder})`));
    if (gaps.length > 0) return no(`Template placeholders are left in ${where}.`, seen);
    const texts = written.length - pages.length;
    const kinds = [
      texts > 0 && count(texts, "policy", "policies"),
      pages.length > 0 && count(pages.length, "page"),
    ].filter((kind) => kind !== false);
    return yes(`No template placeholder is left in your ${list(kinds)}.`, seen);
  },

  examples: [
    { given: { policies: [{}], pages: [{}] }, is: "yes", says: "1 policy and 1 page" },
    {
      given: { pages: [{ title: "Impressum", placeholder: "[ADDRESS]" }] },
      is: "no",
      says: "“Impressum” ([ADDRESS])",
    },
    { given: { policies: [], pages: [{}] }, is: "yes", says: "in your 1 page" },
    { given: { policies: [], pages: [] }, is: "does-not-apply" },
  ],
});
