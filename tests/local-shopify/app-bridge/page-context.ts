import type { FrameContext } from "./protocol.ts";

/** Parameters Shopify adds when it opens the app; they are no part of the page's own address. */
export const launchParameters = [
  "embedded",
  "shop",
  "host",
  "id_token",
  "session",
  "hmac",
  "timestamp",
  "locale",
  "shopify-reload",
];

/** Where this page is shown: from the frame's name, which survives navigation, or from the address. */
export function readPageContext(): FrameContext {
  const query = new URLSearchParams(location.search);
  let named: Partial<FrameContext> = {};
  try {
    named = JSON.parse(window.name || "{}") as Partial<FrameContext>;
  } catch {
    // Another page used the name for something else.
  }
  const shop = query.get("shop") ?? named.shop ?? "";
  return {
    shop,
    host: query.get("host") ?? named.host ?? "",
    locale: query.get("locale") ?? named.locale ?? "en",
    adminPath: named.adminPath ?? `/store/${shop.replace(/\.myshopify\.com$/, "")}/apps/dijipilot`,
  };
}

/** An address within the app without what Shopify added to it. */
export function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  for (const name of launchParameters) url.searchParams.delete(name);
  return url.pathname + url.search + url.hash;
}
