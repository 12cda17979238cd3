import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { authenticate } from "~/shopify.server";

/** Any other address inside the app: there is no such page, and the page that says so has a way on. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  throw data("There is no such page.", { status: 404 });
}

export default function NoSuchPage() {
  return null;
}

export { ErrorBoundary } from "~/route-boundary";
export { headers } from "~/route-headers.server";
