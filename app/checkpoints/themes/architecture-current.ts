import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { agree, list } from "../words";

const jsonTemplates = ["index", "product", "collection", "page"].map((page) => `templates/${page}.json`);
const oldTemplate = "templates/product.liquid";

export default checkpoint({
  asks: "Does your live theme let you edit sections on every type of page?",
  skill: "run-an-online-store-2-0-theme",
  mode: "auto",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    const items = [{ title: "Theme editor", opens: "shopify://admin/themes/current/editor" }];
    if (!liveTheme)
      return doesNotApply("Your store has no live theme.", { field: "themes.role", value: "no MAIN" });
    const { templates } = liveTheme;
    const found = jsonTemplates.filter((name) => templates.includes(name));
    const missing = jsonTemplates.filter((name) => !templates.includes(name));
    const seen = {
      field: "themes.files.filename",
      value: templates.includes(oldTemplate) ? oldTemplate : null,
      count: { k: found.length, n: jsonTemplates.length, of: "page types with sections" },
      items,
    };
    if (found.length === 0 && !templates.includes(oldTemplate))
      return cannotTell("The files of your live theme could not be seen.", seen);
    if (missing.length > 0)
      return no(
        `Your live theme has no sections on some pages: ${list(missing, 4)} ${agree(missing.length, "is", "are")} missing.`,
        seen,
      );
    if (templates.includes(oldTemplate))
      return no(`Your live theme still carries the old template ${oldTemplate}.`, seen);
    return yes("Your live theme has sections on the home, product, collection and content pages.", seen);
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    {
      given: { liveTheme: { templates: ["templates/product.liquid"] } },
      is: "no",
      says: "templates/index.json",
    },
    { given: { liveTheme: { templates: [...jsonTemplates, oldTemplate] } }, is: "no", says: "old template" },
    { given: { liveTheme: { templates: [] } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply" },
  ],
});
