import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noActiveProduct, whichOnlineStore } from "../gates";
import { namesOf } from "../shares";
import { languagesLeft, languagesOf, noFurtherLanguage } from "../translations";
import { list } from "../words";

const leastPart = 0.9;
const german = { locale: "de", primary: false, further: true };
const texts = (good: number) => ({
  texts: { of: 80, good, first: [{ id: "gid://shopify/Product/1", title: "Mug" }] },
});

export default checkpoint({
  asks: "Are product and collection texts translated for every published language?",
  skill: "translate-what-shoppers-read",
  mode: "auto",
  needs: ["shopLocales", "products", "productTranslations", "collectionTranslations"],

  answer({ shopLocales, products: { active }, productTranslations, collectionTranslations }) {
    const gate = noFurtherLanguage(shopLocales) ?? noActiveProduct(active);
    if (gate) return gate;
    if (!collectionTranslations) return whichOnlineStore();
    const field = "translations.key";
    const all = languagesOf(shopLocales, productTranslations, collectionTranslations, "texts", field);
    const seen = all.map((language) => language.seen);
    const [empty] = all.filter(({ share }) => share.of === 0);
    if (empty) return cannotTell("No product or collection with a text is on your online store yet.", ...seen);
    const short = all.filter(({ share: { good, unsure, of } }) => good + unsure < of * leastPart);
    const parts = (some: typeof all) =>
      list(
        some.map(({ name, share: { good, of } }) => `${Math.floor((good / Math.max(of, 1)) * 100)}% in ${name}`),
      );
    const [worst] = short;
    if (worst)
      return no(
        `Too few of your product and collection texts are translated: ${parts(short)}. Start with ${namesOf(worst.share.first)}.`,
        ...seen,
      );
    const [open] = all.filter(({ share: { good, of } }) => good < of * leastPart);
    if (open)
      return cannotTell(`The app cannot tell which names are proper ones that stay in ${open.name}.`, ...seen);
    const left = languagesLeft(shopLocales, productTranslations.length, ...seen);
    return left ?? yes(`Your product and collection texts are translated: ${parts(all)}.`, ...seen);
  },

  examples: [
    { given: { shopLocales: [{}, german] }, is: "yes", says: "98% in German" },
    {
      given: { shopLocales: [{}, german], productTranslations: [texts(50)] },
      is: "no",
      says: "70% in German. Start with “Mug”",
    },
    {
      given: { shopLocales: [{}, german], productTranslations: [{ texts: { of: 80, good: 50, unsure: 30 } }] },
      is: "unknown",
      says: "proper ones that stay in German",
    },
    { given: { shopLocales: [{}, german, { ...german, locale: "fr" }] }, is: "unknown", says: "not French" },
    { given: { shopLocales: [{}, german], collectionTranslations: null as never }, is: "unknown" },
    { given: { shopLocales: [{}, { locale: "en-GB", primary: false }] }, is: "does-not-apply" },
    { given: { shopLocales: [{}, german], products: { active: 0 } }, is: "does-not-apply" },
  ],
});
