import { cannotTell, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { list } from "../words";

const words: Record<string, string> = {
  canonical_url: "canonical link",
  page_title: "page title",
  page_description: "page description",
  content_for_header: "Shopify's own header code",
};

export default checkpoint({
  asks: "Does your theme output its canonical link, page title and description?",
  skill: "keep-head-tags-intact",
  mode: "auto",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { layout } = liveTheme;
    if (!layout?.complete) return themeUnreadable();
    const { missingTags, unclearTags } = layout;
    const all = Object.keys(words).length;
    const seen = {
      field: "themes.files (layout/theme.liquid)",
      count: { k: all - missingTags.length - unclearTags.length, n: all, of: "head tags" },
      items: [...missingTags, ...unclearTags].map((title) => ({ title, opens: "shopify://admin/themes" })),
    };
    const named = (tags: string[]) =>
      list(
        tags.map((tag) => words[tag] ?? tag),
        all,
      );
    if (missingTags.length > 0) return no(`Your live theme does not output the ${named(missingTags)}.`, seen);
    if (unclearTags.length > 0)
      return cannotTell(
        `Your live theme uses the ${named(unclearTags)} in a way that the app cannot follow.`,
        seen,
      );
    return yes(
      "Your live theme outputs the canonical link, page title and description, and Shopify's header code.",
      seen,
    );
  },

  examples: [
    { given: { liveTheme: {} }, is: "yes" },
    {
      given: { liveTheme: { layout: { missingTags: ["page_description"] } } },
      is: "no",
      says: "does not output the page description",
    },
    { given: { liveTheme: { layout: { unclearTags: ["page_title"] } } }, is: "unknown" },
    { given: { liveTheme: { layout: { complete: false } } }, is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
