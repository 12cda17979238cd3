import table from "../../../content/tables/imprint-countries.json";
import { ask, cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { legalEvidence, legalTexts, unseenSentence, type LegalText } from "../legal-texts";
import { knowsLanguage } from "../names";
import { capital } from "../shares";
import { outdated } from "../tables";
import { count, countryName, list } from "../words";

/** Name, address, contact and register: fewer words cannot say them. */
const leastWords = 20;
const type = "LEGAL_NOTICE" as const;
const full = { place: "20457", reach: "hello@kiln.example" };

export default checkpoint({
  asks: "Does your legal notice show your address and contact details?",
  skill: "publish-a-legal-notice",
  mode: "assisted",
  needs: ["policies", "pages", "shop", "shopLocales", "readAt"],

  answer({ policies, pages, shop: { shopAddress }, shopLocales, readAt }) {
    const country = shopAddress.countryCodeV2;
    const where = { field: "shop.shopAddress.countryCodeV2", value: country };
    if (!country) return cannotTell("Your business address names no country.", where);
    const old = outdated(table, readAt, "countries that require an imprint");
    if (old) return old;
    if (!table.countries.includes(country))
      return doesNotApply(
        `${capital(countryName(country))} is not on the app's list of countries that require an imprint.`,
        where,
      );
    const found = legalTexts(["legal"], ["LEGAL_NOTICE"], { policies, pages, leastWords });
    const notices = found.texts.map((notice) => ({ ...notice, gaps: gapsOf(notice) }));
    const best = notices.toSorted((a, b) => a.gaps.length - b.gaps.length)[0];
    const seen = legalEvidence(found);
    if (best?.gaps.length === 0)
      return yes(`Your “${best.title}” shows ${best.imprint.place} and ${best.imprint.reach}.`, seen, where);
    const said = best
      ? `Your “${best.title}” ${list(best.gaps)}`
      : `${capital(countryName(country))} requires an imprint, and there is none among your policies and pages`;
    if (found.unseen.length > 0) return ask(`${said}. ${unseenSentence(found)}`, seen, where);
    if (!best && !knowsLanguage(shopLocales, "legal"))
      return cannotTell("The app does not know what an imprint is called in your store's language.", seen);
    const { words = 0, imprint } = best ?? {};
    if (words >= leastWords && (imprint?.maybe.place || imprint?.maybe.reach))
      return ask(`${said} in a form that the app knows.`, seen, where);
    return no(`${said}.`, seen, where);
  },

  examples: [
    {
      given: { policies: [{ type, title: "Legal notice", words: 24, imprint: full }] },
      is: "yes",
      says: "20457 and hello@kiln.example",
    },
    { given: { pages: [{ title: "Impressum", imprint: full }] }, is: "yes", says: "“Impressum” shows" },
    {
      given: { pages: [{ title: "Impressum" }] },
      is: "no",
      says: "shows no postal address and shows no email",
    },
    { given: { policies: [{ type, words: 7, imprint: full }] }, is: "no", says: "has only 7 words" },
    {
      given: {
        policies: [{ type: "TERMS_OF_SALE", title: "特定商取引法に基づく表記", words: 40, imprint: full }],
      },
      is: "yes",
    },
    { given: { policies: [] }, is: "no", says: "Germany requires an imprint, and there is none" },
    {
      given: { pages: [{ title: "Impressum", imprint: { ...full, place: null, maybe: { place: true } } }] },
      is: "ask",
    },
    {
      given: { policies: [], pages: [{ title: "Impressum", words: 0, templateSuffix: "impressum" }] },
      is: "ask",
      says: "filled by the theme",
    },
    { given: { policies: [], shopLocales: [{ locale: "tr" }] }, is: "unknown" },
    {
      given: { shop: { shopAddress: { countryCodeV2: "US" } } },
      is: "does-not-apply",
      says: "The United States",
    },
    { given: { shop: { shopAddress: { countryCodeV2: null } } }, is: "unknown" },
    { given: { readAt: "2029-01-01T00:00:00Z" }, is: "unknown" },
  ],
});

function gapsOf({ words, imprint }: LegalText): string[] {
  return [
    words < leastWords && `has only ${count(words, "word")}`,
    !imprint.place && "shows no postal address",
    !imprint.reach && "shows no email address or phone number",
  ].filter((part) => part !== false);
}
