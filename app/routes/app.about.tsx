import type { LoaderFunctionArgs } from "@remix-run/node";
import { AboutPage } from "~/screens/about-page";
import { authenticate } from "~/shopify.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return null;
}

export default function About() {
  return <AboutPage />;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
