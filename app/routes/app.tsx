import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import { AppProvider } from "@shopify/shopify-app-remix/react";
import { env } from "~/env.server";
import { ErrorBoundary as PageBoundary } from "~/route-boundary";
import { useActionScripts } from "~/screens/action-scripts";
import { PageOutlet } from "~/screens/page-outlet";
import { readRest } from "~/shop/read-rest.server";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  await readRest(session.shop, new Date());
  return { apiKey: env().SHOPIFY_API_KEY };
}

/** The frame of every page inside the admin; the script that connects to it stands in the document's head already. */
export default function AppFrame() {
  const { apiKey } = useLoaderData<typeof loader>();
  useActionScripts();
  return (
    <AppProvider isEmbeddedApp={false} apiKey={apiKey}>
      <NavMenu>
        <Link to="/app" rel="home">
          Home
        </Link>
        <Link to="/app/diagnostic">Diagnostic</Link>
        <Link to="/app/gaps">Gaps</Link>
        <Link to="/app/roadmap">Roadmap</Link>
        <Link to="/app/academy">Academy</Link>
        <Link to="/app/history">History</Link>
        <Link to="/app/permissions">Permissions</Link>
      </NavMenu>
      <PageOutlet />
    </AppProvider>
  );
}

/** Here the frame itself is missing, and with it what the pieces of a page stand on. */
export function ErrorBoundary() {
  return (
    <AppProvider isEmbeddedApp={false} apiKey="">
      <main>
        <PageBoundary />
      </main>
    </AppProvider>
  );
}

export { headers } from "~/route-headers.server";
