import type { LinksFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import type { ReactNode } from "react";
import { env } from "./env.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: polarisStyles }];

export function loader() {
  const { SHOPIFY_API_KEY: apiKey, APP_BRIDGE_URL: appBridge } = env();
  return { apiKey, appBridge };
}

/**
 * In a private window the admin's frame has no storage: touching it throws, and the router with it. It only keeps
 * scroll positions there, so a list in memory serves as well.
 */
const storageInMemory = `try { sessionStorage } catch {
  const kept = new Map();
  Object.defineProperty(window, "sessionStorage", { value: {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
  } });
}`;

/** The document around every page. App Bridge has to be the first script in its head. */
export function Layout({ children }: { children: ReactNode }) {
  const connection = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        {connection ? <meta name="shopify-api-key" content={connection.apiKey} /> : null}
        {connection ? <script src={connection.appBridge} data-api-key={connection.apiKey} /> : null}
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>DijiPilot</title>
        <Meta />
        <Links />
        {/* After the styles: a script waits for them, and so nothing of the page is laid out before. */}
        <script dangerouslySetInnerHTML={{ __html: storageInMemory }} />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
