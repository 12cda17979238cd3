import type { Page } from "~/facts/pages";
import { cleanHandles } from "~/facts/tally/handles";
import type { Share } from "~/facts/tally/share";

/** The published pages, those without a leftover in their handle as the good ones. */
export function pageHandles(pages: readonly Pick<Page, "id" | "title" | "handle">[]): Share {
  return cleanHandles(pages.map(({ id, title, handle }) => ({ id, title, handle, published: true })));
}
