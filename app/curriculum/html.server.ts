import MarkdownIt from "markdown-it";
import type { MerchantValues } from "./shape";

/** What a page adds to Markdown: the merchant's own values, and where a lesson is shown. */
export type Showing = { values?: MerchantValues; lessonHref?: (code: string) => string };

export const placeholder = /\{\{([\w.]+)\\?\|([^{}|]+)\}\}/y;
const allowedLink = /^(https:\/\/|shopify:\/\/admin\/|lesson:\d+(\.\d+){3}$)/;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable("image");
markdown.validateLink = (address) => allowedLink.test(address);

// A value becomes a text token, which the renderer escapes; it is never read as Markdown.
markdown.inline.ruler.before("emphasis", "merchant-value", (state, silent) => {
  placeholder.lastIndex = state.pos;
  const match = placeholder.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const values = (state.env as Showing).values as Record<string, string | number | undefined> | undefined;
    state.push("text", "", 0).content = String(values?.[match[1]!] ?? match[2]!.trim());
  }
  state.pos = placeholder.lastIndex;
  return true;
});

markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
  const token = tokens[index]!;
  const address = String(token.attrGet("href") ?? "");
  if (address.startsWith("lesson:")) {
    const code = address.slice("lesson:".length);
    const { lessonHref = (to: string) => `/app/lessons/${to}` } = env as Showing;
    token.attrSet("href", lessonHref(code));
    token.attrSet("data-lesson", code);
  } else if (address.startsWith("shopify://")) {
    token.attrSet("target", "_top");
  } else {
    token.attrSet("target", "_blank");
    token.attrSet("rel", "noopener noreferrer");
  }
  return renderer.renderToken(tokens, index, options);
};

/**
 * Markdown of ours → HTML that is safe to insert: HTML in it stays text, links lead only to https, the admin or a lesson
 * (`lesson:1.2.6.2`, marked with `data-lesson`), and `{{theme.name|your live theme}}` shows the merchant's value as text.
 */
export function toHtml(text: string, showing: Showing = {}): string {
  return markdown.render(text, { ...showing });
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
