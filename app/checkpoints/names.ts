import table from "../../content/tables/page-names.json";
import type { ShopLocale } from "~/facts/shop-locales";

/** What a page or link can be about, by the names that stores give it. */
export type Topic = "about" | "faq" | "privacy" | "contact" | "shipping" | "returns" | "orders" | "legal";

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const phrases = new Map(
  (["about", "faq", "privacy", "contact", "shipping", "returns", "orders", "legal"] as const).map((topic) => [
    topic,
    [...new Set(Object.values(table[topic]).flat().map(plain))],
  ]),
);

/** Whether any of these titles, handles or addresses names the topic, in any language of the table. */
export function isNamed(topic: Topic, ...names: (string | null | undefined)[]): boolean {
  const known = phrases.get(topic) ?? [];
  return names.some((name) => {
    if (!name) return false;
    const words = plain(withoutHost(name));
    return known.some((phrase) => isAbout(topic, words, phrase));
  });
}

/** Whether the table knows what pages about a topic are called in the store's primary language. */
export function knowsLanguage(locales: readonly ShopLocale[], topic: Topic = "about"): boolean {
  const language = locales.find((locale) => locale.primary)?.locale.split("-")[0];
  if (language === undefined) return false;
  return Object.hasOwn(table[topic], language) || (language === "no" && Object.hasOwn(table[topic], "nb"));
}

/** “About” names a page only where it comes first: “About Kiln & Table”, not “All about glazes”. */
function isAbout(topic: Topic, name: string, phrase: string): boolean {
  if (!name.includes(phrase)) return false;
  if (withoutSpaces.test(phrase)) return true;
  // Long words also begin compounds: “Datenschutzerklärung”, “Versandkosten”.
  if (topic !== "about" && topic !== "orders" && phrase.length >= 6) return ` ${name}`.includes(` ${phrase}`);
  const onlyInFront = topic === "about" && !phrase.includes(" ");
  return onlyInFront ? `${name} `.startsWith(`${phrase} `) : ` ${name} `.includes(` ${phrase} `);
}

/** An address says by its path what it is about: “contact-lenses.example” is no contact page. */
function withoutHost(name: string): string {
  return name.replace(/^(?:https?:)?\/\/[^/?#]*/i, "");
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
