import { ask, cannotTell, checkpoint, no, yes } from "../checkpoint";
import { legalEvidence, legalTexts, underPolicies, unseenSentence, type LegalText } from "../legal-texts";
import { isWrittenWithoutSpaces, returnTerms } from "../return-terms";
import { onlyWords } from "../words";

/** Less cannot name a time, the condition of the goods and who pays the way back. */
const leastWords = 50;
const leastCharacters = 150;

const long =
  "Unused goods in their box come back to us at your cost, and the money goes where it came from. ".repeat(3);
const page = { title: "Widerruf & Retouren", handle: "retouren", words: 60 };

export default checkpoint({
  asks: "Does a published refund policy say how long customers can return an item?",
  skill: "publish-a-refund-policy",
  mode: "assisted",
  needs: ["policies"],
  mayUse: ["pages"],

  answer({ policies, pages }) {
    const found = legalTexts(["returns"], ["REFUND_POLICY"], {
      policies,
      pages: pages.known ? pages.value : [],
      leastWords,
    });
    const seen = legalEvidence(found);
    const judged = found.texts.map((each) => ({ ...each, ...judge(each) }));
    const good = judged.find(({ says }) => says !== null);
    if (good?.on === "policy") return yes(`Your refund policy says how long: “${good.says}”.`, seen);
    if (good) return yes(`Your page “${good.title}” says how long: “${good.says}”; ${underPolicies}.`, seen);
    const policy = judged.find(({ on }) => on === "policy");
    const best = policy ?? judged[0];
    const said = !best
      ? "Your store has no refund policy, neither under Policies nor as a page"
      : `Your ${policy ? "refund policy" : `page “${best.title}”`} ${best.lacks}`;
    if (!pages.known) return { is: "unknown", because: pages.because, evidence: [seen] };
    if (found.unseen.length > 0) return ask(`${said}. ${unseenSentence(found)}`, seen);
    if (judged.some(({ lacks }) => lacks === foreign))
      return cannotTell("The app does not know the language of your refund policy.", seen);
    return no(`${said}.`, seen);
  },

  examples: [
    {
      given: { policies: [{ type: "REFUND_POLICY", text: `You have 30 days. ${long}`, words: 60 }] },
      is: "yes",
      says: "“30 days”",
    },
    {
      given: { policies: [{ type: "REFUND_POLICY", text: `${long} All sales are final.`, words: 60 }] },
      is: "yes",
    },
    {
      given: { policies: [{ type: "REFUND_POLICY", text: long, words: 57 }] },
      is: "no",
      says: "names no time",
    },
    {
      given: { policies: [{ type: "REFUND_POLICY", text: "30 days.", words: 2 }] },
      is: "no",
      says: "only 2 words",
    },
    {
      given: { policies: [{ type: "REFUND_POLICY", text: "Zuri sana kabisa ".repeat(30), words: 90 }] },
      is: "unknown",
    },
    { given: { policies: [{}] }, is: "no", says: "no refund policy" },
    {
      given: { policies: [], pages: [{ ...page, text: `Sie haben 14 Tage Zeit. ${long}` }] },
      is: "yes",
      says: "“Widerruf & Retouren” says how long: “14 Tage”; enter it under Settings › Policies too",
    },
    {
      given: {
        policies: [],
        pages: [{ ...page, words: 3, text: "Siehe unten.", templateSuffix: "retouren" }],
      },
      is: "ask",
      says: "is filled by the theme",
    },
    {
      given: { policies: [], pages: [{ title: "FAQ", speaksOf: ["returns"] }] },
      is: "ask",
      says: "“FAQ” speaks of it",
    },
    { given: { policies: [], pages: [{ title: "FAQ", words: 9, speaksOf: ["returns"] }] }, is: "no" },
    { given: { policies: [], pages: { unread: "The reading failed." } }, is: "unknown" },
  ],
});

const foreign = "is in a language that the app does not know";

/** The words that say how long, or what is lacking: completes “Your refund policy …”. */
function judge({ text, words }: LegalText): { says: string | null; lacks: string } {
  if (text === null) return { says: null, lacks: "is longer than the app can look through" };
  const isLong = isWrittenWithoutSpaces(text) ? [...text].length >= leastCharacters : words >= leastWords;
  if (!isLong) return { says: null, lacks: `has ${onlyWords(words)}` };
  const terms = returnTerms(text);
  if (terms === "unknown-language") return { says: null, lacks: foreign };
  if (terms === "none") return { says: null, lacks: "names no time in which an item can be returned" };
  return { says: terms.says, lacks: "" };
}
