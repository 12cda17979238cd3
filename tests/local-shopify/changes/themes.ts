import type { StoreNode } from "../store.ts";
import { themePayload } from "../webhooks/payloads.ts";
import { nextNumber } from "./change.ts";
import type { Change, ChangeContext, Choice } from "./change.ts";

const adminPage = "themes";

/** What a merchant does on the Themes page. */
export const themeChanges: Change[] = [
  {
    name: "copy-live-theme",
    label: "Duplicate the live theme",
    group: "Themes",
    adminPage,
    unavailable: (at) => (live(at) ? null : "There is no live theme."),
    async make(at) {
      const source = live(at);
      const stamp = at.platform.now().toISOString();
      const copy: StoreNode = {
        ...source,
        id: `gid://shopify/OnlineStoreTheme/${nextNumber(themes(at).map((theme) => theme.id))}`,
        name: `Copy of ${String(source?.name)}`,
        role: "UNPUBLISHED",
        createdAt: stamp,
        updatedAt: stamp,
        processing: false,
        processingFailed: false,
      };
      at.store.change({ themes: [...themes(at), copy] });
      await at.platform.webhooks.send(at.store.domain, "themes/create", themePayload(copy));
      return `“${String(copy.name)}” was added as an unpublished theme.`;
    },
  },
  {
    name: "delete-theme",
    label: "Delete a theme",
    group: "Themes",
    adminPage,
    choices: unpublished,
    async make(at, id) {
      const gone = themes(at).find((theme) => theme.id === id);
      at.store.change({ themes: themes(at).filter((theme) => theme.id !== id) });
      await at.platform.webhooks.send(at.store.domain, "themes/delete", { id: themePayload(gone ?? {}).id });
      return `“${String(gone?.name)}” was deleted.`;
    },
  },
  {
    name: "publish-theme",
    label: "Publish a theme",
    group: "Themes",
    adminPage,
    choices: unpublished,
    async make(at, id) {
      const stamp = at.platform.now().toISOString();
      const roleOf = (theme: StoreNode) =>
        theme.id === id ? "MAIN" : theme.role === "MAIN" ? "UNPUBLISHED" : theme.role;
      const after = themes(at).map((theme) =>
        roleOf(theme) === theme.role ? theme : { ...theme, role: roleOf(theme), updatedAt: stamp },
      );
      at.store.change({ themes: after });
      const published = after.find((theme) => theme.id === id) ?? {};
      await at.platform.webhooks.send(at.store.domain, "themes/publish", themePayload(published));
      return `“${String(published.name)}” is the live theme now.`;
    },
  },
];

function themes(at: ChangeContext): StoreNode[] {
  return (at.store.store.data.themes ?? []) as StoreNode[];
}

function live(at: ChangeContext): StoreNode | undefined {
  return themes(at).find((theme) => theme.role === "MAIN");
}

function unpublished(at: ChangeContext): Choice[] {
  return themes(at)
    .filter((theme) => theme.role === "UNPUBLISHED")
    .map((theme) => ({ value: String(theme.id), label: String(theme.name) }));
}
