import { ask, cannotTell, checkpoint, doesNotApply, no } from "../checkpoint";
import { namesOf } from "../shares";
import { agree, count, day, daysBetween, firstFive } from "../words";

/** Whoever takes a page down needs a few days to decide where its visitors should go. */
const daysToRedirect = 7;
const bowl = {
  title: "Tea bowl",
  path: "/products/tea-bowl",
  since: "2026-11-03T09:00:00Z",
  how: "archived",
} as const;
const readAt = "2026-11-24T09:00:00Z";

export default checkpoint({
  asks: "Do removed products and pages redirect to a useful page?",
  skill: "redirect-what-you-remove",
  mode: "proves-no",
  needs: ["removedPages", "urlRedirects", "readAt"],

  answer({ removedPages: { firstAudit, gone }, urlRedirects: { all, starts }, readAt: now }) {
    if (firstAudit)
      return doesNotApply("This is the first time the app reads your store, so nothing was removed since.", {
        field: "products.handle",
        value: "first audit",
      });
    const old = gone.filter(({ since }) => daysBetween(since, now) >= daysToRedirect);
    const seen = { field: "urlRedirects.path", value: all };
    // A store with thousands of redirects has their paths left out of what is kept.
    if (starts === null && old.length > 0)
      return cannotTell("You have more redirects than the app compares with removed pages.", seen);
    const lost = old.filter(({ path }) => !starts?.includes(path.toLowerCase()));
    const removed = {
      field: "products, collections and pages seen earlier",
      count: { k: lost.length, n: old.length, of: "removed pages without a redirect" },
      items: firstFive(lost, ({ title, path, since, how }) => ({
        title,
        opens: "shopify://admin/redirects",
        note: `${path}, ${how} by ${day(since)}`,
      })),
    };
    if (lost.length > 0)
      return no(
        `${count(lost.length, "removed page")} of your online store ${agree(lost.length, "has", "have")} no redirect: ${namesOf(lost)}.`,
        removed,
        seen,
      );
    const found =
      old.length > 0
        ? `${old.length === 1 ? "The one page" : `All ${old.length} pages`} removed since the app first read your store ${agree(old.length, "has", "have")} a redirect`
        : "The app saw no page removed since it first read your store";
    return ask(`${found}. What you removed before, the app cannot see.`, removed, seen);
  },

  examples: [
    {
      given: { removedPages: { gone: [bowl] }, readAt },
      is: "no",
      says: "1 removed page of your online store has no redirect: “Tea bowl”.",
    },
    {
      given: { removedPages: { gone: [{ ...bowl, path: "/products/old-plate" }] }, readAt },
      is: "ask",
      says: "The one page removed",
    },
    {
      given: { removedPages: { gone: [{ ...bowl, since: "2026-11-18T09:00:00Z" }] }, readAt },
      is: "ask",
      says: "saw no page removed",
    },
    { given: { removedPages: {} }, is: "ask", says: "What you removed before, the app cannot see." },
    {
      given: { removedPages: { gone: [bowl] }, urlRedirects: { starts: null as never }, readAt },
      is: "unknown",
    },
    { given: { removedPages: { firstAudit: true } }, is: "does-not-apply", says: "first time" },
  ],
});
