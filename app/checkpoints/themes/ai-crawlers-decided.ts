import { ask, checkpoint, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";
import { list } from "../words";

const theme = (aiCrawlers: string[] | null, robots: "default" | "open" = "open") => ({
  liveTheme: { aiCrawlers, robots },
});

export default checkpoint({
  asks: "Have you decided which AI crawlers may read your store?",
  skill: "decide-which-ai-crawlers-may-read-you",
  mode: "proves-yes",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const { aiCrawlers: named, robots } = liveTheme;
    if (!named) return themeUnreadable();
    const seen = {
      field: "themes.files (templates/robots.txt.liquid)",
      value: named.length,
      items: named.slice(0, 5).map((title) => ({ title, opens: "shopify://admin/themes" })),
    };
    if (named.length > 0) return yes(`The robots.txt of your live theme names ${list(named)}.`, seen);
    const rules =
      robots === "default"
        ? "Your store uses Shopify's default robots.txt, which names no AI crawler."
        : "The robots.txt of your live theme names no AI crawler.";
    return ask(rules, seen);
  },

  examples: [
    { given: theme(["GPTBot"]), is: "yes", says: "names GPTBot" },
    { given: theme([], "default"), is: "ask", says: "Shopify's default robots.txt" },
    { given: theme([]), is: "ask", says: "names no AI crawler" },
    { given: theme(null), is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
