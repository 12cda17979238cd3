import type { Theme } from "../themes";
import { nameStem } from "./name-stem";

/** The theme that visitors see; null for a store without an online store. */
export function liveTheme(themes: readonly Theme[]): Theme | null {
  return themes.find((theme) => theme.role === "MAIN") ?? null;
}

/**
 * Themes that could stand in for the live one, newest first: finished, unpublished and of its lineage, which is
 * the same Theme Store theme, or the same name once words for copy, version and date are taken off.
 */
export function copyCandidates(live: Theme, themes: readonly Theme[]): Theme[] {
  return themes
    .filter((theme) => theme.role === "UNPUBLISHED" && !theme.processing && !theme.processingFailed)
    .filter((theme) => sameStoreTheme(theme, live) || nameStem(theme.name) === nameStem(live.name))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

/** Two themes that are from no store (empty ids) have nothing in common by that. */
function sameStoreTheme(a: Theme, b: Theme): boolean {
  return a.themeStoreId !== null && a.themeStoreId === b.themeStoreId;
}
