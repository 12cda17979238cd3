import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { whichOnlineStore } from "../gates";
import { capital, namesOf, portion } from "../shares";
import { languagesLeft, languagesOf, noFurtherLanguage } from "../translations";

/** A few texts are always in the making. */
const mostOutdated = 0.05;
const german = { locale: "de", primary: false, further: true };
const texts = (of: number, good: number, title = "Mug") => [
  { current: { of, good, first: good < of ? [{ id: "gid://shopify/Product/1", title }] : [] } },
];

export default checkpoint({
  asks: "Are your translations up to date with the original texts?",
  skill: "refresh-outdated-translations",
  mode: "auto",
  needs: ["shopLocales", "productTranslations", "collectionTranslations"],

  // Of products and collections on sale: translations of what nobody sees are left out.
  answer({ shopLocales, productTranslations, collectionTranslations }) {
    const gate = noFurtherLanguage(shopLocales);
    if (gate) return gate;
    if (!collectionTranslations) return whichOnlineStore();
    const field = "translations.outdated";
    const all = languagesOf(shopLocales, productTranslations, collectionTranslations, "current", field);
    const seen = all.map((language) => language.seen);
    const [of, good] = [sum(all.map(({ share }) => share.of)), sum(all.map(({ share }) => share.good))];
    if (of === 0) return languagesLeft(shopLocales, productTranslations.length) ?? doesNotApply("You have no translation yet.", ...seen);
    const left = languagesLeft(shopLocales, productTranslations.length, ...seen);
    if (left) return left;
    const said = `${capital(portion({ good: of - good, of }, "translation"))} ${of - good <= 1 ? "is" : "are"} older than the original text`;
    if (of - good <= of * mostOutdated) return yes(`${said}.`, ...seen);
    return no(`${said}: start with ${namesOf(all.flatMap(({ share }) => share.first))}.`, ...seen);
  },

  examples: [
    { given: { shopLocales: [{}, german] }, is: "yes", says: "None of 98 translations is older" },
    { given: { shopLocales: [{}, german], productTranslations: texts(30, 20) }, is: "no", says: "10 of 50 translations are older than the original text: start with “Mug”" }, // prettier-ignore
    {
      given: {
        shopLocales: [{}, german],
        productTranslations: texts(0, 0),
        collectionTranslations: texts(0, 0),
      },
      is: "does-not-apply",
    },
    { given: { shopLocales: [{}] }, is: "does-not-apply", says: "one language" },
    { given: { shopLocales: [{}, german], collectionTranslations: null as never }, is: "unknown" },
  ],
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
