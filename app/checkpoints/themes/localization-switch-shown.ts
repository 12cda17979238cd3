import { ask, checkpoint, doesNotApply, yes } from "../checkpoint";
import { noLiveTheme, oneCountryOnly, themeUnreadable } from "../gates";
import { list } from "../words";

const switches = (where: string[] | null) => ({
  liveTheme: { shown: { localization: where && { in: where } } },
});
const abroad = { markets: [{}, { countries: [{ code: "FR" }] }] };

export default checkpoint({
  asks: "Can shoppers change country and language in your header or footer?",
  skill: "let-shoppers-switch-country-and-language",
  mode: "assisted",
  needs: ["liveTheme", "markets", "shopLocales"],

  answer({ liveTheme, markets, shopLocales }) {
    const languages = shopLocales.filter(({ published }) => published);
    const home = oneCountryOnly(markets);
    // One market of several countries still gives shoppers a country to choose.
    if (home && languages.length <= 1)
      return doesNotApply("Your store sells to one country in one language.", ...home.evidence);
    if (!liveTheme) return noLiveTheme();
    const found = liveTheme.shown.localization?.in;
    if (!found) return themeUnreadable();
    const seen = {
      field: "themes.files (sections/header-group.json, sections/footer-group.json)",
      value: found.join(", ") || null,
      items: found.map((title) => ({ title, opens: "shopify://admin/themes/current/editor" })),
    };
    if (found.length > 0)
      return yes(`Your live theme lets shoppers switch country or language in ${list(found)}.`, seen);
    return ask(
      "The app finds no switch for country or language in your header or footer. One elsewhere counts too.",
      seen,
    );
  },

  examples: [
    { given: { ...switches(["footer"]), ...abroad }, is: "yes", says: "in footer" },
    { given: { ...switches([]), ...abroad }, is: "ask", says: "no switch" },
    { given: { ...switches([]), shopLocales: [{}, { locale: "de" }] }, is: "ask" },
    { given: switches(["footer"]), is: "does-not-apply" },
    { given: { ...switches(null), ...abroad }, is: "unknown" },
  ],
});
