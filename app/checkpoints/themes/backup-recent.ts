import { liveTheme } from "~/facts/theme-lineage/candidates";
import type { Theme } from "~/facts/themes";
import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { wayBack } from "../way-back";
import { adminPage, count, day, daysBetween } from "../words";

const copy = { id: "2", name: "Copy of Clay", role: "UNPUBLISHED", themeStoreId: null } as const;
const exact = { themeId: "2", exactCopy: true };

export default checkpoint({
  asks: "Do you have a recent spare copy of your live theme?",
  skill: "shopify-backups-versioning",
  mode: "auto",
  needs: ["themes", "shop", "readAt"],
  mayUse: ["themeFingerprints"],

  answer({ themes, shop: { ianaTimezone: zone }, readAt, themeFingerprints }) {
    const live = liveTheme(themes);
    if (!live)
      return doesNotApply("Your store has no live theme.", { field: "themes.role", value: "no MAIN" });
    const { found, newest } = wayBack(live, themes, themeFingerprints, readAt);
    const age = ({ createdAt }: Theme) => count(Math.max(0, daysBetween(createdAt, readAt)), "day");
    const made = (theme: Theme) => `${day(theme.createdAt, zone)} (${age(theme)} ago)`;
    const item = ({ id, name }: Theme, note: string) => ({
      title: name,
      opens: adminPage("themes", id),
      note,
    });
    const edited = item(live, `live, last edited ${day(live.updatedAt, zone)}`);
    const seen = [{ field: "themes.updatedAt", value: live.updatedAt, items: [edited] }];
    if (!newest)
      return no(`“${live.name}” has no copy among your themes, so a bad edit cannot be undone.`, ...seen);
    const best = found?.copy ?? newest;
    seen.unshift({
      field: "themes.createdAt",
      value: best.createdAt,
      items: [item(best, `${age(best)} old`)],
    });
    switch (found?.because) {
      case "recent":
        return yes(`“${best.name}” is a copy of “${live.name}” from ${made(best)}.`, ...seen);
      case "exact":
        return yes(
          `“${best.name}” from ${made(best)} is an exact copy of “${live.name}” as it is now.`,
          ...seen,
        );
      case "former":
        return yes(
          `“${best.name}” was there before “${live.name}” replaced it, so you can go back to it.`,
          ...seen,
        );
      default:
        return no(`The newest copy of “${live.name}” is “${best.name}” from ${made(best)}.`, ...seen);
    }
  },

  examples: [
    { given: { themes: [{}] }, is: "no", says: "“Clay” has no copy" },
    {
      given: { themes: [{}, { ...copy, createdAt: "2026-08-26T09:00:00Z" }] },
      is: "yes",
      says: "90 days ago",
    },
    {
      given: { themes: [{}, { ...copy, createdAt: "2026-08-25T09:00:00Z" }] },
      is: "no",
      says: "91 days ago",
    },
    { given: { themes: [{}, { ...copy, createdAt: "2026-11-20T09:00:00Z", name: "Linen" }] }, is: "no" },
    { given: { themes: [{}, { ...copy, createdAt: "2026-11-20T09:00:00Z", processing: true }] }, is: "no" },
    {
      given: { themes: [{}, { ...copy, name: "Linen", themeStoreId: 887 }] },
      is: "no",
      says: "“Linen” from",
    },
    { given: { themes: [{}, copy], themeFingerprints: [exact] }, is: "yes", says: "exact copy" },
    { given: { themes: [{}, copy], themeFingerprints: { unread: "The reading failed." } }, is: "no" },
    {
      given: {
        themes: [{ createdAt: "2026-10-01T09:00:00Z" }, { ...copy, createdAt: "2025-01-01T09:00:00Z" }],
      },
      is: "yes",
      says: "replaced",
    },
    { given: { themes: [copy] }, is: "does-not-apply" },
  ],
});
