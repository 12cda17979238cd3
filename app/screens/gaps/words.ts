/** How much a store loses without a skill, in a word. */
export function impactWord(impact: number): string {
  return ["Slight", "Low", "Medium", "High", "Critical"][impact - 1] ?? String(impact);
}

/** “10 min”, “1 h 5 min”: a duration that is read at a glance. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The beginning of a long text; whole characters, so that no emoji is cut in two. */
export function clip(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}
