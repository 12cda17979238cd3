import type { Theme } from "~/facts/themes";
import { ask, checkpoint, yes } from "../checkpoint";
import { adminPage, count, day, daysBetween, firstFive } from "../words";

/** Edited within two months counts as in use; an hour after its creation, an edit is more than the install. */
const inUseDays = 60;
const installMs = 3_600_000;

export default checkpoint({
  asks: "Do you make theme changes on a copy before they go live?",
  skill: "work-on-a-draft-never-on-the-live-theme",
  mode: "proves-yes",
  needs: ["themes", "shop", "readAt"],

  answer({ themes, shop: { ianaTimezone }, readAt }) {
    const drafts = themes.filter(({ role }) => role === "UNPUBLISHED" || role === "DEVELOPMENT");
    const isInUse = ({ createdAt, updatedAt }: Theme) =>
      daysBetween(updatedAt, readAt) <= inUseDays &&
      Date.parse(updatedAt) - Date.parse(createdAt) >= installMs;
    // what the command line keeps is not on the Themes page: it can show use, and is no draft in the library
    const kept = drafts.filter(({ role }) => role === "UNPUBLISHED");
    const used = drafts.filter(isInUse).sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
    const edited = ({ updatedAt }: Theme) => `edited ${day(updatedAt, ianaTimezone)}`;
    const seen = {
      field: "themes.updatedAt",
      count: {
        k: used.length,
        n: used.length > 0 ? drafts.length : kept.length,
        of: "drafts edited in 60 days",
      },
      items: firstFive(used.length > 0 ? used : kept, (theme) => {
        return { title: theme.name, opens: adminPage("themes", theme.id), note: edited(theme) };
      }),
    };
    const latest = used[0];
    if (latest) return yes(`“${latest.name}”, a theme that is not live, was ${edited(latest)}.`, seen);
    const none =
      kept.length === 0
        ? "Your library has no draft theme."
        : `Of your ${count(kept.length, "draft theme")}, none was edited in the last ${inUseDays} days.`;
    return ask(`${none}`, seen);
  },

  examples: [
    {
      given: { themes: [{}, { name: "Clay spring", role: "UNPUBLISHED" }] },
      is: "yes",
      says: "edited November 1, 2026",
    },
    { given: { themes: [{}] }, is: "ask", says: "no draft theme" },
    {
      given: { themes: [{}, { role: "UNPUBLISHED", createdAt: "2026-11-01T08:30:00Z" }] },
      is: "ask",
      says: "Of your 1 draft theme, none",
    },
    {
      given: { themes: [{}, { role: "DEVELOPMENT", updatedAt: "2026-09-01T09:00:00Z" }] },
      is: "ask",
      says: "no draft theme",
    },
  ],
});
