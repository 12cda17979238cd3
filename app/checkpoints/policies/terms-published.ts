import { ask, checkpoint, no, yes } from "../checkpoint";
import { legalEvidence, legalTexts, underPolicies, unseenSentence } from "../legal-texts";
import { wordCount } from "../words";

/** Contract, prices, delivery, liability and law: less than 200 words cannot say it. */
const leastWords = 200;

export default checkpoint({
  asks: "Have you published terms of service?",
  skill: "publish-terms-of-service",
  mode: "assisted",
  needs: ["policies"],
  mayUse: ["pages"],

  answer({ policies, pages }) {
    const found = legalTexts(["terms"], ["TERMS_OF_SERVICE", "TERMS_OF_SALE"], {
      policies,
      pages: pages.known ? pages.value : [],
      leastWords,
    });
    const seen = legalEvidence(found);
    const longest = (on: "policy" | "page") =>
      found.texts.filter((text) => text.on === on).sort((a, b) => b.words - a.words)[0];
    const [policy, page] = [longest("policy"), longest("page")];
    if (policy && policy.words >= leastWords) return yes(`Your terms have ${wordCount(policy.words)}.`, seen);
    if (page && page.words >= leastWords)
      return yes(`Your page “${page.title}” has ${wordCount(page.words)} of terms; ${underPolicies}.`, seen);
    if (!pages.known) return { is: "unknown", because: pages.because, evidence: [seen] };
    const best = policy ?? page;
    const short = `only ${wordCount(best?.words ?? 0)}; ${leastWords} is the least that says it all`;
    const said = !best
      ? "Your store has no terms of service, neither under Policies nor as a page"
      : best.on === "policy"
        ? `Your terms have ${short}`
        : `Your page “${best.title}” has ${short}`;
    return found.unseen.length > 0 ? ask(`${said}. ${unseenSentence(found)}`, seen) : no(`${said}.`, seen);
  },

  examples: [
    { given: { policies: [{ type: "TERMS_OF_SERVICE", words: 612 }] }, is: "yes", says: "612 words" },
    { given: { policies: [{ type: "TERMS_OF_SALE", words: 200 }] }, is: "yes" },
    { given: { policies: [{ type: "TERMS_OF_SERVICE", words: 199 }] }, is: "no", says: "only 199 words" },
    { given: { policies: [{}] }, is: "no", says: "no terms" },
    {
      given: { policies: [], pages: [{ title: "AGB", handle: "agb", words: 900 }] },
      is: "yes",
      says: "“AGB” has 900 words of terms; enter it under Settings › Policies too",
    },
    {
      given: { policies: [], pages: [{ title: "AGB", handle: "agb", words: 9, templateSuffix: "agb" }] },
      is: "ask",
    },
    {
      given: { policies: [], pages: [{ title: "AGB", handle: "agb", words: 9 }] },
      is: "no",
      says: "“AGB” has only",
    },
    { given: { policies: [], pages: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
