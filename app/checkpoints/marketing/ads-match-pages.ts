import { ask, checkpoint, offering, type EvidenceItem } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { noAds } from "../profile-gates";
import { adminPage, agree, list } from "../words";

/** A template that every theme brings for its contact page. */
const ordinary = "contact";
const landing = { title: "Summer sale", templateSuffix: "landing" };
const templates = ["page.contact", "page.landing", "product.gift"].map((name) => `templates/${name}.json`);
const gift = { count: 1, first: [{ id: "gid://shopify/Product/4", title: "Gift set", note: "gift" }] };

export default checkpoint({
  asks: "Does every running ad lead to a page with the same offer?",
  skill: "send-ads-to-matching-pages",
  mode: "assisted",
  needs: ["profile", "liveTheme", "pages", "products"],

  answer({ profile, liveTheme, pages, products }) {
    const without = noAds(profile);
    if (without) return without;
    if (!liveTheme) return noLiveTheme();
    if (liveTheme.templates.length === 0) return themeUnreadable();
    // a name that the live theme has no template for leaves the default one in place
    const has = (kind: string, name: string | null | undefined) =>
      ["json", "liquid"].some((end) => liveTheme.templates.includes(`templates/${kind}.${name}.${end}`));
    const found: EvidenceItem[] = [
      ...pages
        .filter(({ templateSuffix }) => templateSuffix !== ordinary && has("page", templateSuffix))
        .map(({ id, title }) => ({ title, opens: adminPage("pages", id) })),
      ...products.ownTemplates.first
        .filter(({ note }) => has("product", note))
        .map(({ id, title }) => ({ title, opens: adminPage("products", id) })),
    ];
    const items = found.slice(0, 5);
    const seen = { field: "pages.templateSuffix, products.templateSuffix", value: found.length, items };
    if (found.length === 0)
      return offering("runsAds", ask("No page or product has a template of its own.", seen));
    const names = list(found.map(({ title }) => `“${title}”`));
    const have = agree(found.length, "has a template of its own", "have templates of their own");
    return offering("runsAds", ask(`${names} ${have}.`, seen));
  },

  examples: [
    {
      given: { pages: [landing], liveTheme: { templates } },
      is: "ask",
      says: "“Summer sale” has a template",
    },
    { given: { products: { ownTemplates: gift }, liveTheme: { templates } }, is: "ask", says: "“Gift set”" },
    { given: { pages: [landing], liveTheme: {} }, is: "ask", says: "No page or product has a template" },
    { given: { pages: [{ templateSuffix: "contact" }], liveTheme: { templates } }, is: "ask", says: "No" },
    { given: { profile: { runsAds: false } }, is: "does-not-apply" },
    { given: { liveTheme: { templates: [] } }, is: "unknown" },
  ],
});
