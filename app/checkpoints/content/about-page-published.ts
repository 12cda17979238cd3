import type { LiveTheme } from "~/facts/theme-json/live-theme";
import type { Page } from "~/facts/pages";
import { ask, cannotTell, checkpoint, no, yes } from "../checkpoint";
import { isNamed, type Topic } from "../names";
import { adminPage, count, firstFive, onlyWords, wordCount } from "../words";

/** Who, where, why and for whom takes about a minute to read. */
const leastWords = 150;

export default checkpoint({
  asks: "Have you published an About page that tells your story in at least 150 words?",
  skill: "tell-your-story-on-an-about-page",
  mode: "assisted",
  needs: ["pages"],
  mayUse: ["liveTheme"],

  answer({ pages, liveTheme }) {
    const about = pages.filter(isAboutPage);
    const measured = about.map((page) => ({
      page,
      added: liveTheme.known ? templateWords(page, liveTheme.value) : null,
    }));
    const total = ({ page, added }: { page: Page; added: number | null }) => page.words + (added ?? 0);
    const best = measured.sort((a, b) => total(b) - total(a))[0];
    const seen = {
      field: "pages.body",
      count: { k: best ? total(best) : 0, n: leastWords, of: "words" },
      items: firstFive(about, ({ id, title, words }) => ({
        title,
        opens: adminPage("pages", id),
        note: wordCount(words),
      })),
    };
    if (best && total(best) >= leastWords)
      return yes(`Your page “${best.page.title}” tells your story in ${count(total(best), "word")}.`, seen);
    if (measured.some(({ added }) => added === null))
      return cannotTell("The app cannot see what your theme adds to your About page.", seen);
    if (best) return no(`Your page “${best.page.title}” has ${onlyWords(total(best))}.`, seen);
    // A page that tells a story can have any name.
    const others = {
      field: "pages.title",
      value: pages.length,
      items: firstFive(pages, ({ id, title, words }) => ({
        title,
        opens: adminPage("pages", id),
        note: wordCount(words),
      })),
    };
    if (pages.length === 0) return no("Your store has no published page.", others);
    return ask("None of your published pages is called what the app knows for an About page.", others);
  },

  examples: [
    { given: { pages: [{}] }, is: "yes", says: "210 words" },
    {
      given: { pages: [{ words: 100 }], liveTheme: { pageTemplateWords: { "templates/page.json": 60 } } },
      is: "yes",
      says: "160 words",
    },
    { given: { pages: [{ words: 43 }] }, is: "no", says: "only 43 words" },
    {
      given: { pages: [{ title: "Contact", handle: "contact" }] },
      is: "ask",
      says: "None of your published pages",
    },
    { given: { pages: [{ words: 43 }], liveTheme: { unread: "The reading failed." } }, is: "unknown" },
    { given: { pages: [{ words: 43, templateSuffix: "story" }] }, is: "unknown" },
    { given: { pages: [{ words: 43 }], liveTheme: { templates: [] } }, is: "unknown" },
    { given: { pages: [{ title: "Notre maison", handle: "notre-maison" }] }, is: "yes" },
    { given: { pages: [{ title: "Unsere Manufaktur", handle: "unsere-manufaktur" }] }, is: "yes" },
    { given: { pages: [{ title: "ブランドについて", handle: "brand" }] }, is: "yes" },
    { given: { pages: [{ title: "Heritage", handle: "heritage" }] }, is: "ask" },
    { given: { pages: [{ title: "About shipping", handle: "about-shipping" }] }, is: "ask" },
    { given: { pages: [] }, is: "no", says: "no published page" },
  ],
});

/** What else “about …” can be about. */
const others: readonly Topic[] = ["shipping", "returns", "orders", "privacy", "faq", "legal"];

function isAboutPage({ title, handle }: Page): boolean {
  return isNamed("about", title, handle) && !others.some((topic) => isNamed(topic, title, handle));
}

/** Words that the page's JSON template adds; a template of its own that is not JSON may hide text in Liquid. */
function templateWords({ templateSuffix }: Page, theme: LiveTheme | null): number | null {
  if (!theme) return 0;
  const found = theme.pageTemplateWords[`templates/page${templateSuffix ? `.${templateSuffix}` : ""}.json`];
  if (theme.templates.length === 0) return null;
  return found !== undefined ? found : templateSuffix ? null : 0;
}
