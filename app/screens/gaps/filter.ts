/** The states of the list in the order of its chips, by their word in the address. */
export const gapStates = [
  { state: "missing", title: "Missing" },
  { state: "in-place", title: "In place" },
  { state: "not-known", title: "Not known" },
  { state: "yours", title: "Not asked yet" },
  { state: "left-open", title: "Left open on purpose" },
  { state: "does-not-apply", title: "Does not apply" },
  { state: "all", title: "All" },
] as const satisfies readonly { state: string; title: string }[];

export type GapState = (typeof gapStates)[number]["state"];

/** The states a question can be in; a list of all is none. */
export type QuestionState = Exclude<GapState, "all">;

/** Which questions the list shows. Null leaves a side open. */
export type GapsFilter = {
  state: GapState;
  program: string | null;
  area: string | null;
  impact: number | null;
};

/** What may be chosen: programs by code, admin areas by folder. */
export type GapsChoices = { programs: readonly string[]; areas: readonly string[] };

/**
 * Reads the filter from an address. A value that does not exist is left out and named in `ignored`, so that a
 * mistyped link shows the list and says what it did not follow.
 */
export function readGapsFilter(query: URLSearchParams, { programs, areas }: GapsChoices) {
  const ignored: string[] = [];
  const choose = (name: string, what: string, allowed: readonly string[]): string | null => {
    const value = query.get(name);
    if (!value) return null;
    if (allowed.includes(value)) return value;
    ignored.push(`There is no ${what} “${value.length > 40 ? `${value.slice(0, 40)}…` : value}”.`);
    return null;
  };
  const names = gapStates.map(({ state }) => state);
  const state = choose("state", "state", names) as GapState | null;
  const impact = choose("impact", "impact", ["1", "2", "3", "4", "5"]);
  const filter: GapsFilter = {
    state: state ?? "missing",
    program: choose("program", "program", programs),
    area: choose("area", "admin area", areas),
    impact: impact === null ? null : Number(impact),
  };
  return { filter, ignored };
}

/** The address of a filter; what is left open, and the state the list opens with, are not in it. */
export function gapsAddress({ state, program, area, impact }: GapsFilter): string {
  const query = new URLSearchParams();
  if (state !== "missing") query.set("state", state);
  if (program) query.set("program", program);
  if (area) query.set("area", area);
  if (impact) query.set("impact", String(impact));
  return query.size === 0 ? "/app/gaps" : `/app/gaps?${query}`;
}

/** “Themes” for `themes`: an admin area as a merchant reads it. */
export function areaTitle(area: string): string {
  return area.charAt(0).toUpperCase() + area.slice(1).replaceAll("-", " ");
}
