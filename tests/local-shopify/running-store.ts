import type { AppConfig } from "./app-config.ts";
import type { Store, StoreData, StoreNode } from "./store.ts";

/** A store while the local Shopify runs: the store object, and what Shopify remembers beside it. */
export type RunningStore = {
  /** The name in the admin's address: `typical` of `typical.myshopify.com`. */
  readonly handle: string;
  readonly domain: string;
  store: Store;
  installed: boolean;
  /** Goes up with every change of the store's data or permissions. */
  revision: number;
  /** Replaces root fields of the data by new values. Data objects are replaced, never edited in place, so what was derived from the old one cannot be mistaken for current. */
  change(fields: { [rootField: string]: unknown }): void;
  /** The scopes the app holds here: required ones that are not withheld, and optional ones that were granted. */
  grantedScopes(): string[];
  grant(scopes: string[]): void;
  revoke(scopes: string[]): void;
  setInstalled(installed: boolean): void;
  /** Puts the store back as it was at the start. */
  reset(): void;
};

/** Runs a store for an app; `make` gives the store in its first state, and is asked again on a reset. */
export function runStore(make: () => Store, app: AppConfig): RunningStore {
  const first = make();
  const running: RunningStore = {
    handle: first.domain.replace(/\.myshopify\.com$/, ""),
    domain: first.domain,
    store: first,
    installed: true,
    revision: 1,
    change(fields) {
      running.store.data = { ...running.store.data, ...fields };
      running.revision += 1;
    },
    grantedScopes() {
      const { withheldScopes, grantedOptionalScopes, reviewedScopes = [] } = running.store.access;
      const required = app.requiredScopes.filter((scope) => !withheldScopes.includes(scope));
      const optional = app.optionalScopes.filter((scope) => grantedOptionalScopes.includes(scope));
      return [...new Set([...required, ...optional, ...reviewedScopes])];
    },
    grant(scopes) {
      const { access } = running.store;
      running.store.access = {
        ...access,
        grantedOptionalScopes: [...new Set([...access.grantedOptionalScopes, ...scopes])],
      };
      running.change(installation(running, app));
    },
    revoke(scopes) {
      const { access } = running.store;
      running.store.access = {
        ...access,
        grantedOptionalScopes: access.grantedOptionalScopes.filter((scope) => !scopes.includes(scope)),
      };
      running.change(installation(running, app));
    },
    setInstalled(installed) {
      running.installed = installed;
      // Shopify forgets optional permissions with the installation.
      if (!installed) running.revoke(running.store.access.grantedOptionalScopes);
      else running.revision += 1;
    },
    reset() {
      running.store = make();
      running.installed = true;
      running.change(installation(running, app));
    },
  };
  running.change(installation(running, app));
  return running;
}

/** The root fields through which the Admin API tells an app about itself. */
function installation(running: RunningStore, app: AppConfig): StoreData | StoreNode {
  const scopeNode = (handle: string): StoreNode => ({ handle, description: describeScope(handle) });
  const appNode: StoreNode = {
    id: "gid://shopify/App/1",
    handle: app.handle,
    title: app.name,
    apiKey: app.apiKey,
    embedded: true,
    requestedAccessScopes: app.requiredScopes.map(scopeNode),
    optionalAccessScopes: app.optionalScopes.map(scopeNode),
  };
  const installed: StoreNode = {
    id: "gid://shopify/AppInstallation/1",
    activeSubscriptions: [],
    ...(running.store.data.currentAppInstallation as StoreNode | undefined),
    accessScopes: running.grantedScopes().map(scopeNode),
  };
  return {
    currentAppInstallation: { ...installed, app: { ...appNode, installation: { id: installed.id } } },
    app: { ...appNode, installation: { id: installed.id } },
  };
}

/** A permission in the words of a consent page: “Read products”. */
export function describeScope(scope: string): string {
  const [verb = "", ...rest] = scope.split("_");
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${rest.join(" ")}`;
}
