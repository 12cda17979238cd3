import { ask, checkpoint, no, yes } from "../checkpoint";
import { deliveryTerms } from "../delivery-terms";
import { behindGate, nothingToShip } from "../gates";
import { legalEvidence, legalTexts, underPolicies, unseenSentence } from "../legal-texts";
import { onlyWords, wordCount } from "../words";

/** Where to, how long, what it costs: a few sentences at the least. */
const leastWords = 60;

const page = { title: "Versand", handle: "versand", words: 84 };

export default checkpoint({
  asks: "Have you published a shipping policy?",
  skill: "publish-a-shipping-policy",
  mode: "assisted",
  needs: ["policies"],
  mayUse: ["pages", "variants"],

  answer({ policies, pages, variants }) {
    const found = legalTexts(["shipping"], ["SHIPPING_POLICY"], {
      policies,
      pages: pages.known ? pages.value : [],
      leastWords,
    });
    const seen = legalEvidence(found);
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      const long = found.texts.filter(({ words }) => words >= leastWords);
      const policy = long.find(({ on }) => on === "policy");
      if (policy) return yes(`Your shipping policy has ${wordCount(policy.words)}.`, seen);
      // A page named “Free shipping week” says nothing of times and places.
      const page = long.find(({ text }) => {
        const { time, place } = deliveryTerms(text ?? "");
        return time ?? place;
      });
      if (page) return yes(`Your page “${page.title}” tells how you ship; ${underPolicies}.`, seen);
      if (!pages.known) return { is: "unknown" as const, because: pages.because, evidence: [seen] };
      const short = found.texts.find(({ on }) => on === "policy") ?? found.texts[0];
      const name = short?.on === "policy" ? "Your shipping policy" : `Your page “${short?.title}”`;
      const said = short
        ? short.words < leastWords
          ? `${name} has ${onlyWords(short.words)}`
          : `${name} names no time and no place that the app understands`
        : "Your store has no shipping policy, neither under Policies nor as a page";
      if (found.unseen.length > 0) return ask(`${said}. ${unseenSentence(found)}`, seen);
      return long.length > 0 ? ask(`${said}.`, seen) : no(`${said}.`, seen);
    }
  },

  examples: [
    { given: { policies: [{ type: "SHIPPING_POLICY", words: 84 }] }, is: "yes", says: "84 words" },
    { given: { policies: [{ type: "SHIPPING_POLICY", words: 12 }] }, is: "no", says: "only 12 words" },
    { given: { policies: [] }, is: "no", says: "no shipping policy" },
    { given: { policies: [], variants: { shippable: 0 } }, is: "does-not-apply" },
    { given: { policies: [], variants: { unread: "The reading failed." } }, is: "unknown" },
    {
      given: {
        policies: [],
        pages: [
          { ...page, text: "Wir liefern die Pakete nach Österreich und in der EU in 3 Tagen mit der Post." },
        ],
      },
      is: "yes",
      says: "“Versand” tells how you ship; enter it",
    },
    {
      given: { policies: [], pages: [{ ...page, text: "We love the parcel and you and the world." }] },
      is: "ask",
    },
    {
      given: { policies: [], pages: [{ ...page, words: 0, text: "", templateSuffix: "versand" }] },
      is: "ask",
      says: "filled by the theme",
    },
    { given: { policies: [], pages: [{ title: "FAQ", speaksOf: ["shipping"] }] }, is: "ask" },
  ],
});
