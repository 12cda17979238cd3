import type { QuestionCard } from "./diagnostic";

/** The first card with a question that was not put off; null when none is left. */
export function nextCard(cards: readonly QuestionCard[], later: ReadonlySet<string>): QuestionCard | null {
  for (const { title, rows } of cards) {
    const left = rows.filter(({ checkpoint }) => !later.has(checkpoint));
    if (left.length > 0) return { title, rows: left };
  }
  return null;
}
