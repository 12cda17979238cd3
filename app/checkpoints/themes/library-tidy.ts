import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { adminPage, count, firstFive, list } from "../words";

/** Shopify keeps 20 themes: 15 leave room for an update, a test and a backup at once. */
const mostThemes = 15;

export default checkpoint({
  asks: "Do you keep 15 themes or fewer, each with its own name and no failed uploads?",
  skill: "keep-the-theme-library-tidy",
  mode: "auto",
  needs: ["themes"],

  answer({ themes: all }) {
    // the command line makes and removes its own, which no merchant sees
    const themes = all.filter(({ role }) => role !== "DEVELOPMENT");
    if (themes.length === 0) return doesNotApply("Your store has no themes.", { field: "themes", value: 0 });
    const failed = themes.filter((theme) => theme.processingFailed);
    const names = themes.map((theme) => theme.name.trim());
    const twins = themes.filter((theme) => names.filter((name) => name === theme.name.trim()).length > 1);
    const faults = [
      themes.length > mostThemes && `you keep ${count(themes.length, "theme")}`,
      twins.length > 0 &&
        `${count(twins.length, "theme")} share a name (${list([...new Set(twins.map((theme) => theme.name))])})`,
      failed.length > 0 && `${count(failed.length, "upload")} failed`,
    ].filter((fault) => fault !== false);
    const item = (note: string) => (theme: { name: string; id: string }) => ({
      title: theme.name,
      opens: adminPage("themes", theme.id),
      note,
    });
    const seen = [
      {
        field: "themes",
        value: themes.length,
        items: firstFive(faults.length > 0 ? [] : themes, item("kept")),
      },
      { field: "themes.name", value: twins.length, items: firstFive(twins, item("same name as another")) },
      {
        field: "themes.processingFailed",
        value: failed.length,
        items: firstFive(failed, item("failed upload")),
      },
    ];
    if (faults.length > 0) return no(`Your theme library needs tidying: ${list(faults)}.`, ...seen);
    const kept =
      themes.length === 1
        ? "You keep 1 theme"
        : `${themes.length === 2 ? "Both of your themes" : `All of your ${themes.length} themes`} have names of their own`;
    return yes(`${kept}, and no upload failed.`, ...seen);
  },

  examples: [
    { given: { themes: [{}, { id: "2", name: "Linen" }] }, is: "yes", says: "Both of your themes" },
    { given: { themes: [{}, { id: "2" }] }, is: "no", says: "2 themes share a name (Clay)" },
    {
      given: { themes: [{}, { id: "2", name: "Linen", processingFailed: true }] },
      is: "no",
      says: "1 upload failed",
    },
    {
      given: { themes: [...Array(16).keys()].map((n) => ({ id: `${n}`, name: `Clay ${n}` })) },
      is: "no",
      says: "16 themes",
    },
    {
      given: {
        themes: [
          {},
          ...[...Array(16).keys()].map((n) => ({
            id: `${n}`,
            name: `Clay ${n}`,
            role: "DEVELOPMENT" as const,
          })),
        ],
      },
      is: "yes",
      says: "You keep 1 theme",
    },
    {
      given: { themes: [{}, { id: "2", role: "DEVELOPMENT", processingFailed: true }] },
      is: "yes",
      says: "no upload failed",
    },
    { given: { themes: [] }, is: "does-not-apply" },
  ],
});
