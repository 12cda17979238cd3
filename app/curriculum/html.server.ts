import MarkdownIt from "markdown-it";
import type { TermFinder } from "./glossary";
import type { GlossaryTerm, MerchantValues } from "./shape";

/** What a page adds to Markdown: the merchant's own values, and where a lesson is shown. */
export type Showing = {
  values?: MerchantValues;
  lessonHref?: (code: string) => string;
  /** Whether a term's explanation leads on to the lesson that teaches it. */
  leadsTo?: (lesson: string) => boolean;
};

export const placeholder = /\{\{([\w.]+)\\?\|([^{}|]+)\}\}/y;
const allowedLink = /^(https:\/\/|shopify:\/\/admin\/|lesson:\d+(\.\d+){3}$)/;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable("image");
markdown.validateLink = (address) => allowedLink.test(address);

// A value is never read as Markdown, nor searched for terms; it is shown escaped.
markdown.inline.ruler.before("emphasis", "merchant-value", (state, silent) => {
  placeholder.lastIndex = state.pos;
  const match = placeholder.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const token = state.push("merchant-value", "", 0);
    token.content = match[2]!.trim();
    token.info = match[1]!;
  }
  state.pos = placeholder.lastIndex;
  return true;
});

markdown.renderer.rules["merchant-value"] = (tokens, index, _options, env) => {
  const { content, info } = tokens[index]!;
  const values = (env as Showing).values as Record<string, string | number | undefined> | undefined;
  return markdown.utils.escapeHtml(String(values?.[info] ?? content));
};

// Tokens are shown many times, so nothing may be written into them.
markdown.renderer.rules.link_open = (tokens, index, _options, env) => {
  const address = String(tokens[index]!.attrGet("href") ?? "");
  if (address.startsWith("lesson:")) {
    const code = address.slice("lesson:".length);
    const { lessonHref = (to: string) => `/app/lessons/${to}` } = env as Showing;
    return `<a href="${markdown.utils.escapeHtml(lessonHref(code))}" data-lesson="${code}">`;
  }
  const leads = address.startsWith("shopify://")
    ? 'target="_top"'
    : 'target="_blank" rel="noopener noreferrer"';
  return `<a href="${markdown.utils.escapeHtml(address)}" ${leads}>`;
};

const plainBlocks = new Set(["paragraph_open", "td_open"]);

// A term is explained in running text: not in a heading, a link, a code span or the head of a table.
markdown.core.ruler.push("terms", (state) => {
  const { findTerms } = state.env as { findTerms?: TermFinder };
  if (!findTerms) return;
  state.tokens.forEach((block, at) => {
    if (block.type !== "inline" || !plainBlocks.has(state.tokens[at - 1]?.type ?? "")) return;
    let links = 0;
    block.children = (block.children ?? []).flatMap((token) => {
      if (token.type === "link_open") links += 1;
      if (token.type === "link_close") links -= 1;
      if (token.type !== "text" || links > 0) return [token];
      return findTerms(token.content).map(({ text, term }) => {
        const piece = new state.Token(term ? "term" : "text", "", 0);
        piece.content = text;
        piece.meta = term ?? null;
        return piece;
      });
    });
  });
});

// The browser opens and closes it by itself: by pointer, finger and keyboard, above the page, moving nothing.
markdown.renderer.rules.term = (tokens, index, _options, env) => {
  const { content, meta } = tokens[index]!;
  const { id, term, says, lesson } = meta as GlossaryTerm;
  const { lessonHref = (to: string) => `/app/lessons/${to}`, leadsTo } = env as Showing;
  const more = leadsTo?.(lesson)
    ? `<a href="${lessonHref(lesson)}" data-lesson="${lesson}">Lesson ${lesson}</a> `
    : "";
  const [word, name, text] = [content, term, says].map(markdown.utils.escapeHtml);
  return (
    `<button type="button" popovertarget="term-${id}">${word}</button>` +
    `<span popover id="term-${id}" role="note"><strong>${name}</strong> <span>${text}</span> ` +
    `${more}<a href="/app/academy/glossary#${id}" data-in-app>Glossary</a></span>`
  );
};

/** Markdown that was read and can be shown to many: reading costs most of the time. */
export type ReadMarkdown = ReturnType<typeof markdown.parse>;

/** Reads Markdown of ours; with `findTerms` the terms in it are marked. */
export function readMarkdown(text: string, findTerms?: TermFinder): ReadMarkdown {
  return markdown.parse(text, { findTerms });
}

/**
 * Markdown of ours → HTML that is safe to insert: HTML in it stays text, links lead only to https, the admin or a lesson
 * (`lesson:1.2.6.2`, marked with `data-lesson`), and `{{theme.name|your live theme}}` shows the merchant's value as text.
 */
export function toHtml(text: string | ReadMarkdown, showing: Showing = {}): string {
  const read = typeof text === "string" ? readMarkdown(text) : text;
  return markdown.renderer.render(read, markdown.options, showing);
}

/** Splits Markdown after its first two paragraphs: what everyone reads, and the rest. */
export function splitAfterTwoParagraphs(text: string): [string, string] {
  const tokens = markdown.parse(text, {});
  const second = tokens.filter(({ type, level }) => type === "paragraph_open" && level === 0)[1];
  const end = second?.map?.[1];
  if (end === undefined) return [text, ""];
  const lines = text.split("\n");
  return [lines.slice(0, end).join("\n"), lines.slice(end).join("\n")];
}
