import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useLoaderData, useRouteError } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { AppProvider } from "@shopify/shopify-app-remix/react";
import { env } from "~/env.server";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return { apiKey: env().SHOPIFY_API_KEY };
}

/** The frame of every page inside the admin; the script that connects to it stands in the document's head already. */
export default function AppFrame() {
  const { apiKey } = useLoaderData<typeof loader>();
  return (
    <AppProvider isEmbeddedApp={false} apiKey={apiKey}>
      <NavMenu>
        <Link to="/app" rel="home">
          Home
        </Link>
        <Link to="/app/gaps">Gaps</Link>
        <Link to="/app/roadmap">Roadmap</Link>
        <Link to="/app/academy">Academy</Link>
        <Link to="/app/permissions">Permissions</Link>
      </NavMenu>
      <Outlet />
    </AppProvider>
  );
}

export const ErrorBoundary = () => boundary.error(useRouteError());

export const headers: HeadersFunction = (args) => boundary.headers(args);
