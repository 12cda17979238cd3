import type { HeadersFunction } from "@remix-run/node";
import { boundary } from "@shopify/shopify-app-remix/server";

/** The headers every page inside the admin needs: without them App Bridge does not renew an expired session. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
