import table from "../../../content/tables/page-names.json";
import type { ShopLocale } from "../shop-locales";

/** What a page or link can be about, by the names that stores give it. */
export type Topic = Exclude<keyof typeof table, "source" | "date">;

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Things to buy that are named after touch: contact lenses, in the languages whose word for them begins or ends so. */
const goodsOfContact =
  /\b(?:contact|kontakt)\w{0,3} ?(?:lens|lins|grill|paper|cement|adhesive)|\blent\p{L}+ (?:de|a|di) contact/u;
/** What a topic is called, and whether a name holds any of that: most names hold none, and there may be thousands. */
const topics = new Map(
  (Object.keys(table).filter((key) => key !== "source" && key !== "date") as Topic[]).map((topic) => {
    const phrases = [...new Set(Object.values(table[topic]).flat().map(plain))];
    // Letters and digits only: nothing in them has a meaning of its own in a pattern.
    return [topic, { phrases, any: new RegExp(phrases.join("|"), "u") }];
  }),
);

/** Whether any of these titles, handles or addresses names the topic, in any language of the table. */
export function isNamed(topic: Topic, ...names: (string | null | undefined)[]): boolean {
  const known = topics.get(topic);
  return names.some((name) => {
    if (!name || !known) return false;
    const words = wordsOf(name);
    if (!known.any.test(words) || (topic === "contact" && goodsOfContact.test(words))) return false;
    return known.phrases.some((phrase) =>
      topic === "orders" && isOneWord(phrase) ? isAll(phrase, name) : isAbout(topic, words, phrase),
    );
  });
}

/** Whether a page's own words name the topic, as in “You can return …”: it may say there what belongs on a page of its own. */
export function speaksOf(topic: Topic, text: string): boolean {
  const known = topics.get(topic);
  if (!known) return false;
  const words = plain(text);
  return known.any.test(words) && known.phrases.some((phrase) => isAbout(topic, words, phrase));
}

/** Whether the table knows what pages about a topic are called in the store's primary language. */
export function knowsLanguage(locales: readonly ShopLocale[], topic: Topic = "about"): boolean {
  const language = locales.find((locale) => locale.primary)?.locale.split("-")[0];
  if (language === undefined) return false;
  return Object.hasOwn(table[topic], language) || (language === "no" && Object.hasOwn(table[topic], "nb"));
}

/** One word alone is often half of another name: “Track” leads to tracking, “Track pants” to pants. */
function isAll(phrase: string, name: string): boolean {
  const isAddress = /^(?:https?:)?\//i.test(name);
  const parts = isAddress ? withoutHost(name).split(/[/?#]/) : name.split(/[/|]/);
  return parts.some((part) => plain(part) === phrase);
}

function isOneWord(phrase: string): boolean {
  return !phrase.includes(" ") && !withoutSpaces.test(phrase);
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

/** The same links and pages are asked about for one topic after another. */
const seen = new Map<string, string>();
const mostSeen = 10_000;

function wordsOf(name: string): string {
  let words = seen.get(name);
  if (words !== undefined) return words;
  words = plain(withoutHost(name));
  if (seen.size >= mostSeen) seen.clear();
  seen.set(name, words);
  return words;
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
