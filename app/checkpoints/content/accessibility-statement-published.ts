import { ask, checkpoint, yes } from "../checkpoint";
import { adminPage, firstFive, wordCount } from "../words";

/** What is met, what is not, and whom to tell: that takes a paragraph at the least. */
const leastWords = 100;
/** Accessibility, accessibilité, accessibilità: the rule looks for this stem only. */
const stem = /accessib/iu;

export default checkpoint({
  asks: "Have you published an accessibility statement?",
  skill: "publish-an-accessibility-statement",
  mode: "proves-yes",
  needs: ["pages"],

  answer({ pages }) {
    const named = pages.filter(({ title, handle }) => stem.test(title) || stem.test(handle));
    const found = named.find(({ words }) => words >= leastWords) ?? named[0];
    const seen = {
      field: "pages.body",
      value: named.length,
      items: firstFive(named, ({ id, title, words }) => {
        return { title, opens: adminPage("pages", id), note: wordCount(words) };
      }),
    };
    if (!found)
      return ask("The app finds no page named accessibility. It may stand under another name.", seen);
    const page = `Your page “${found.title}” has`;
    if (found.words >= leastWords) return yes(`${page} ${wordCount(found.words)}.`, seen);
    const short = `${page} only ${wordCount(found.words)}.`;
    return ask(`${short} It may stand somewhere else.`, seen);
  },

  examples: [
    { given: { pages: [{ title: "Accessibility" }] }, is: "yes", says: "“Accessibility” has 210 words" },
    { given: { pages: [{ title: "Déclaration", handle: "accessibilite" }] }, is: "yes" },
    { given: { pages: [{ title: "Accessibility", words: 40 }] }, is: "ask", says: "only 40 words" },
    { given: { pages: [{}] }, is: "ask", says: "no page named accessibility" },
  ],
});
