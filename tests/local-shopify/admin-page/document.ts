import type { Platform } from "../platform.ts";
import { describeScope } from "../running-store.ts";
import type { RunningStore } from "../running-store.ts";
import { escapeHtml as text, jsonForScript } from "./html.ts";
import { icon } from "./icons.ts";
import type { IconName } from "./icons.ts";

/** What the page's script needs to know; the rest it asks for. */
export type AdminPageData = {
  store: { handle: string; domain: string; name: string; installed: boolean };
  app: { handle: string; name: string };
  /** Every scope the app may hold, in a merchant's words. */
  scopeWords: { [scope: string]: string };
  requiredScopes: string[];
};

const places: { path: string; label: string; icon: IconName }[] = [
  { path: "", label: "Home", icon: "home" },
  { path: "orders", label: "Orders", icon: "orders" },
  { path: "products", label: "Products", icon: "products" },
  { path: "customers", label: "Customers", icon: "customers" },
  { path: "marketing", label: "Marketing", icon: "marketing" },
  { path: "discounts", label: "Discounts", icon: "discounts" },
  { path: "content/files", label: "Content", icon: "content" },
  { path: "markets", label: "Markets", icon: "markets" },
  { path: "analytics", label: "Analytics", icon: "analytics" },
];

/** The whole admin page: the frame is drawn here, the app and everything that moves by the page's script. */
export function adminDocument(platform: Platform, store: RunningStore): string {
  const { app } = platform;
  const name = String(store.store.data.shop.name ?? store.handle);
  const base = `/store/${store.handle}`;
  const appPath = `${base}/apps/${app.handle}`;
  const data: AdminPageData = {
    store: { handle: store.handle, domain: store.domain, name, installed: store.installed },
    app: { handle: app.handle, name: app.name },
    scopeWords: Object.fromEntries(
      [...app.requiredScopes, ...app.optionalScopes].map((scope) => [scope, describeScope(scope)]),
    ),
    requiredScopes: app.requiredScopes,
  };
  const placeLink = (place: (typeof places)[number]) =>
    `<a class="place" href="${base}/${place.path}" data-place="${place.path}">${icon(place.icon)}<span>${place.label}</span></a>`;
  const storeLink = (other: RunningStore) => {
    const title = String(other.store.data.shop.name ?? other.handle);
    return `<a role="menuitem" href="/store/${other.handle}/apps/${app.handle}"${other === store ? ' aria-current="true"' : ""}>
      <span class="initials" aria-hidden="true">${text(initials(title))}</span>
      <span class="two-lines"><b>${text(shorten(title))}</b><small>${text(other.domain)}</small></span></a>`;
  };

  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(app.name)} · ${text(shorten(name))}</title>
<link rel="stylesheet" href="/admin-page/admin.css">
<script type="application/json" id="page-data">${jsonForScript(data)}</script>
<script type="module" src="/admin-page/main.ts"></script>
</head>
<body>
<header class="top-bar">
  <button class="icon-button menu-button" type="button" aria-label="Menu" aria-expanded="false" aria-controls="side-bar">${icon("menu")}</button>
  <a class="brand" href="/">${icon("mark")}<span>Local Shopify</span></a>
  <div class="search" role="presentation">${icon("search")}<span>Search</span><kbd>Ctrl K</kbd></div>
  <div class="save-bar" role="region" aria-label="Unsaved changes" hidden>
    ${icon("alert")}<span>Unsaved changes</span>
    <button type="button" class="discard">Discard</button>
    <button type="button" class="save">Save</button>
  </div>
  <button class="local-button" type="button" aria-expanded="false" aria-controls="local-panel">${icon("sliders")}<span>Change the store</span></button>
  <div class="store-switcher">
    <button type="button" aria-haspopup="menu" aria-expanded="false" aria-controls="store-menu">
      <span class="store-name">${text(shorten(name))}</span><span class="initials" aria-hidden="true">${text(initials(name))}</span>
    </button>
    <div id="store-menu" role="menu" hidden><p>Stores on this machine</p>${platform.stores.map(storeLink).join("")}</div>
  </div>
</header>
<div class="loading-bar" role="progressbar" aria-label="Loading" hidden></div>
<div class="under">
  <nav id="side-bar" class="side-bar" aria-label="Admin">
    ${places.map(placeLink).join("")}
    <h2>Sales channels</h2>
    <a class="place" href="${base}/themes" data-place="themes">${icon("storefront")}<span>Online Store</span></a>
    <h2>Apps</h2>
    <a class="place app-home" href="${appPath}" data-app-href="/app">${appMark}<span>${text(app.name)}</span></a>
    <div class="app-nav" aria-label="${text(app.name)}"></div>
    <div class="side-end"><a class="place" href="${base}/settings" data-place="settings">${icon("settings")}<span>Settings</span></a></div>
  </nav>
  <div class="veil" hidden></div>
  <main class="content">
    <div class="title-bar">
      <a class="title-app" href="${appPath}" data-app-href="/app">${appMark}<span>${text(app.name)}</span></a>
      <button class="title-back icon-button" type="button" hidden>${icon("back")}</button>
      <h1 class="page-title"></h1>
      <div class="title-actions"></div>
    </div>
    <div class="stage"></div>
  </main>
  <aside id="local-panel" class="local-panel" aria-label="Change the store" hidden></aside>
</div>
<div class="toasts" role="status" aria-live="polite"></div>
</body>
</html>`;
}

const appMark = `<span class="app-mark" aria-hidden="true">${icon("compass")}</span>`;

function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (
    words
      .slice(0, 2)
      .map((word) => Array.from(word)[0] ?? "")
      .join("")
      .toUpperCase() || "?"
  );
}

function shorten(name: string): string {
  const letters = Array.from(name);
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : name;
}
