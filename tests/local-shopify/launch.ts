import { createHash, createHmac } from "node:crypto";
import type { AppConfig } from "./app-config.ts";

/** What Shopify adds to the app's address when it opens it, signed with the app's secret. */
export function launchAddress(options: {
  app: Pick<AppConfig, "apiSecret">;
  appOrigin: string;
  shop: string;
  /** The path and query within the app, such as `/app/gaps?state=open`. */
  path: string;
  idToken: string;
  now: Date;
}): string {
  const url = new URL(options.path, options.appOrigin);
  const handle = options.shop.replace(/\.myshopify\.com$/, "");
  const added = {
    embedded: "1",
    host: Buffer.from(`admin.shopify.com/store/${handle}`).toString("base64"),
    id_token: options.idToken,
    locale: "en",
    session: createHash("sha256").update(`session of ${options.shop}`).digest("hex"),
    shop: options.shop,
    timestamp: String(Math.floor(options.now.getTime() / 1000)),
  };
  for (const [name, value] of Object.entries(added)) url.searchParams.set(name, value);
  const sorted = [...url.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");
  url.searchParams.set("hmac", createHmac("sha256", options.app.apiSecret).update(sorted).digest("hex"));
  return url.href;
}
