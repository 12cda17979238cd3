import type { AdminPageData } from "../document.ts";

/** What the server wrote into the page. */
export const page = JSON.parse(document.getElementById("page-data")?.textContent ?? "{}") as AdminPageData;

export const storeBase = `/store/${page.store.handle}`;
export const appBase = `${storeBase}/apps/${page.app.handle}`;
/** The app is a third party: same port, another host. */
export const appOrigin = `http://127.0.0.1:${location.port}`;

/** The path within the app that an admin address shows, or null when it shows another admin page. */
export function appPathOf(address: URL): string | null {
  if (address.pathname !== appBase && !address.pathname.startsWith(`${appBase}/`)) return null;
  const rest = address.pathname.slice(appBase.length);
  const path = rest === "" || rest === "/" ? "/app" : /^\/(app|auth)(\/|$)/.test(rest) ? rest : `/app${rest}`;
  return path + address.search + address.hash;
}

/** The admin address that shows a path of the app: `/app/gaps` is at `…/apps/dijipilot/gaps`. */
export function adminAddressOf(appPath: string): string {
  return appBase + appPath.replace(/^\/app(?=\/|\?|#|$)/, "");
}

/** The local admin address for `shopify://admin/…` and `https://admin.shopify.com/store/<store>/…`. */
export function localAdminAddress(url: string): string | null {
  const within =
    /^shopify:\/*admin\/?(.*)$/i.exec(url)?.[1] ??
    /^https:\/\/admin\.shopify\.com\/store\/[^/?#]+\/?(.*)$/i.exec(url)?.[1] ??
    /^https:\/\/[a-z0-9-]+\.myshopify\.com\/admin\/?(.*)$/i.exec(url)?.[1];
  return within === undefined ? null : `${storeBase}/${within}`;
}
