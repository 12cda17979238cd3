import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Do all your redirects lead straight to a page, without chains or loops?",
  skill: "break-redirect-chains-and-loops",
  mode: "auto",
  needs: ["urlRedirects"],

  answer({ urlRedirects: { all, chained } }) {
    const seen = foundEvidence("urlRedirects.target", chained, "redirects");
    if (all === 0) return doesNotApply("You have no redirects.", seen);
    if (chained.count === 0)
      return yes(`No redirect leads to another one; you have ${count(all, "redirect")}.`, seen);
    return no(
      `${chained.count} of ${count(all, "redirect")} ${agree(chained.count, "leads", "lead")} to another redirect: look at ${namesOf(chained.first)}.`,
      seen,
    );
  },

  examples: [
    { given: { urlRedirects: {} }, is: "yes", says: "12 redirects" },
    {
      given: {
        urlRedirects: {
          chained: { count: 1, first: [{ id: "gid://shopify/UrlRedirect/3", title: "/old-plates" }] },
        },
      },
      is: "no",
      says: "1 of 12 redirects leads to another redirect: look at “/old-plates”",
    },
    { given: { urlRedirects: { all: 0 } }, is: "does-not-apply" },
  ],
});
