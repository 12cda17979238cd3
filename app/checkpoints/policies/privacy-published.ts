import { ask, cannotTell, checkpoint, no, yes } from "../checkpoint";
import { legalEvidence, legalTexts, underPolicies, unseenSentence } from "../legal-texts";
import { knowsLanguage } from "../names";
import { onlyWords, wordCount } from "../words";

/** What data, why, how long, who else sees it and which rights: less than 200 words cannot say it. */
const leastWords = 200;

export default checkpoint({
  asks: "Have you published a privacy policy for your store?",
  skill: "publish-a-privacy-policy",
  mode: "assisted",
  needs: ["policies", "privacySettings", "pages", "shopLocales"],

  answer({ policies, privacySettings: { privacyPolicyAutomatic }, pages, shopLocales }) {
    const found = legalTexts(["privacy"], ["PRIVACY_POLICY"], { policies, pages, leastWords });
    const policy = found.texts.find(({ on }) => on === "policy");
    const page = found.texts.find(({ on, words }) => on === "page" && words >= leastWords);
    const seen = [
      legalEvidence(found),
      { field: "privacySettings.privacyPolicy.autoManaged", value: privacyPolicyAutomatic },
    ];
    if (privacyPolicyAutomatic)
      return yes("Shopify keeps your privacy policy up to date by itself.", ...seen);
    if (policy && policy.words >= leastWords)
      return yes(`Your privacy policy has ${wordCount(policy.words)}.`, ...seen);
    if (page) return yes(`Your page “${page.title}” is a privacy policy; ${underPolicies}.`, ...seen);
    const said = policy
      ? `Your privacy policy has ${onlyWords(policy.words)}`
      : "Your store has no privacy policy, neither among its policies nor as a page";
    if (found.unseen.length > 0) return ask(`${said}. ${unseenSentence(found)}`, ...seen);
    if (!knowsLanguage(shopLocales))
      return cannotTell(
        "The app does not know what a privacy page is called in your store's language.",
        ...seen,
      );
    return no(`${said}.`, ...seen);
  },

  examples: [
    { given: { policies: [{}] }, is: "yes", says: "240 words" },
    {
      given: { policies: [], privacySettings: { privacyPolicyAutomatic: true } },
      is: "yes",
      says: "by itself",
    },
    {
      given: { policies: [], pages: [{ title: "Datenschutzerklärung", handle: "datenschutz" }] },
      is: "yes",
      says: "enter it under",
    },
    {
      given: { policies: [], pages: [{ title: "Datenschutz", words: 4, templateSuffix: "datenschutz" }] },
      is: "ask",
      says: "filled by the theme",
    },
    { given: { policies: [{ words: 40 }] }, is: "no", says: "only 40 words" },
    { given: { policies: [] }, is: "no", says: "no privacy policy" },
    { given: { policies: [], shopLocales: [{ locale: "sw" }] }, is: "unknown" },
  ],
});
