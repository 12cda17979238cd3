import { ask, checkpoint, yes } from "../checkpoint";
import { isNamedAfterBranch } from "../git-branch";
import { adminPage, count, firstFive } from "../words";

export default checkpoint({
  asks: "Is your theme code kept in a Git repository with a history of changes?",
  skill: "put-the-theme-under-version-control",
  mode: "proves-yes",
  needs: ["themes"],

  answer({ themes }) {
    const connected = themes.filter(isNamedAfterBranch);
    const found = connected.find(({ role }) => role === "MAIN") ?? connected[0];
    const seen = {
      field: "themes.name",
      count: { k: connected.length, n: themes.length, of: "themes named after a repository and branch" },
      items: firstFive(found ? connected : themes, ({ id, name }) => {
        return { title: name, opens: adminPage("themes", id) };
      }),
    };
    if (found) {
      const which = found.role === "MAIN" ? "live theme" : "theme";
      return yes(`Your ${which} “${found.name}” is named after a Git repository and its branch.`, seen);
    }
    const none =
      themes.length === 0
        ? "You have no theme yet that could be named after a Git repository"
        : themes.length === 1
          ? "Your only theme is not named after a Git repository"
          : `None of your ${count(themes.length, "theme")} is named after a Git repository`;
    return ask(`${none}.`, seen);
  },

  examples: [
    {
      given: { themes: [{ name: "fjordwool-theme/main" }] },
      is: "yes",
      says: "live theme “fjordwool-theme/main”",
    },
    {
      given: { themes: [{}, { name: "shop/feature/cart-2", role: "UNPUBLISHED" }] },
      is: "yes",
      says: "Your theme",
    },
    { given: { themes: [{}] }, is: "ask", says: "Your only theme is not" },
    { given: { themes: [{ name: "Spring/Summer" }, { name: "2026/11" }] }, is: "ask" },
    { given: { themes: [{ name: "Copy of fjordwool-theme/main" }] }, is: "ask" },
    { given: { themes: [] }, is: "ask", says: "no theme" },
  ],
});
