import { ask, checkpoint, yes, type Unknown } from "../checkpoint";
import { isNamed } from "../names";
import { adminPage, count, firstFive } from "../words";

/** Shipping, returns, payment, product and contact: the five that nearly every customer asks. */
const leastQuestions = 5;

export default checkpoint({
  asks: "Does your store answer at least five common questions on an FAQ page?",
  skill: "answer-the-top-questions-in-an-faq",
  mode: "proves-yes",
  needs: ["pages"],
  mayUse: ["metaobjectTypes"],

  answer({ pages, metaobjectTypes }) {
    const named = pages.filter(({ title, handle }) => isNamed("faq", title, handle));
    const entries = (metaobjectTypes.known ? metaobjectTypes.value : []).filter(({ name, type }) =>
      isNamed("faq", name, type),
    );
    const seen = [
      {
        field: "pages.body",
        value: named.length,
        items: firstFive(named, ({ id, title, questions }) => ({
          title,
          opens: adminPage("pages", id),
          note: count(questions, "question"),
        })),
      },
      {
        field: "metaobjectDefinitions.metaobjectsCount",
        value: entries.length,
        items: firstFive(entries, ({ name, metaobjectsCount }) => ({
          title: name,
          opens: "shopify://admin/content/metaobjects",
          note: count(metaobjectsCount, "entry", "entries"),
        })),
      },
    ];
    const page = named.find(({ questions }) => questions >= leastQuestions);
    if (page) return yes(`Your page “${page.title}” holds ${count(page.questions, "question")}.`, ...seen);
    if (!metaobjectTypes.known)
      return { is: "unknown", because: metaobjectTypes.because, evidence: seen } satisfies Unknown;
    const entry = entries.find(({ metaobjectsCount }) => metaobjectsCount >= leastQuestions);
    if (entry)
      return yes(
        `Your content “${entry.name}” has ${count(entry.metaobjectsCount, "entry", "entries")}.`,
        ...seen,
      );
    const found = named[0]
      ? `The app counts ${count(named[0].questions, "question")} on your page “${named[0].title}”.`
      : "The app finds no FAQ page.";
    return ask(
      `${found} ${leastQuestions} answers in another place count too.`,
      ...seen,
    );
  },

  examples: [
    {
      given: { pages: [{ title: "Questions and answers", handle: "faq", questions: 7 }] },
      is: "yes",
      says: "7 questions",
    },
    {
      given: { pages: [], metaobjectTypes: [{ name: "FAQ", type: "faq", metaobjectsCount: 12 }] },
      is: "yes",
      says: "12 entries",
    },
    {
      given: { pages: [{ title: "Häufige Fragen", handle: "fragen", questions: 2 }] },
      is: "ask",
      says: "2 questions",
    },
    { given: { pages: [], metaobjectTypes: [] }, is: "ask", says: "no FAQ page" },
    {
      given: { pages: [{ handle: "faq", questions: 7 }], metaobjectTypes: { unread: "It failed." } },
      is: "yes",
    },
    { given: { pages: [], metaobjectTypes: { unread: "The reading failed." } }, is: "unknown" },
  ],
});
