import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { isNamed, knowsLanguage } from "../names";
import { adminPage, firstFive, onlyWords, wordCount } from "../words";

/** What data, why, how long, who else sees it and which rights: less than 200 words cannot say it. */
const leastWords = 200;

export default checkpoint({
  asks: "Have you published a privacy policy for your store?",
  skill: "publish-a-privacy-policy",
  mode: "auto",
  needs: ["policies", "privacySettings", "pages", "shopLocales"],

  answer({ policies, privacySettings: { privacyPolicyAutomatic }, pages, shopLocales }) {
    const policy = policies.find(({ type }) => type === "PRIVACY_POLICY");
    const named = pages.filter(({ title, handle }) => isNamed("privacy", title, handle));
    const seen = [
      { field: "shop.shopPolicies.body", value: policy ? wordCount(policy.words) : null },
      { field: "privacySettings.privacyPolicy.autoManaged", value: privacyPolicyAutomatic },
      {
        field: "pages.body",
        value: named.length,
        items: firstFive(named, ({ id, title, words }) => ({
          title,
          opens: adminPage("pages", id),
          note: wordCount(words),
        })),
      },
    ];
    const page = named.find(({ words }) => words >= leastWords);
    if (privacyPolicyAutomatic)
      return yes("Shopify keeps your privacy policy up to date by itself.", ...seen);
    if (policy && policy.words >= leastWords)
      return yes(`Your privacy policy has ${wordCount(policy.words)}.`, ...seen);
    if (page)
      return yes(
        `Your page “${page.title}” is a privacy policy; enter it under Policies too, where checkout links to it.`,
        ...seen,
      );
    if (!knowsLanguage(shopLocales))
      return cannotTell(
        "The app does not know what a privacy page is called in your store's language.",
        ...seen,
      );
    if (policy?.text) return no(`Your privacy policy has ${onlyWords(policy.words)}.`, ...seen);
    return no("Your store has no privacy policy, neither among its policies nor as a page.", ...seen);
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
    { given: { policies: [{ words: 40 }] }, is: "no", says: "only 40 words" },
    { given: { policies: [] }, is: "no", says: "no privacy policy" },
    { given: { policies: [], shopLocales: [{ locale: "sw" }] }, is: "unknown" },
  ],
});
