import type { GlossaryTerm } from "./shape";

/** A term's name in addresses: “A record” is a-record. */
export function termId(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Text, or a term in it as the text writes it. */
export type Piece = { text: string; term?: GlossaryTerm };

/** Finds the terms of one lesson: each only where it is used first, in the order in which the texts are given. */
export type TermFinder = (text: string) => Piece[];

/**
 * Makes a finder for each lesson. A term is a whole word, alone or in its plural; the longest term wins (“JSON
 * template” is not “template”), and one with capitals of its own is found with them only (SPF, not spf).
 */
export function termFinders(terms: readonly GlossaryTerm[]): () => TermFinder {
  const byForm = new Map<string, GlossaryTerm | null>();
  for (const term of terms) {
    for (const form of formsOf(term)) byForm.set(keyOf(form, term), term);
    for (const phrase of term.unless) byForm.set(phrase.toLowerCase(), null);
  }
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = `(?<![\\p{L}\\p{N}_.-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}_]|[-.][\\p{L}\\p{N}])`;
  const anyTerm = new RegExp(pattern, "giu");
  return () => {
    const used = new Set<string>();
    return (text) => {
      if (terms.length === 0) return [{ text }];
      const pieces: Piece[] = [];
      let from = 0;
      for (const { 0: found, index } of text.matchAll(anyTerm)) {
        const term = byForm.get(found) ?? byForm.get(found.toLowerCase());
        if (!term || used.has(term.id)) continue;
        used.add(term.id);
        if (index > from) pieces.push({ text: text.slice(from, index) });
        pieces.push({ text: found, term });
        from = index + found.length;
      }
      if (from < text.length) pieces.push({ text: text.slice(from) });
      return pieces;
    };
  };
}

/** Every way a term is written. */
export function formsOf({ term, forms }: Pick<GlossaryTerm, "term" | "forms">): string[] {
  return [term, ...forms].flatMap((form) => [form, plural(form)]);
}

/** How a form is looked up: as it stands where its capitals belong to it, else in lower case. */
export function keyOf(form: string, { cased }: Pick<GlossaryTerm, "cased">): string {
  return cased || /^\p{Lu}[\p{Lu}\d]/u.test(form) ? form : form.toLowerCase();
}

function plural(form: string): string {
  if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
