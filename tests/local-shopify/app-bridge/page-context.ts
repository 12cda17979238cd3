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

/** Where Shopify's App Bridge keeps what it knows of the store, as long as the frame has storage. */
const configKey = "app-bridge-config";

type Known = Partial<Pick<FrameContext, "shop" | "host" | "locale">>;

/**
 * Where this page is shown: from what was kept of earlier pages, from what the page itself says, and from the address.
 * Without a store App Bridge does not start, which ends in an error, as Shopify's does.
 */
export function readPageContext(): FrameContext {
  const query = new URLSearchParams(location.search);
  const inAddress = ["shop", "host", "locale"].map((name) => [name, query.get(name)]);
  const { shop, host, locale }: Known = {
    ...keptBefore(),
    ...(window as { shopify?: { config?: Known } }).shopify?.config,
    ...Object.fromEntries(inAddress.filter(([, value]) => value)),
  };
  if (!shop) throw new Error("App Bridge: missing required configuration fields: shop");
  try {
    sessionStorage.setItem(configKey, JSON.stringify({ shop, host, locale }));
  } catch {
    // A frame in a private window has no storage.
  }
  const { adminPath } = fromFrameName();
  return {
    shop,
    host: host ?? "",
    locale: locale ?? "en",
    adminPath: adminPath ?? `/store/${shop.replace(/\.myshopify\.com$/, "")}/apps/dijipilot`,
  };
}

function keptBefore(): Known {
  try {
    return JSON.parse(sessionStorage.getItem(configKey) ?? "{}") as Known;
  } catch {
    return {};
  }
}

/** Where the local admin shows the app, which Shopify's App Bridge knows by itself. */
function fromFrameName(): Partial<FrameContext> {
  try {
    return JSON.parse(window.name || "{}") as Partial<FrameContext>;
  } catch {
    // Another page used the name for something else.
    return {};
  }
}

/** An address within the app without what Shopify added to it. */
export function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  for (const name of launchParameters) url.searchParams.delete(name);
  return url.pathname + url.search + url.hash;
}
