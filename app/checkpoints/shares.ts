import type { Found, Item, Share } from "~/facts/tally/share";
import { cannotTell, no, yes, type Evidence, type No, type Unknown, type Yes } from "./checkpoint";
import { adminPage, count, firstFive, list } from "./words";

/** What a share is of: its API field, the word for one of it, and the least part that is enough. */
type Question = {
  share: Share;
  least: number;
  field: string;
  one: string;
  many?: string;
  section?: string | null;
};

const longestName = 60;

/**
 * Whether a share reaches `least` (inclusive). “unsure” when what could not be judged would decide it, or when
 * there is nothing to judge: an empty set never passes.
 */
export function weigh({ of, good, unsure }: Share, least: number): "enough" | "short" | "unsure" {
  if (of > 0 && good / of >= least) return "enough";
  return of > 0 && (good + unsure) / of < least ? "short" : "unsure";
}

/** What a thing has or is, for one and for many: “a SKU” is short for “has a SKU” and “have a SKU”. */
type Having = string | { one: string; many: string };

/** Answers by a share: “Only 38 of 40 products have a SKU.”, and where to start. */
export function answerShare(having: Having, question: Question): Yes | No | Unknown {
  const { share, least, one, many } = question;
  const seen = shareEvidence(question);
  const weighed = weigh(share, least);
  if (weighed === "unsure") {
    const unsure = count(share.unsure, one, many);
    return cannotTell(`The app could not look at ${unsure}, and the answer hangs on them.`, seen);
  }
  const said = `${portion(share, one, many)} ${verb(having, share.good)}.`;
  if (weighed === "enough") return yes(capital(said), seen);
  const few = share.good > 0 ? `Only ${said}` : capital(said);
  return no(`${few} Start with ${namesOf(share.first)}.`, seen);
}

function verb(having: Having, good: number): string {
  const { one, many } =
    typeof having === "string" ? { one: `has ${having}`, many: `have ${having}` } : having;
  return good <= 1 ? one : many;
}

/** The sentence with a capital letter in front. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Evidence for a share: k of n, and the first five that fall short. */
export function shareEvidence({ share, field, one, many, section = "products" }: Question): Evidence {
  const of = many ?? `${one}s`;
  return { field, count: { k: share.good, n: share.of, of }, items: itemsOf(share.first, section) };
}

/** Evidence for things that were found: how many, and the first five. */
export function foundEvidence(field: string, found: Found, section: string | null = "products"): Evidence {
  return { field, value: found.count, items: itemsOf(found.first, section) };
}

/** Items with their pages in a section of the admin; none has a page when the section is null. */
export function itemsOf(items: readonly Item[], section: string | null): Evidence["items"] {
  return firstFive(items, ({ id, title, note }) => ({
    title,
    ...(section === null ? {} : { opens: adminPage(section, id) }),
    ...(note === undefined ? {} : { note }),
  }));
}

/** “Plate”, “Bowl” and “Cup”: the first three by name; a name that fills a line is cut. */
export function namesOf(items: readonly { title: string }[]): string {
  return list(items.slice(0, 3).map(({ title }) => `“${shortened(title)}”`));
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : title;
}

/** “all 40 products”, “38 of 40 products” or “none of 40 products”; of two “both”, of one “your only product”. */
export function portion({ good, of }: Pick<Share, "good" | "of">, one: string, many = `${one}s`): string {
  if (of === 1) return good === 1 ? `your only ${one}` : `none of your ${many}`;
  if (of === 2 && good === 2) return `both ${many}`;
  if (good === of && of > 0) return `all ${count(of, one, many)}`;
  return `${good === 0 ? "none" : good.toLocaleString("en-US")} of ${count(of, one, many)}`;
}

/** Things that the API gives a name, as items. */
export function byName(things: readonly { id: string; name: string }[]): Item[] {
  return things.map(({ id, name }) => ({ id, title: name }));
}
