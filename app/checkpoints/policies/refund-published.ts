import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { isWrittenWithoutSpaces, returnTerms } from "../return-terms";
import { onlyWords, wordCount } from "../words";

/** Less cannot name a time, the condition of the goods and who pays the way back. */
const leastWords = 50;
const leastCharacters = 150;

const long =
  "Unused goods in their box come back to us at your cost, and the money goes where it came from. ".repeat(3);

export default checkpoint({
  asks: "Does a published refund policy say how long customers can return an item?",
  skill: "publish-a-refund-policy",
  mode: "auto",
  needs: ["policies"],

  answer({ policies }) {
    const policy = policies.find(({ type }) => type === "REFUND_POLICY");
    const items = [{ title: "Refund policy", opens: "shopify://admin/settings/policies" }];
    const seen = {
      field: "shop.shopPolicies.body",
      value: policy ? wordCount(policy.words) : null,
      items,
    };
    if (!policy || policy.text === "") return no("Your store has no refund policy.", seen);
    const { text, words } = policy;
    const isLong = isWrittenWithoutSpaces(text) ? [...text].length >= leastCharacters : words >= leastWords;
    if (!isLong) return no(`Your refund policy has ${onlyWords(words)}.`, seen);
    const terms = returnTerms(text);
    if (terms === "unknown-language")
      return cannotTell("The app does not know the language of your refund policy.", seen);
    if (terms === "none")
      return no("Your refund policy names no time in which an item can be returned.", seen);
    return yes(`Your refund policy says how long: “${terms.says}”.`, seen);
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
  ],
});
