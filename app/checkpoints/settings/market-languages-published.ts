import table from "../../../content/tables/country-languages.json";
import type { Market } from "~/facts/markets";
import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { oneCountryOnly } from "../gates";
import { byName, itemsOf, namesOf } from "../shares";
import { outdated } from "../tables";
import { count, languageName, list } from "../words";

const spokenIn: Record<string, string[]> = table.countries;

export default checkpoint({
  asks: "Is your store published in a language spoken in each of your markets?",
  skill: "publish-the-language-of-each-market",
  mode: "auto",
  needs: ["markets", "shopLocales", "readAt"],

  answer({ markets, shopLocales, readAt }) {
    const one = oneCountryOnly(markets);
    if (one) return one;
    if (markets.length === 0) return cannotTell("None of your markets of countries is active.");
    const old = outdated(table, readAt, "languages by country");
    if (old) return old;
    const published = shopLocales.filter((each) => each.published).map(({ locale }) => locale);
    const languages = [...new Set(published.map(written))];
    const spoken = markets.map((market) => ({ market, is: isSpoken(market, languages) }));
    const named = (is: boolean | null) =>
      byName(spoken.filter((each) => each.is === is).map(({ market }) => market));
    const lacking = named(false);
    const seen = [
      { field: "shopLocales.published", value: published.join(", ") },
      {
        field: "markets.conditions.regionsCondition.regions",
        count: { k: named(true).length, n: markets.length, of: "markets" },
        items: itemsOf(lacking, "markets"),
      },
    ];
    if (lacking.length > 0) {
      const single = spoken.every(({ market, is }) => is !== false || market.countries.length === 1);
      const most = single ? "" : "most countries of ";
      return no(
        `Your store is in ${names(languages)}, not what most people speak in ${most}${namesOf(lacking)}.`,
        ...seen,
      );
    }
    if (named(null).length > 0)
      return cannotTell(
        `The app cannot tell which languages are spoken in ${namesOf(named(null))}.`,
        ...seen,
      );
    return yes(
      `Your store is in ${names(languages)}, spoken in each of your ${count(markets.length, "market")}.`,
      ...seen,
    );
  },

  examples: [
    {
      given: { ...german(), markets: [{ countries: [{ code: "DE" }, { code: "AT" }] }] },
      is: "yes",
      says: "German",
    },
    { given: { ...german(), markets: [{}, { countries: [{ code: "CH" }, { code: "FR" }] }] }, is: "yes" },
    {
      given: { ...german(), markets: [{}, { name: "Iberia", countries: [{ code: "ES" }] }] },
      is: "no",
      says: "“Iberia”",
    },
    {
      given: { markets: [{}, { name: "Iberia", countries: [{ code: "ES" }] }] },
      is: "no",
      says: "in English",
    },
    { given: { ...german(), markets: [{}, { everywhere: true }] }, is: "unknown" },
    { given: chinese("zh-CN", "TW"), is: "no", says: "“Abroad”" },
    { given: chinese("zh-TW", "HK"), is: "yes", says: "Traditional Chinese" },
    { given: chinese("zh-CN", "SG"), is: "yes" },
    { given: { markets: [{}] }, is: "does-not-apply" },
    {
      given: { markets: [{}, { countries: [{ code: "US" }] }], readAt: "2030-01-01T00:00:00Z" },
      is: "unknown",
    },
  ],
});

function chinese(locale: string, code: string) {
  const abroad = { name: "Abroad", countries: [{ code }] };
  return { shopLocales: [{ locale: "de" }, { locale }], markets: [{ countries: [{ code: "DE" }] }, abroad] };
}

function german() {
  return { shopLocales: [{ locale: "de" }] };
}

function names(languages: readonly string[]): string {
  return list(languages.map(languageName), 5);
}

function speaks(code: string, language: string): boolean {
  return spokenIn[code]?.some((spoken) => written(`${spoken}-${code}`) === language) ?? false;
}

/** A language as people read it: Chinese is written in two ways, and who reads one may not read the other. */
function written(locale: string): string {
  const language = locale.split("-")[0] ?? locale;
  if (language !== "zh") return language;
  return new Intl.Locale(locale).maximize().script === "Hant" ? "zh-Hant" : "zh-Hans";
}

/** One published language reaches half of the countries; null when countries that are not known would decide. */
function isSpoken({ countries, everywhere }: Market, languages: readonly string[]): boolean | null {
  if (everywhere || countries.length === 0) return null;
  const unlisted = countries.filter(({ code }) => !spokenIn[code]).length;
  const most = Math.max(
    0,
    ...languages.map((language) => countries.filter(({ code }) => speaks(code, language)).length),
  );
  if (most / countries.length >= 0.5) return true;
  return (most + unlisted) / countries.length >= 0.5 ? null : false;
}
