import { checkpoint, no, yes } from "../checkpoint";
import { wordCount } from "../words";

/** Contract, prices, delivery, liability and law: less than 200 words cannot say it. */
const leastWords = 200;

export default checkpoint({
  asks: "Have you published terms of service?",
  skill: "publish-terms-of-service",
  mode: "auto",
  needs: ["policies"],

  answer({ policies }) {
    const terms = policies.filter(({ type }) => type === "TERMS_OF_SERVICE" || type === "TERMS_OF_SALE");
    const best = terms.sort((a, b) => b.words - a.words)[0];
    const items = terms.map(({ title, words }) => {
      return { title, opens: "shopify://admin/settings/policies", note: wordCount(words) };
    });
    const seen = { field: "shop.shopPolicies.body", value: best ? wordCount(best.words) : null, items };
    if (!best || best.text === "") return no("Your store has no terms of service.", seen);
    if (best.words < leastWords)
      return no(
        `Your terms have only ${wordCount(best.words)}; ${leastWords} is the least that says it all.`,
        seen,
      );
    return yes(`Your terms have ${wordCount(best.words)}.`, seen);
  },

  examples: [
    { given: { policies: [{ type: "TERMS_OF_SERVICE", words: 612 }] }, is: "yes", says: "612 words" },
    { given: { policies: [{ type: "TERMS_OF_SALE", words: 200 }] }, is: "yes" },
    { given: { policies: [{ type: "TERMS_OF_SERVICE", words: 199 }] }, is: "no", says: "only 199 words" },
    { given: { policies: [{}] }, is: "no", says: "no terms" },
  ],
});
