import { liveTheme } from "~/facts/theme-lineage/candidates";
import type { Theme } from "~/facts/themes";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { isNamedAfterBranch } from "../git-branch";
import { wayBack } from "../way-back";
import { adminPage, count, day, daysBetween } from "../words";

const copy = { id: "2", name: "Copy of Clay", role: "UNPUBLISHED", themeStoreId: null } as const;
const from = (createdAt: string, over = {}) => [
  {},
  { ...copy, createdAt: `${createdAt}T09:00:00Z`, ...over },
];
const replaced = [{ createdAt: "2026-10-01T09:00:00Z" }, { ...copy, createdAt: "2025-01-01T09:00:00Z" }];
const exact = [{ themeId: "2", exactCopy: true }];
const fresh = { name: "Linen", themeStoreId: 887, updatedAt: "2026-11-20T09:00:00Z" };
const install = from("2026-11-20", fresh);
const print = (differing: number, sameChoices = false) => {
  return { themeId: "2", exactCopy: false, sameChoices, files: 340, differing };
};

export default checkpoint({
  asks: "Do you have a recent spare copy of your live theme?",
  skill: "shopify-backups-versioning",
  mode: "auto",
  needs: ["themes", "shop", "readAt"],
  mayUse: ["themeFingerprints"],

  answer({ themes, shop: { ianaTimezone: zone }, readAt, themeFingerprints }) {
    const live = liveTheme(themes);
    if (!live) return doesNotApply("Your store has no live theme.", { field: "themes.role", value: null });
    const { found, newest, unsure } = wayBack(live, themes, themeFingerprints, readAt);
    const age = ({ createdAt }: Theme) => count(Math.max(0, daysBetween(createdAt, readAt)), "day");
    const made = (theme: Theme) => `${day(theme.createdAt, zone)} (${age(theme)} ago)`;
    const item = ({ id, name: title }: Theme, note: string) => ({
      title,
      opens: adminPage("themes", id),
      note,
    });
    const edited = item(live, `live, last edited ${day(live.updatedAt, zone)}`);
    const seen = [{ field: "themes.updatedAt", value: live.updatedAt, items: [edited] }];
    if (!found && isNamedAfterBranch(live))
      return yes(
        `“${live.name}” is connected to a Git branch, whose history takes a bad edit back.`,
        ...seen,
      );
    if (!newest)
      return no(`“${live.name}” has no copy among your themes, so a bad edit cannot be undone.`, ...seen);
    const best = found?.copy ?? newest;
    const name = `“${best.name}”`;
    seen.unshift({
      field: "themes.createdAt",
      value: best.createdAt,
      items: [item(best, `${age(best)} old`)],
    });
    if (unsure)
      return cannotTell(
        `The app cannot tell whether “${unsure.name}” is a copy of “${live.name}” or was installed anew.`,
        ...seen,
      );
    switch (found?.because) {
      case "recent":
        return yes(`${name} is a copy of “${live.name}” from ${made(best)}.`, ...seen);
      case "exact":
        return yes(`${name} from ${made(best)} is an exact copy of “${live.name}” as it is now.`, ...seen);
      case "former":
        return yes(`${name} was there before “${live.name}” replaced it, so you can go back to it.`, ...seen);
      default:
        return no(`The newest copy of “${live.name}” is ${name} from ${made(best)}.`, ...seen);
    }
  },

  examples: [
    { given: { themes: [{}] }, is: "no", says: "“Clay” has no copy" },
    { given: { themes: from("2026-08-26") }, is: "yes", says: "90 days ago" },
    { given: { themes: from("2026-08-25") }, is: "no", says: "91 days ago" },
    { given: { themes: from("2026-11-20", { name: "Linen" }) }, is: "no", says: "no copy" },
    { given: { themes: from("2026-11-20", { processing: true }) }, is: "no", says: "no copy" },
    { given: { themes: install, themeFingerprints: [print(3, true)] }, is: "yes", says: "“Linen” is a copy" },
    { given: { themes: install, themeFingerprints: [print(212)] }, is: "no", says: "no copy" },
    { given: { themes: install, themeFingerprints: [print(12)] }, is: "unknown", says: "“Linen” is a copy" },
    { given: { themes: install, themeFingerprints: { unread: "It failed." } }, is: "unknown" },
    { given: { themes: from("2026-11-20", { name: "Clay (1)" }) }, is: "unknown", says: "installed anew" },
    { given: { themes: [{ name: "fjordwool-theme/main" }] }, is: "yes", says: "Git branch" },
    { given: { themes: from("2025-11-20"), themeFingerprints: exact }, is: "yes", says: "exact copy" },
    { given: { themes: from("2025-11-20"), themeFingerprints: { unread: "It failed." } }, is: "no" },
    { given: { themes: replaced }, is: "yes", says: "replaced" },
    { given: { themes: [copy] }, is: "does-not-apply" },
  ],
});
