/** How often a name was seen. */
export type Named = { name: string; count: number };

/** What a store can have by name is few; an odd reply must not let the list grow. */
const most = 60;

/** Counts a name once more; letters in another case are the same name. */
export function countName(names: Named[], name: string, times = 1): void {
  const known = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (known) known.count += times;
  else if (names.length < most) names.push({ name, count: times });
}
