import type { OfferedChange } from "../../changes/index.ts";
import { appBase, page, storeBase } from "./address.ts";
import { make } from "./elements.ts";
import { localApi } from "./local-api.ts";
import { changeRow } from "./panel.ts";

const titles: { [path: string]: string } = {
  "": "Home",
  themes: "Online Store › Themes",
  pages: "Online Store › Pages",
  blogs: "Online Store › Blog posts",
  articles: "Online Store › Blog posts",
  menus: "Content › Menus",
  "content/menus": "Content › Menus",
  "content/files": "Content › Files",
  "content/metaobjects": "Content › Metaobjects",
  "online_store/preferences": "Online Store › Preferences",
  redirects: "Online Store › URL redirects",
  "settings/legal": "Settings › Policies",
  "settings/general": "Settings › General",
  "settings/plan": "Settings › Plan",
  "settings/account": "Settings › Users and permissions",
  "settings/payments": "Settings › Payments",
  "settings/checkout": "Settings › Checkout",
  "settings/customer_accounts": "Settings › Customer accounts",
  "settings/shipping": "Settings › Shipping and delivery",
  "settings/taxes": "Settings › Taxes and duties",
  "settings/locations": "Settings › Locations",
  "settings/markets": "Settings › Markets",
  "settings/apps": "Settings › Apps and sales channels",
  "settings/domains": "Settings › Domains",
  "settings/customer_events": "Settings › Customer events",
  "settings/notifications": "Settings › Notifications",
  "settings/custom_data": "Settings › Metafields and metaobjects",
  "settings/languages": "Settings › Languages",
  "settings/customer_privacy": "Settings › Customer privacy",
};

/** Stands where Shopify's own page would be: says which one, and offers what can be done there. */
export async function showAdminPlace(stage: HTMLElement): Promise<string> {
  const path = location.pathname.slice(storeBase.length + 1).replace(/\/$/, "");
  const title = titleOf(path);
  const back = make("a", { class: "button primary", href: appBase }, `Back to ${page.app.name}`);
  if (history.length > 1) {
    back.addEventListener("click", (event) => {
      if (!document.referrer.startsWith(location.origin) && !cameFromApp()) return;
      event.preventDefault();
      history.back();
    });
  }
  const here = make("div", { class: "here" });
  stage.replaceChildren(
    make(
      "section",
      { class: "sheet place-sheet" },
      make("p", { class: "eyebrow" }, "Shopify admin"),
      make("h2", {}, title),
      make(
        "p",
        {},
        `This is where Shopify would show ${title === "Home" ? "its home page" : `“${title}”`} of ${page.store.name}.`,
      ),
      make("p", { class: "quiet" }, make("code", {}, `shopify://admin/${path}${location.search}`)),
      here,
      back,
    ),
  );
  const { changes } = await localApi<{ changes: OfferedChange[] }>("");
  const offered = changes.filter(
    (change) =>
      change.adminPage !== null && (path === change.adminPage || path.startsWith(`${change.adminPage}/`)),
  );
  if (offered.length > 0) {
    here.append(
      make("h3", {}, "What you can do here"),
      ...offered.map((change) => changeRow(change, () => void showAdminPlace(stage))),
    );
  }
  return title;
}

function titleOf(path: string): string {
  const known = titles[path];
  if (known !== undefined) return known;
  const parts = path.split("/").filter((part) => !/^\d+$/.test(part));
  const fitting = titles[parts.slice(0, 2).join("/")] ?? titles[parts[0] ?? ""];
  const words = parts
    .map((part) => part.replaceAll(/[_-]/g, " "))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return fitting ?? words.join(" › ");
}

function cameFromApp(): boolean {
  return (history.state as { fromApp?: boolean } | null)?.fromApp === true;
}
