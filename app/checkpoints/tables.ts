import { cannotTell, type Unknown } from "./checkpoint";
import { day } from "./words";

/** A table of the app that ages: where its rows come from, and until when they are taken for true. */
export type AgingTable = { source: string; date: string; staleAfter: string };

/** Unknown once a table is past its date at the time of the reading; null while it holds. `of` names its rows. */
export function outdated(table: AgingTable, readAt: string, of: string): Unknown | null {
  if (Date.parse(readAt) <= Date.parse(table.staleAfter)) return null;
  return cannotTell(`The app's list of ${of} is from ${day(table.date)} and too old to judge by.`);
}
