import { liveTheme } from "~/facts/theme-lineage/candidates";
import { ask, checkpoint, doesNotApply } from "../checkpoint";
import { adminPage, day } from "../words";

export default checkpoint({
  asks: "Is every change to your live theme written down within a week?",
  skill: "log-changes-to-the-live-store",
  mode: "assisted",
  needs: ["themes", "shop"],

  answer({ themes, shop: { ianaTimezone } }) {
    const live = liveTheme(themes);
    if (!live)
      return doesNotApply("Your store has no live theme.", { field: "themes.role", value: "no MAIN" });
    // The date proves nothing by itself: apps and Shopify's own updates touch it too.
    return ask(
      `“${live.name}” was last changed on ${day(live.updatedAt, ianaTimezone)}, by you, an app or Shopify. A note says who made it and why.`,
      {
        field: "themes.updatedAt",
        value: live.updatedAt,
        items: [{ title: live.name, opens: adminPage("themes", live.id) }],
      },
    );
  },

  examples: [
    { given: { themes: [{}] }, is: "ask", says: "“Clay” was last changed on November 1, 2026" },
    { given: { themes: [{ role: "UNPUBLISHED" }] }, is: "does-not-apply" },
    { given: { themes: [] }, is: "does-not-apply" },
  ],
});
