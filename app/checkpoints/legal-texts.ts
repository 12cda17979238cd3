import type { Page } from "~/facts/pages";
import type { Policy } from "~/facts/policies";
import type { Imprint } from "~/facts/text/imprint";
import type { Evidence } from "./checkpoint";
import { isNamed, type Topic } from "./names";
import { adminPage, agree, firstFive, list, wordCount } from "./words";

/** A text of law or trade, wherever it stands: under Policies, or on a page of its own. `text` is null where it is not kept. */
export type LegalText = {
  on: "policy" | "page";
  title: string;
  opens: string;
  words: number;
  text: string | null;
  imprint: Imprint;
};

/** What is written about a topic, and the pages that may say more of it, which is why nothing can be said to be missing. */
export type LegalTexts = {
  texts: LegalText[];
  unseen: { title: string; opens: string; why: "filled" | "speaks" }[];
};

const settings = "shopify://admin/settings/policies";
/** A page made for one of these holds no text of another kind, whatever its template adds. */
const ofTheirOwn: Topic[] = [
  "about",
  "contact",
  "privacy",
  "orders",
  "legal",
  "terms",
  "shipping",
  "returns",
];

/**
 * The policies of these types and the pages named for any of the topics. A page that its template fills has words that
 * nobody here saw, and so has one that speaks of the topic in at least so many words without being named for it.
 */
export function legalTexts(
  topics: readonly Topic[],
  types: readonly Policy["type"][],
  {
    policies,
    pages,
    leastWords,
  }: { policies: readonly Policy[]; pages: readonly Page[]; leastWords: number },
): LegalTexts {
  const found: LegalTexts = { texts: [], unseen: [] };
  for (const policy of policies) {
    if (
      policy.text !== "" &&
      (types.includes(policy.type) || (topics.includes("legal") && isNamed("legal", policy.title)))
    )
      found.texts.push({ ...policy, on: "policy", opens: settings });
  }
  for (const page of pages) {
    const { title, handle, templateSuffix, words } = page;
    const opens = adminPage("pages", page.id);
    const named = topics.some((topic) => isNamed(topic, title, handle));
    const filled = templateSuffix !== null;
    if (named) found.texts.push({ ...page, on: "page", opens });
    if (filled && (named || !ofTheirOwn.some((topic) => isNamed(topic, title, handle))))
      found.unseen.push({ title, opens, why: "filled" });
    else if (!named && words >= leastWords && topics.some((topic) => page.speaksOf.includes(topic)))
      found.unseen.push({ title, opens, why: "speaks" });
  }
  return found;
}

/** Policies and pages that were looked at, as evidence. */
export function legalEvidence({ texts, unseen }: LegalTexts): Evidence {
  const more = unseen.filter(({ opens }) => !texts.some((text) => text.opens === opens));
  const items = [
    ...texts.map(({ title, opens, words }) => ({ title, opens, note: wordCount(words) })),
    ...more.map(({ title, opens }) => ({ title, opens })),
  ];
  return {
    field: "shop.shopPolicies.body, pages.body",
    value: texts.length,
    items: firstFive(items, (item) => item),
  };
}

/** Names the pages that may say more, as a sentence of its own. */
export function unseenSentence({ unseen }: LegalTexts): string {
  const [first] = unseen;
  const same = unseen.filter(({ why }) => why === first?.why).map(({ title }) => `“${title}”`);
  const pages = `Your ${same.length === 1 ? "page" : "pages"} ${list(same)}`;
  return first?.why === "speaks"
    ? `${pages} ${agree(same.length, "speaks", "speak")} of it.`
    : `${pages} ${agree(same.length, "is", "are")} filled by the theme, with words that the app does not see.`;
}

/** What a page leaves to do: Shopify links to policies at the checkout, and to pages only where menus do. */
export const underPolicies = "enter it under Settings › Policies too, so that checkout links to it";
