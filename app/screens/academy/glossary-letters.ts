import type { Curriculum } from "~/curriculum/assemble";
import type { GlossaryTerm, Source } from "~/curriculum/shape";

/** A term as the glossary shows it. */
export type GlossaryEntry = {
  id: string;
  term: string;
  says: string;
  also: string[];
  lesson: { code: string; title: string } | null;
  source: Pick<Source, "address" | "title"> | null;
};

export type GlossaryLetter = { letter: string; terms: GlossaryEntry[] };

/** The terms by their first letter; `sourceOf` gives the source behind a key. */
export function glossaryLetters(
  terms: readonly GlossaryTerm[],
  academy: Curriculum,
  sourceOf: (key: string) => Source | undefined,
): GlossaryLetter[] {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const { id, term, says, forms, lesson, source } of terms) {
    const letter = term.charAt(0).toUpperCase();
    const taught = academy.lesson(lesson);
    const from = source === undefined ? undefined : sourceOf(source);
    const entry: GlossaryEntry = {
      id,
      term,
      says,
      also: forms,
      lesson: taught ? { code: taught.code, title: taught.title } : null,
      source: from ? { address: from.address, title: from.title } : null,
    };
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}
