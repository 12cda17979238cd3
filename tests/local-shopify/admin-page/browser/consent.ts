import type { ScopesDetail } from "../../app-bridge/protocol.ts";
import { page } from "./address.ts";
import { confirmDialog } from "./dialogs.ts";
import { make } from "./elements.ts";
import { localApi } from "./local-api.ts";

export type ScopesResult = { result: "granted-all" | "declined-all"; detail: ScopesDetail };

export function queryScopes(): Promise<ScopesDetail> {
  return localApi<ScopesDetail>("/scopes");
}

/** Asks the merchant for optional permissions, as App Bridge's scopes.request does. */
export async function requestScopes(scopes: string[]): Promise<ScopesResult> {
  const before = await queryScopes();
  const missing = scopes.filter((scope) => !before.granted.includes(scope));
  const strange = missing.find((scope) => !before.optional.includes(scope));
  if (strange !== undefined) throw new Error(`“${strange}” is not an optional scope of the app.`);
  if (missing.length === 0) return { result: "granted-all", detail: before };
  const granted = await confirmDialog({
    title: `${page.app.name} asks for more permissions`,
    body: [
      make("p", {}, `The app would be able to do this in ${page.store.name}:`),
      scopeList(missing),
      make("p", { class: "quiet" }, "You can take a permission back at any time."),
    ],
    confirm: "Grant",
    cancel: "Not now",
  });
  if (!granted) return { result: "declined-all", detail: before };
  return {
    result: "granted-all",
    detail: await localApi<ScopesDetail>("/scopes/grant", { scopes: missing }),
  };
}

export async function revokeScopes(scopes: string[]): Promise<{ detail: ScopesDetail }> {
  return { detail: await localApi<ScopesDetail>("/scopes/revoke", { scopes }) };
}

/** The page a merchant sees when the app is not installed. */
export function installPage(): HTMLElement {
  const install = async (): Promise<void> => {
    await localApi("/changes/install", {});
    location.reload();
  };
  return make(
    "section",
    { class: "sheet" },
    make("h2", {}, `Install ${page.app.name}`),
    make("p", {}, `${page.app.name} is not installed in ${page.store.name}. It asks for these permissions:`),
    scopeList(page.requiredScopes),
    make("button", { type: "button", class: "button primary", onclick: () => void install() }, "Install"),
  );
}

function scopeList(scopes: string[]): HTMLElement {
  const words = scopes.map((scope) => page.scopeWords[scope] ?? scope);
  return make("ul", { class: "scopes" }, ...words.map((word) => make("li", {}, word)));
}
